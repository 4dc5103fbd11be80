package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Notices;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.FormMessages;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
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

/** Mail that tells that something is new, where the installation sends any. */
@InEveryLanguage
@Path(MailboxWays.MAILBOX)
@PermitAll
@Blocking
class NoticeDoor {

    private final Mailboxes mailboxes;
    private final Notices notices;
    private final MailboxWays ways;
    private final RequestLanguage language;

    NoticeDoor(Mailboxes mailboxes, Notices notices, MailboxWays ways, RequestLanguage language) {
        this.mailboxes = mailboxes;
        this.notices = notices;
        this.ways = ways;
        this.language = language;
    }

    @GET
    @Path("notice")
    public Response read() {
        return ways.inside(open -> show(open, "", ""));
    }

    @POST
    @Path("notice")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst("address")).orElse("");
        return ways.inside(
                open ->
                        switch (Optional.ofNullable(sent.getFirst("go")).orElse("")) {
                            case "on" -> turnOn(open, typed);
                            case "off" -> turnOff(open);
                            default -> show(open, typed, "");
                        });
    }

    /** The page that a form without its token was on, with what was typed. */
    Response again(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst("address")).orElse("");
        return ways.inside(open -> show(open, typed, language.words(FormMessages.class).notKept()));
    }

    private Response turnOn(OpenedByCode<Said> open, String typed) {
        try {
            notices.tellAt(open.code().toString(), typed);
            return ways.done(open, Said.NOTICES_ON);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return show(open, typed, language.words(MailboxMessages.class).noticeWrong());
        }
    }

    private Response turnOff(OpenedByCode<Said> open) {
        notices.stop(open.code().toString());
        return ways.done(open, Said.NOTICES_OFF);
    }

    /** Whoever gave an address can take it back also where no mail is sent any more. */
    private Response show(OpenedByCode<Said> open, String typed, String fault) {
        return mailboxes
                .open(open.code().toString())
                .map(
                        view ->
                                view.notices() || notices.areOffered()
                                        ? ways.page(
                                                new NoticePage(view.notices(), typed, fault), fault)
                                        : ways.to(MailboxWays.MAILBOX, open.quiet()))
                .orElseGet(ways::toDoor);
    }
}
