package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Where the mailbox leads: every act ends at a page that can be loaded again without doing it
 * twice, and whoever has no mailbox open comes to its door.
 */
@RequestScoped
class MailboxWays {

    static final String MAILBOX = "/mailbox";
    static final String NEW_CODE = MAILBOX + "/code";

    private final MailboxCookie cookie;
    private final PageAnswers pages;
    private final RequestLanguage language;

    MailboxWays(MailboxCookie cookie, PageAnswers pages, RequestLanguage language) {
        this.cookie = cookie;
        this.pages = pages;
        this.language = language;
    }

    /** On to a page of the mailbox. */
    Response to(String address, OpenedByCode<Said> open) {
        return to(address, cookie.holding(open)).build();
    }

    /** Back to the mailbox, which says what was done. */
    Response done(OpenedByCode<Said> open, Said said) {
        return to(MAILBOX, open.saying(said));
    }

    /** To the door: what the browser had open is not there any more. */
    Response toDoor() {
        return to(MAILBOX, cookie.gone()).build();
    }

    /**
     * Out, and nothing stays behind in the browser. Its other cookies are those of the whole
     * registered domain and are left alone.
     */
    Response closed() {
        return to("/", cookie.gone()).header("Clear-Site-Data", "\"cache\", \"storage\"").build();
    }

    /**
     * What the mailbox answers to whoever has it open: the door where none is, and the page for a
     * new code where others have seen this one.
     */
    Response inside(Function<OpenedByCode<Said>, Response> answer) {
        var open = cookie.read();
        if (open.isEmpty()) {
            return to(MAILBOX, cookie.gone()).build();
        }
        return guarded(open.get(), () -> answer.apply(open.get()));
    }

    Response guarded(OpenedByCode<Said> open, Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (Problem refused) {
            return switch (refused.kind()) {
                case WRONG_CODE -> toDoor();
                case CODE_TO_REPLACE -> to(NEW_CODE, open.quiet());
                default -> throw refused;
            };
        }
    }

    /**
     * Does something with what was typed; where it cannot be done as typed, the page comes again.
     *
     * @param again makes the page of what is wrong
     */
    Response doing(Supplier<Response> act, Function<String, Response> again) {
        try {
            return act.get();
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var words = language.words(PlatformMessages.class);
            return again.apply(
                    ProblemBody.fieldMessages(refused.violations(), words).get(0).message());
        }
    }

    /** A page of the mailbox, with what has to be corrected or without. */
    Response page(TemplateInstance page, String fault) {
        return fault.isEmpty() ? pages.secret(page) : pages.secretToCorrect(page);
    }

    private static Response.ResponseBuilder to(String address, NewCookie cookie) {
        return Response.seeOther(URI.create(address))
                .cookie(cookie)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
