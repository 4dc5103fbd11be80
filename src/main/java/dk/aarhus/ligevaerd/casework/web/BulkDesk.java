package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * How every page for many cases at once goes: the chosen cases first, then what came of it case by
 * case, or the same page with what is to be corrected.
 */
@ApplicationScoped
class BulkDesk {

    private final CurrentCaller currentCaller;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    BulkDesk(CurrentCaller currentCaller, RequestLanguage language, DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.language = language;
        this.answers = answers;
    }

    /** What is done to them. */
    interface Act {
        BulkActs.Outcome by(Caller caller);
    }

    /** The page, without an outcome until there is one. */
    interface Drawing {
        TemplateInstance of(Caller caller, Faults faults, Optional<BulkActs.Outcome> outcome);
    }

    Response chosen(Drawing page) {
        return answers.page(page.of(caller(), Faults.NONE, Optional.empty()));
    }

    Response act(Act act, Drawing page) {
        var caller = caller();
        try {
            return answers.page(page.of(caller, Faults.NONE, Optional.of(act.by(caller))));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var faults = Faults.of(refused.violations(), "", language);
            return answers.refused(refused, page.of(caller, faults, Optional.empty()));
        }
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
