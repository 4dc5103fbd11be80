package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.Channel;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.intake.draft.DraftAnswers;
import dk.aarhus.ligevaerd.intake.entry.OfficerEntry;
import dk.aarhus.ligevaerd.intake.entry.OfficerEntry.Arrival;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** Where officers write in what reaches them by telephone, at the desk or by letter. */
@Path(EntryDoor.ADDRESS)
@Authenticated
@Blocking
class EntryDoor {

    static final String ADDRESS = "/intake/new";

    private static final URI HERE = URI.create(ADDRESS);

    /** A slip of the finger must not cost the reporter the code before it was read aloud. */
    private static final Duration CODE_IS_KEPT = Duration.ofMinutes(10);

    private static final int OK = Response.Status.OK.getStatusCode();
    private static final List<String> OWN = List.of("channel", "received", "callerLanguage");
    private static final int MOST_DAYS_AGO = 366;

    private final OfficerEntry entry;
    private final RunningEntry running;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    EntryDoor(
            OfficerEntry entry,
            RunningEntry running,
            Departments departments,
            RequestLanguage language,
            Clock clock) {
        this.entry = entry;
        this.running = running;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
    }

    /**
     * @param sent present where a report was just sent: its code is shown, once more after a reload
     */
    @GET
    public Response read(@RestQuery String sent) {
        entry.requireOfficer();
        if (sent != null) {
            return running.code().flatMap(entry::receipt).map(this::done).orElseGet(() -> to(HERE));
        }
        var code = own(running.code()).orElseGet(() -> MailboxCode.draw(random));
        var typed = entry.open(code).orElse(DraftAnswers.none());
        return page(OK, show(code, typed, List.of(), List.of(), false)).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response go(MultivaluedMap<String, String> sent) {
        entry.requireOfficer();
        var code =
                MailboxCode.parse(sent.getFirst("entry"))
                        .filter(entry::isFree)
                        .or(() -> own(running.code()))
                        .orElseGet(() -> MailboxCode.draw(random));
        if (entry.receipt(code).isPresent()) {
            // The button was pressed twice, or the answer never arrived.
            return sent(code);
        }
        var typed = typed(sent);
        entry.keep(code, typed);
        return switch (String.valueOf(sent.getFirst("go"))) {
            case "send" -> send(code, typed);
            case "keep" -> Response.noContent().cookie(running.is(code)).build();
            default ->
                    page(OK, show(code, typed, List.of(), List.of(), true))
                            .cookie(running.is(code))
                            .build();
        };
    }

    /** A code of somebody else's draft at the same browser is left alone. */
    private Optional<MailboxCode> own(Optional<MailboxCode> known) {
        return known.filter(code -> entry.open(code).isPresent());
    }

    private Response send(MailboxCode code, DraftAnswers typed) {
        var reader = new InputReader();
        var today = LocalDate.now(clock);
        var channel = reader.requiredChoice("channel", first(typed, "channel"), Channel.class);
        if (channel != null && !channel.isWrittenIn()) {
            reader.note("channel", ViolationKind.NOT_IN_LIST);
        }
        var received = reader.date("received", first(typed, "received")).orElse(today);
        if (received.isAfter(today)) {
            reader.note("received", ViolationKind.IN_THE_FUTURE);
        } else if (received.isBefore(today.minusDays(MOST_DAYS_AGO))) {
            reader.note("received", ViolationKind.TOO_EARLY);
        }
        var answers = new Answers(typed);
        answers.undecided().forEach(open -> reader.note(open.field(), open.kind()));
        var spoken = Language.ofTag(first(typed, "callerLanguage")).orElse(Language.DA);
        try {
            reader.orRefuse();
            entry.file(code, new Arrival(channel, received), answers.toForm(spoken));
            return sent(code);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var own = refused.violations().stream().filter(v -> OWN.contains(v.field())).toList();
            var asked =
                    refused.violations().stream().filter(v -> !OWN.contains(v.field())).toList();
            var words = language.words(PlatformMessages.class);
            return page(
                            refused.kind().status(),
                            show(
                                    code,
                                    typed,
                                    Faults.of(asked, language).all(),
                                    ProblemBody.fieldMessages(own, words),
                                    false))
                    .cookie(running.is(code))
                    .build();
        }
    }

    private Response sent(MailboxCode code) {
        return Response.fromResponse(to(URI.create(HERE + "?sent=1")))
                .cookie(running.endsIn(CODE_IS_KEPT, code))
                .build();
    }

    private Response done(Receipt receipt) {
        return page(OK, new EntryDone(receipt, List.of(receipt.code().split("-")))).build();
    }

    private static Response to(URI address) {
        return Response.seeOther(address).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private EntryPage show(
            MailboxCode code,
            DraftAnswers typed,
            List<FieldMessage> asked,
            List<FieldMessage> own,
            boolean kept) {
        var today = LocalDate.now(clock);
        return new EntryPage(
                code.toString(),
                new Answers(typed),
                new Faults(asked),
                own,
                departments.on(today),
                List.of(Language.values()),
                today.toString(),
                kept);
    }

    private static DraftAnswers typed(MultivaluedMap<String, String> sent) {
        var answers = Answers.none();
        for (var screen : Screen.values()) {
            answers = answers.taking(screen, sent);
        }
        var typed = answers.since(Answers.none()).given();
        for (var own : OWN) {
            var value = sent.getFirst(own);
            typed = typed.with(own, value == null || value.isBlank() ? List.of() : List.of(value));
        }
        return typed;
    }

    private static String first(DraftAnswers typed, String field) {
        return typed.all(field).stream().findFirst().orElse("");
    }

    private Response.ResponseBuilder page(int status, TemplateInstance shown) {
        return Response.status(status)
                .entity(shown.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
