package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxActs;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.Doing;
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
import org.jboss.resteasy.reactive.RestPath;

/** What a reporter can do in the mailbox on pages of their own. */
@InEveryLanguage
@Path(MailboxWays.MAILBOX)
@PermitAll
@Blocking
class MailboxDoings {

    private final Mailboxes mailboxes;
    private final MailboxActs acts;
    private final MailboxWays ways;
    private final RequestLanguage language;

    MailboxDoings(
            Mailboxes mailboxes, MailboxActs acts, MailboxWays ways, RequestLanguage language) {
        this.mailboxes = mailboxes;
        this.acts = acts;
        this.ways = ways;
        this.language = language;
    }

    @GET
    @Path("{doing}")
    public Response read(@RestPath String doing) {
        var named = named(doing);
        return ways.inside(open -> show(open, named, "", ""));
    }

    @POST
    @Path("{doing}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@RestPath String doing, MultivaluedMap<String, String> sent) {
        var named = named(doing);
        var typed = Optional.ofNullable(sent.getFirst(named.field())).orElse("");
        if (!"do".equals(sent.getFirst("go"))) {
            return ways.inside(open -> show(open, named, typed, ""));
        }
        return ways.inside(
                open ->
                        ways.doing(
                                () -> ways.done(open, act(named, open, typed)),
                                fault -> show(open, named, typed, fault)));
    }

    /** The page that a form without its token was on, with what was typed. */
    Response again(Doing doing, MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst(doing.field())).orElse("");
        var fault = language.words(FormMessages.class).notKept();
        return ways.inside(open -> show(open, doing, typed, fault));
    }

    private Said act(Doing doing, OpenedByCode<Said> open, String typed) {
        var code = open.code().toString();
        switch (doing) {
            case HANDLING -> acts.complain(code, typed);
            case PERSON -> acts.askForOtherHandler(code, typed);
            case BACK ->
                    acts.withdraw(code, language.words(MailboxMessages.class).withdrawal(), typed);
            case NAME -> acts.becomeKnown(code, typed);
        }
        return switch (doing) {
            case HANDLING -> Said.COMPLAINED;
            case PERSON -> Said.OTHER_HANDLER;
            case BACK -> Said.WITHDRAWN;
            case NAME -> Said.KNOWN;
        };
    }

    private Response show(OpenedByCode<Said> open, Doing doing, String typed, String fault) {
        return mailboxes
                .open(open.code().toString())
                .map(
                        view ->
                                MailboxPage.offers(view, doing)
                                        ? ways.page(new MailboxDoing(doing, typed, fault), fault)
                                        : ways.to(MailboxWays.MAILBOX, open.quiet()))
                .orElseGet(ways::toDoor);
    }

    private static Doing named(String address) {
        return Doing.at(address).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }
}
