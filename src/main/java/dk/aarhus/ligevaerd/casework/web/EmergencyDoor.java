package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Emergencies;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.words.TieMessages;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Where the glass is broken. The number of a case is typed, never listed. */
@Path("/emergency")
@Authenticated
@Blocking
class EmergencyDoor {

    private final CurrentCaller currentCaller;
    private final Emergencies emergencies;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    EmergencyDoor(
            CurrentCaller currentCaller,
            Emergencies emergencies,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.emergencies = emergencies;
        this.language = language;
        this.answers = answers;
    }

    @GET
    public Response read() {
        var caller = currentCaller.get();
        if (!caller.mayEver(Permission.READ_GLASS)) {
            caller = currentCaller.require(Permission.BREAK_GLASS);
        }
        return answers.page(page(caller, EmergencyPage.Typed.NOTHING));
    }

    @POST
    @Path("access")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(@RestForm String reference, @RestForm String reason) {
        var caller = currentCaller.require(Permission.BREAK_GLASS);
        try {
            var wanted = Wanted.parse(text(reference).strip());
            emergencies.breakGlass(wanted, reason, caller);
            return Response.seeOther(URI.create("/cases/" + wanted)).build();
        } catch (Problem refused) {
            return answers.refused(
                    refused,
                    page(
                            caller,
                            new EmergencyPage.Typed(
                                    text(reference), text(reason), faults(refused))));
        }
    }

    private EmergencyPage page(Caller caller, EmergencyPage.Typed typed) {
        var mayOpen = caller.mayEver(Permission.BREAK_GLASS);
        var seesAll = caller.mayEver(Permission.READ_GLASS);
        return new EmergencyPage(
                mayOpen,
                typed,
                mayOpen ? emergencies.ofToday(caller) : List.of(),
                seesAll,
                seesAll ? emergencies.newest(caller) : List.of());
    }

    private List<FieldMessage> faults(Problem refused) {
        if (refused.kind() == ProblemKind.NOT_FOUND) {
            return List.of(
                    new FieldMessage(
                            "reference", language.words(TieMessages.class).referenceWrong()));
        }
        if (refused.kind() != ProblemKind.INVALID) {
            throw refused;
        }
        return Faults.of(refused.violations(), "", language).all();
    }

    private static String text(String typed) {
        return Optional.ofNullable(typed).orElse("");
    }
}
