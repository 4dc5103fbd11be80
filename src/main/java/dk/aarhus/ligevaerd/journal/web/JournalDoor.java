package dk.aarhus.ligevaerd.journal.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.journal.words.JournalMessages;
import dk.aarhus.ligevaerd.journal.words.Rows;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;

/**
 * The auditor's pages. The reason for looking at a case stands in the body of a form, never in an
 * address.
 */
@Path("/journal")
@Authenticated
@Blocking
class JournalDoor {

    private static final int LONGEST_REASON = 500;
    private static final int FOUND = Response.Status.OK.getStatusCode();
    private static final int TO_CORRECT = 422;

    private final CurrentCaller currentCaller;
    private final JournalDesk desk;
    private final Rows rows;
    private final RequestLanguage language;

    JournalDoor(
            CurrentCaller currentCaller, JournalDesk desk, Rows rows, RequestLanguage language) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.rows = rows;
        this.language = language;
    }

    @GET
    public Response overview() {
        return send(FOUND, page(auditor(), Asked.NOTHING));
    }

    /** Leads back to the page, which shows what was found. */
    @POST
    @Path("verification")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response verify() {
        desk.verify(currentCaller.require(Permission.VERIFY_JOURNAL));
        return Response.seeOther(URI.create("/journal#check")).build();
    }

    /** Where a change of language leads to: without its form the page of a case cannot be made. */
    @GET
    @Path("case")
    public Response ask() {
        currentCaller.require(Permission.READ_JOURNAL);
        return Response.seeOther(URI.create("/journal#look-up")).build();
    }

    @POST
    @Path("case")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ofCase(
            @RestForm String reference, @RestForm String reason, @RestForm String after) {
        var auditor = auditor();
        var reader = new InputReader();
        var wanted = parsed(reference);
        if (wanted.isEmpty()) {
            reader.note("reference", ViolationKind.WRONG_FORM);
        }
        var why = reader.required("reason", reason, LONGEST_REASON);
        try {
            reader.orRefuse();
            return look(auditor, wanted.orElseThrow(), why, cursor(after));
        } catch (Problem refused) {
            return again(refused, auditor, reference, reason);
        }
    }

    private Response look(Caller auditor, Reference wanted, String why, Optional<UUID> after) {
        var lines = desk.audit(wanted, auditor, Optional.of(why), after);
        return send(
                FOUND,
                new AuditPage(
                        wanted,
                        why,
                        rows.of(lines.all()),
                        lines.next().map(UUID::toString).orElse("")));
    }

    private Response again(Problem refused, Caller auditor, String reference, String reason) {
        var asked = new Asked(text(reference), text(reason), faults(refused));
        return send(TO_CORRECT, page(auditor, asked));
    }

    private List<FieldMessage> faults(Problem refused) {
        return switch (refused.kind()) {
            case INVALID ->
                    ProblemBody.fieldMessages(
                                    refused.violations(), language.words(PlatformMessages.class))
                            .stream()
                            .map(this::named)
                            .toList();
            case NOT_FOUND ->
                    List.of(
                            new FieldMessage(
                                    "reference",
                                    language.words(JournalMessages.class).noSuchCase()));
            default -> throw refused;
        };
    }

    /** With the field's name before it: the list of faults is read by itself. */
    private FieldMessage named(FieldMessage fault) {
        var words = language.words(JournalMessages.class);
        var field = fault.field().equals("reason") ? words.reason() : words.reference();
        return new FieldMessage(fault.field(), field + ": " + fault.message());
    }

    private JournalPage page(Caller auditor, Asked asked) {
        var overview = desk.overview(auditor);
        return new JournalPage(
                overview.lastCheck().map(checked -> Check.of(checked, rows)),
                rows.of(overview.enrolments()),
                rows.of(overview.reasons()),
                rows.of(overview.refusals()),
                asked);
    }

    private Caller auditor() {
        return currentCaller.require(Permission.READ_JOURNAL);
    }

    private static Optional<UUID> cursor(String after) {
        try {
            return Optional.ofNullable(after).filter(a -> !a.isBlank()).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
    }

    private static Optional<Reference> parsed(String typed) {
        try {
            return Optional.ofNullable(typed).map(Reference::parse);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    private Response send(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
