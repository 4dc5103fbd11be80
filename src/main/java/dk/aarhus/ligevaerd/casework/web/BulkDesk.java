package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedTexts;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/**
 * How every page for many cases at once goes: the chosen cases first, then what came of it case by
 * case, or the same page with what is to be corrected.
 */
@ApplicationScoped
class BulkDesk {

    /** The fields of these pages in which something is typed. */
    private static final List<String> TYPED = List.of("handler", "reason");

    private final CurrentCaller currentCaller;
    private final Desk desk;
    private final UnsavedTexts unsaved;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    BulkDesk(
            CurrentCaller currentCaller,
            Desk desk,
            UnsavedTexts unsaved,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.unsaved = unsaved;
        this.language = language;
        this.answers = answers;
    }

    /** What is done to them. */
    interface Act {
        BulkActs.Outcome by(Caller caller);
    }

    /** The page, without an outcome until there is one. */
    interface Drawing {
        TemplateInstance of(
                Caller caller,
                ChosenCases chosen,
                Faults faults,
                Optional<BulkActs.Outcome> outcome);
    }

    /** The cases that were ticked, or all that fit the list. */
    Response chosen(MultivaluedMap<String, String> sent, Drawing page) {
        var caller = caller();
        var ticked = ChosenCases.of(sent);
        if (!ChosenCases.isWhole(sent)) {
            return answers.page(page.of(caller, ticked, Faults.NONE, Optional.empty()));
        }
        try {
            var all = ticked.with(desk.allFitting(ticked.filter().query(), caller, BulkActs.MOST));
            return answers.page(page.of(caller, all, Faults.NONE, Optional.empty()));
        } catch (Problem refused) {
            return refused(refused, caller, ticked.with(List.of()), page);
        }
    }

    Response act(MultivaluedMap<String, String> sent, Act act, Drawing page) {
        var caller = caller();
        var ticked = ChosenCases.of(sent);
        try {
            var outcome = act.by(caller);
            letGo(ticked.first(), outcome, caller);
            return answers.page(page.of(caller, ticked, Faults.NONE, Optional.of(outcome)));
        } catch (Problem refused) {
            return refused(refused, caller, ticked, page);
        }
    }

    /** What was kept while it was typed lies where it belongs. */
    private void letGo(String first, BulkActs.Outcome outcome, Caller caller) {
        outcome.done().stream()
                .filter(one -> one.value().equals(first))
                .forEach(one -> unsaved.erase(one, caller, ChosenCases.KEEPS, TYPED));
    }

    private Response refused(Problem refused, Caller caller, ChosenCases chosen, Drawing page) {
        if (refused.kind() != ProblemKind.INVALID) {
            throw refused;
        }
        var faults = Faults.of(refused.violations(), "", language);
        return answers.refused(refused, page.of(caller, chosen, faults, Optional.empty()));
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
