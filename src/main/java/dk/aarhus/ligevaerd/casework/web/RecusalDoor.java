package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Where anybody with a part in a case gives it up, because of an interest in the matter. */
@Path("/cases/{reference}/recusal")
@Authenticated
@Blocking
class RecusalDoor {

    private final CurrentCaller currentCaller;
    private final Casework casework;
    private final Desk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    RecusalDoor(
            CurrentCaller currentCaller,
            Casework casework,
            Desk desk,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.casework = casework;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
    }

    @GET
    public Response read(@RestPath String reference) {
        return answers.page(page(Wanted.parse(reference), "", Faults.NONE));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stepBack(
            @RestPath String reference, @RestForm String text, @RestForm String version) {
        var wanted = Wanted.parse(reference);
        try {
            casework.stepBack(
                    new SeenCase(wanted, seen(version)), new CaseForms.Writing(text), caller());
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID
                    && refused.kind() != ProblemKind.CHANGED_MEANWHILE) {
                throw refused;
            }
            return answers.refused(
                    refused,
                    page(
                            wanted,
                            Optional.ofNullable(text).orElse(""),
                            Faults.of(refused.violations(), "", language)));
        }
        return answers.listed(Done.STEPPED_BACK);
    }

    private RecusalPage page(Reference reference, String typed, Faults faults) {
        return new RecusalPage(reference, desk.version(reference, caller()), typed, faults);
    }

    /** A form without a version was not made by the page. */
    private static int seen(String version) {
        return version != null && version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
