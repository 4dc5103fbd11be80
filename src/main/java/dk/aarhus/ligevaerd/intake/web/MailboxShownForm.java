package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.HearingNotices;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.intake.words.PreviewMessages;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** What others are to be shown of a case, with the reporter's three answers to it. */
@InEveryLanguage
@Path("/mailbox/shown")
@PermitAll
@Blocking
class MailboxShownForm {

    private final HearingNotices notices;
    private final MailboxWays ways;
    private final RequestLanguage language;

    MailboxShownForm(HearingNotices notices, MailboxWays ways, RequestLanguage language) {
        this.notices = notices;
        this.ways = ways;
        this.language = language;
    }

    @GET
    public Response read() {
        return ways.inside(open -> show(open, "", ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst("text")).orElse("");
        var answer = answer(sent.getFirst("go"));
        return ways.inside(
                open ->
                        answer.isEmpty()
                                ? show(open, typed, "")
                                : answer(open, sent.getFirst("number"), answer.get(), typed));
    }

    /** The page that a form without its token was on, with what was typed. */
    Response again(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst("text")).orElse("");
        return ways.inside(open -> show(open, typed, language.words(FormMessages.class).notKept()));
    }

    private Response answer(OpenedByCode<Said> open, String number, String answer, String typed) {
        try {
            notices.answer(
                    open.code().toString(),
                    number(number),
                    answer,
                    typed,
                    language.words(MailboxMessages.class).withdrawal());
            return ways.done(
                    open, answer.equals("WITHDRAW") ? Said.WITHDRAWN : Said.HEARING_ANSWERED);
        } catch (Problem refused) {
            return switch (refused.kind()) {
                case INVALID -> show(open, typed, language.words(PreviewMessages.class).missing());
                // Another text stands there now, or the time is over: the mailbox tells.
                case NOT_FOUND -> show(open, typed, "");
                default -> throw refused;
            };
        }
    }

    private Response show(OpenedByCode<Said> open, String typed, String fault) {
        return notices.waiting(open.code().toString()).stream()
                .findFirst()
                .map(text -> ways.page(new MailboxShown(text, typed, fault), fault))
                .orElseGet(() -> ways.to(MailboxWays.MAILBOX, open.quiet()));
    }

    /** Empty where the page is only to be shown again, as in another language. */
    private static Optional<String> answer(String go) {
        return switch (Optional.ofNullable(go).orElse("")) {
            case "reveals" -> Optional.of("REVEALS_ME");
            case "on" -> Optional.of("GO_ON");
            case "withdraw" -> Optional.of("WITHDRAW");
            default -> Optional.empty();
        };
    }

    private static int number(String typed) {
        if (typed == null || !typed.matches("\\d{1,6}")) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return Integer.parseInt(typed);
    }
}
