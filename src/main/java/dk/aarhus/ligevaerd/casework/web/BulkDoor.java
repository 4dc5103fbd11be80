package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.BulkForms;
import dk.aarhus.ligevaerd.casework.Desk;
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

/** Gives many cases of the list one handler. */
@Path("/cases/assignments")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BulkDoor {

    private static final String REFERENCES = "references";

    private final CurrentCaller currentCaller;
    private final BulkActs bulk;
    private final Desk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    BulkDoor(
            CurrentCaller currentCaller,
            BulkActs bulk,
            Desk desk,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.bulk = bulk;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
    }

    /** The chosen cases, and who has how much on the desk. */
    @POST
    @Path("chosen")
    public Response choose(MultivaluedMap<String, String> sent) {
        var caller = caller();
        return answers.page(page(sent, caller, Faults.NONE, Optional.empty()));
    }

    @POST
    public Response assign(MultivaluedMap<String, String> sent) {
        var caller = caller();
        try {
            var outcome =
                    bulk.assign(
                            new BulkForms.BulkAssigning(
                                    sent.get(REFERENCES),
                                    sent.getFirst("handler"),
                                    sent.getFirst("reason")),
                            caller);
            return answers.page(page(sent, caller, Faults.NONE, Optional.of(outcome)));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return answers.refused(
                    refused,
                    page(
                            sent,
                            caller,
                            Faults.of(refused.violations(), "", language),
                            Optional.empty()));
        }
    }

    private BulkPage page(
            MultivaluedMap<String, String> sent,
            Caller caller,
            Faults faults,
            Optional<BulkActs.Outcome> outcome) {
        return new BulkPage(
                // No more than can be chosen at once is given back.
                sent.getOrDefault(REFERENCES, List.of()).stream()
                        .filter(one -> one.matches("[0-9A-Z-]{1,20}"))
                        .distinct()
                        .limit(BulkActs.MOST)
                        .toList(),
                new Typed(sent),
                desk.workload(caller),
                faults,
                outcome);
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
