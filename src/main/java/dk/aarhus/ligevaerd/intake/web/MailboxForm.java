package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxActs;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.MailboxView;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Notices;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.OwnReports;
import dk.aarhus.ligevaerd.intake.draft.Drafts;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
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
import java.util.function.Function;

/**
 * The reporter's mailbox: its door, and the dialogue. The code comes in a form's body once and is
 * then the browser's to keep ({@link MailboxCookie}); it is in no address and on no page.
 */
@InEveryLanguage
@Path(MailboxWays.MAILBOX)
@PermitAll
@Blocking
class MailboxForm {

    private final Mailboxes mailboxes;
    private final MailboxActs acts;
    private final Notices notices;
    private final Drafts drafts;
    private final OwnReports ownReports;
    private final RunningForm running;
    private final MailboxCookie cookie;
    private final MailboxWays ways;
    private final RequestLanguage language;
    private final PageAnswers pages;

    MailboxForm(
            Mailboxes mailboxes,
            MailboxActs acts,
            Notices notices,
            Drafts drafts,
            OwnReports ownReports,
            RunningForm running,
            MailboxCookie cookie,
            MailboxWays ways,
            RequestLanguage language,
            PageAnswers pages) {
        this.mailboxes = mailboxes;
        this.acts = acts;
        this.notices = notices;
        this.drafts = drafts;
        this.ownReports = ownReports;
        this.running = running;
        this.cookie = cookie;
        this.ways = ways;
        this.language = language;
        this.pages = pages;
    }

    @GET
    public Response read() {
        return cookie.read()
                .map(open -> ways.guarded(open, () -> read(open)))
                .orElseGet(() -> pages.open(new MailboxDoor("", "", "")));
    }

    @GET
    @Path("lost")
    public Response lost() {
        return pages.open(new MailboxLost());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst("text")).orElse("");
        return switch (Optional.ofNullable(sent.getFirst("go")).orElse("open")) {
            case "write" -> withMailbox(typed, open -> write(open, typed));
            case "stay" -> withMailbox(typed, open -> show(open, typed, ""));
            case "ask" -> withMailbox("", this::ask);
            case "close" -> close();
            default -> open(code(sent), typed);
        };
    }

    /** The page that a form without its token was on, with what was typed. */
    Response again(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst("text")).orElse("");
        var fault = language.words(FormMessages.class).notKept();
        return sent.containsKey("code")
                ? pages.toCorrect(new MailboxDoor(fault, typed, code(sent)))
                : withMailbox(typed, open -> show(open, typed, fault));
    }

    private static String code(MultivaluedMap<String, String> sent) {
        return Optional.ofNullable(sent.getFirst("code")).orElse("");
    }

    private Response read(OpenedByCode<Said> open) {
        var answer = Response.fromResponse(show(open, "", ""));
        // Said once: whoever loads the page again is not told again.
        return open.said().isEmpty()
                ? answer.build()
                : answer.cookie(cookie.holding(open.quiet())).build();
    }

    /**
     * @param carried what was typed before the door fell shut
     */
    private Response open(String typedCode, String carried) {
        var code = MailboxCode.parse(typedCode);
        // The code of a report that is not sent yet leads back to it; asked first, so that it never
        // counts as a wrong one.
        var draft = drafts.resumable(typedCode);
        if (draft.isPresent()) {
            return Response.fromResponse(FormPages.to("/report"))
                    .cookie(running.is(draft.get()))
                    .build();
        }
        try {
            var mailbox = mailboxes.open(typedCode);
            if (code.isEmpty() || mailbox.isEmpty()) {
                var words = language.words(IntakeMessages.class);
                return pages.toCorrect(new MailboxDoor(words.codeWrong(), carried, typedCode));
            }
            var open = OpenedByCode.<Said>by(code.get());
            return carried.isBlank()
                    ? ways.to(MailboxWays.MAILBOX, open)
                    : Response.fromResponse(page(mailbox.get(), carried, "", Optional.empty()))
                            .cookie(cookie.holding(open))
                            .build();
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.TOO_MANY_REQUESTS) {
                var wait = language.words(PlatformMessages.class).problemAdvice(refused.kind());
                return pages.tooMany(new MailboxDoor(wait, carried, typedCode));
            }
            if (refused.kind() != ProblemKind.CODE_TO_REPLACE) {
                throw refused;
            }
            return ways.to(MailboxWays.NEW_CODE, OpenedByCode.<Said>by(code.orElseThrow()));
        }
    }

    private Response write(OpenedByCode<Said> open, String typed) {
        return ways.doing(
                () ->
                        mailboxes.writeOnce(open.code().toString(), typed)
                                ? ways.done(open, Said.SENT)
                                : closedMeanwhile(typed),
                fault -> show(open, typed, fault));
    }

    private Response close() {
        cookie.code().ifPresent(ownReports::close);
        return ways.closed();
    }

    private Response ask(OpenedByCode<Said> open) {
        acts.ask(open.code().toString(), language.words(MailboxMessages.class).asking());
        return ways.done(open, Said.ASKED);
    }

    private Response show(OpenedByCode<Said> open, String typed, String fault) {
        return mailboxes
                .open(open.code().toString())
                .map(view -> page(view, typed, fault, open.said()))
                .orElseGet(() -> closedMeanwhile(typed));
    }

    private Response page(MailboxView view, String typed, String fault, Optional<Said> said) {
        return ways.page(MailboxPage.of(view, typed, fault, said, notices.areOffered()), fault);
    }

    private Response withMailbox(String typed, Function<OpenedByCode<Said>, Response> act) {
        return cookie.read()
                .map(open -> ways.guarded(open, () -> act.apply(open)))
                .orElseGet(() -> closedMeanwhile(typed));
    }

    /** What was typed goes along to the door and back in. */
    private Response closedMeanwhile(String typed) {
        return Response.fromResponse(ways.page(new MailboxDoor("", typed, ""), ""))
                .cookie(cookie.gone())
                .build();
    }
}
