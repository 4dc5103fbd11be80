package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.clocks.DutyRoster;
import dk.aarhus.ligevaerd.casework.words.ClockField;
import dk.aarhus.ligevaerd.casework.words.ClockMessages;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where the roster is kept. */
@Path("/duty")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DutyDoor {

    private final CurrentCaller currentCaller;
    private final DutyRoster roster;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    DutyDoor(
            CurrentCaller currentCaller,
            DutyRoster roster,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.roster = roster;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestQuery String done) {
        return answers.page(page(Map.of(), List.of(), false, "saved".equals(done)));
    }

    @POST
    public Response write(MultivaluedMap<String, String> sent) {
        var form =
                new DutyRoster.ShiftForm(
                        sent.getFirst("account"),
                        sent.getFirst("deputy"),
                        sent.getFirst("from"),
                        sent.getFirst("to"));
        try {
            roster.write(form, caller());
        } catch (Problem refused) {
            var taken = refused.kind() == ProblemKind.STATE_CONFLICT;
            if (!taken && refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var values = new LinkedHashMap<String, String>();
            sent.forEach((name, all) -> values.put(name, all.get(0)));
            return answers.refused(refused, page(values, faults(refused), taken, false));
        }
        return afterwards();
    }

    @POST
    @Path("{id}/removal")
    @Consumes(MediaType.WILDCARD)
    public Response remove(@RestPath String id) {
        roster.remove(AddressedId.of(id), caller());
        return afterwards();
    }

    private DutyPage page(
            Map<String, String> values, List<FieldMessage> faults, boolean taken, boolean saved) {
        return new DutyPage(
                roster.read(caller()), new ClocksPage.Typed(values, faults), faults, taken, saved);
    }

    private List<FieldMessage> faults(Problem refused) {
        var own = language.words(ClockMessages.class);
        return ProblemBody.fieldMessages(
                        refused.violations(), language.words(PlatformMessages.class))
                .stream()
                .map(
                        plain ->
                                new FieldMessage(
                                        plain.field(),
                                        ClockField.named(plain.field())
                                                .map(f -> own.field(f) + ": " + plain.message())
                                                .orElse(plain.message())))
                .toList();
    }

    private static Response afterwards() {
        return Response.seeOther(URI.create("/duty?done=saved")).build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.KEEP_ROSTER);
    }
}
