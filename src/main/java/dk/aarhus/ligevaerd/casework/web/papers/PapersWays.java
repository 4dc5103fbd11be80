package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.words.PartyMessages;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.LeftBehind;
import dk.aarhus.ligevaerd.platform.web.OwnCookies;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the door of parties leads. The code is typed once and is then the browser's to keep: it is
 * in no address and on no page, and every act ends at a page that can be loaded again.
 */
@RequestScoped
class PapersWays implements LeftBehind {

    static final String PAPERS = "/papers";
    static final String CODE = PAPERS + "/code";
    static final String NOTICE = PAPERS + "/notice";
    static final String FILES = PAPERS + "/files";

    private static final String COOKIE = "ligevaerd-papers";
    private static final int UNPROCESSABLE = 422;

    private final OwnCookies cookies;
    private final RequestLanguage language;

    PapersWays(OwnCookies cookies, RequestLanguage language) {
        this.cookies = cookies;
        this.language = language;
    }

    Optional<OpenedByCode<PartySaid>> open() {
        return cookies.read(COOKIE).flatMap(cookie -> OpenedByCode.parse(cookie, PartySaid.class));
    }

    PartyMessages words() {
        return language.words(PartyMessages.class);
    }

    NewCookie holding(OpenedByCode<PartySaid> open) {
        return cookies.holding(COOKIE, open.toString(), OwnCookies.SESSION);
    }

    @Override
    public NewCookie gone() {
        return cookies.gone(COOKIE);
    }

    Response to(String address, OpenedByCode<PartySaid> open) {
        return to(address, holding(open)).build();
    }

    Response done(String address, OpenedByCode<PartySaid> open, PartySaid said) {
        return to(address, open.saying(said));
    }

    /** Out, and nothing stays behind in the browser. */
    Response closed() {
        return to("/", gone()).header("Clear-Site-Data", "\"cache\", \"storage\"").build();
    }

    /**
     * What is answered to whoever has it open; the door, with what was typed, where nobody has.
     * Whoever was offered a code of their own comes to that first.
     */
    Response inside(String typed, Function<OpenedByCode<PartySaid>, Response> answer) {
        return atTheCode(
                typed, open -> open.offered().isPresent() ? to(CODE, open) : answer.apply(open));
    }

    /** The same where a code of one's own is shown and taken. */
    Response atTheCode(String typed, Function<OpenedByCode<PartySaid>, Response> answer) {
        var open = open();
        if (open.isEmpty()) {
            return door(typed);
        }
        try {
            return answer.apply(open.get());
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.WRONG_CODE) {
                throw refused;
            }
            return door(typed);
        }
    }

    /** What the browser had open is not there any more. */
    private Response door(String typed) {
        return Response.fromResponse(page(new PapersDoor("", typed))).cookie(gone()).build();
    }

    Response page(TemplateInstance page) {
        return page(Response.Status.OK.getStatusCode(), page);
    }

    /** The same with what has to be corrected. */
    Response toCorrect(TemplateInstance page) {
        return page(UNPROCESSABLE, page);
    }

    /** The same where it cannot be done now. */
    Response conflict(TemplateInstance page) {
        return page(Response.Status.CONFLICT.getStatusCode(), page);
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static Response.ResponseBuilder to(String address, NewCookie cookie) {
        return Response.seeOther(URI.create(address))
                .cookie(cookie)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }
}
