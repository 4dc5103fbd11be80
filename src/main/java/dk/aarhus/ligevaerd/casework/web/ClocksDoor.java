package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.clocks.ClockDesk;
import dk.aarhus.ligevaerd.casework.clocks.ClockForms;
import dk.aarhus.ligevaerd.casework.words.ClockDone;
import dk.aarhus.ligevaerd.casework.words.ClockField;
import dk.aarhus.ligevaerd.casework.words.ClockMessages;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
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
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The page of a case's clocks, and what is done on it. */
@Path("/cases/{reference}/clocks")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class ClocksDoor {

    private final CurrentCaller currentCaller;
    private final ClockDesk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    ClocksDoor(
            CurrentCaller currentCaller,
            ClockDesk desk,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return answers.page(
                page(
                        reference,
                        Map.of(),
                        List.of(),
                        Optional.ofNullable(done).flatMap(ClockDone::named),
                        Optional.empty()));
    }

    @POST
    @Path("extensions")
    public Response extend(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var form =
                new ClockForms.Extending(
                        sent.getFirst("term"), sent.getFirst("reason"), sent.getFirst("until"));
        return acted(
                reference,
                sent,
                ClockDone.EXTENDED,
                (seen, caller) -> desk.extend(seen, form, caller));
    }

    @POST
    @Path("learned")
    public Response learned(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var form = new ClockForms.Learning(sent.getFirst("learnedOn"));
        return acted(
                reference,
                sent,
                ClockDone.LEARNED,
                (seen, caller) -> desk.learned(seen, form, caller));
    }

    @POST
    @Path("final-days")
    public Response finalDay(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var form = new ClockForms.FinalDayForm(sent.getFirst("kind"), sent.getFirst("finalOn"));
        return acted(
                reference,
                sent,
                ClockDone.RECORDED,
                (seen, caller) -> desk.finalDay(seen, form, caller));
    }

    @POST
    @Path("final-days/{id}")
    public Response settle(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        var day = AddressedId.of(id);
        return acted(
                reference,
                sent,
                ClockDone.SETTLED,
                (seen, caller) -> desk.settle(seen, day, caller));
    }

    @POST
    @Path("status-note")
    public Response tellStatus(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var form = new ClockForms.StatusNote(sent.getFirst("text"));
        return acted(
                reference,
                sent,
                ClockDone.TOLD,
                (seen, caller) -> desk.tellStatus(seen, form, caller));
    }

    /** One act on the clocks. */
    private interface ClockAct {
        void on(SeenCase seen, Caller caller);
    }

    private Response acted(
            String reference, MultivaluedMap<String, String> sent, ClockDone done, ClockAct act) {
        var wanted = Wanted.parse(reference);
        try {
            act.on(new SeenCase(wanted, version(sent.getFirst("version"))), caller());
        } catch (Problem refused) {
            return switch (refused.kind()) {
                case INVALID, CHANGED_MEANWHILE, STATE_CONFLICT ->
                        answers.refused(
                                refused,
                                page(
                                        reference,
                                        values(sent),
                                        faults(refused),
                                        Optional.empty(),
                                        Optional.of(refused.kind())));
                default -> throw refused;
            };
        }
        return Response.seeOther(
                        URI.create("/cases/%s/clocks?done=%s".formatted(wanted, done.parameter())))
                .build();
    }

    private ClocksPage page(
            String reference,
            Map<String, String> values,
            List<FieldMessage> faults,
            Optional<ClockDone> done,
            Optional<ProblemKind> refused) {
        var times = desk.read(Wanted.parse(reference), caller());
        var pattern = language.words(LayoutMessages.class).dayPattern();
        return new ClocksPage(
                times,
                new ClocksPage.Typed(values, faults),
                faults,
                done,
                refused.filter(kind -> kind == ProblemKind.CHANGED_MEANWHILE).isPresent(),
                refused.filter(kind -> kind == ProblemKind.STATE_CONFLICT).isPresent(),
                values.getOrDefault("text", times.statusNote().orElse("")),
                new ClocksPage.Days(DateTimeFormatter.ofPattern(pattern, language.get().locale())));
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

    private static Map<String, String> values(MultivaluedMap<String, String> sent) {
        var values = new LinkedHashMap<String, String>();
        sent.forEach((name, all) -> values.put(name, all.get(0)));
        return values;
    }

    /** A form without a version was not made by the page. */
    private static int version(String seen) {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
