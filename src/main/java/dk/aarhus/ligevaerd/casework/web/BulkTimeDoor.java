package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.clocks.BulkClocks;
import dk.aarhus.ligevaerd.casework.clocks.BulkTimeForm;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;

/** Gives one clock of many cases of the list more time. */
@Path("/cases/extensions")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BulkTimeDoor {

    private static final String REFERENCES = "references";

    private final CurrentCaller currentCaller;
    private final BulkClocks clocks;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    BulkTimeDoor(
            CurrentCaller currentCaller,
            BulkClocks clocks,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.clocks = clocks;
        this.language = language;
        this.answers = answers;
    }

    /** The chosen cases. */
    @POST
    @Path("chosen")
    public Response choose(MultivaluedMap<String, String> sent) {
        caller();
        return answers.page(page(sent, Faults.NONE, Optional.empty()));
    }

    @POST
    public Response extend(MultivaluedMap<String, String> sent) {
        var caller = caller();
        try {
            var outcome =
                    clocks.extend(
                            new BulkTimeForm(
                                    sent.get(REFERENCES),
                                    sent.getFirst("term"),
                                    sent.getFirst("reason"),
                                    sent.getFirst("until")),
                            caller);
            return answers.page(page(sent, Faults.NONE, Optional.of(outcome)));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return answers.refused(
                    refused,
                    page(sent, Faults.of(refused.violations(), "", language), Optional.empty()));
        }
    }

    private static BulkTimePage page(
            MultivaluedMap<String, String> sent,
            Faults faults,
            Optional<BulkActs.Outcome> outcome) {
        return BulkTimePage.of(
                // No more than can be chosen at once is given back.
                sent.getOrDefault(REFERENCES, List.of()).stream()
                        .filter(one -> one.matches("[0-9A-Z-]{1,20}"))
                        .distinct()
                        .limit(BulkActs.MOST)
                        .toList(),
                new Typed(sent),
                faults,
                outcome);
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
