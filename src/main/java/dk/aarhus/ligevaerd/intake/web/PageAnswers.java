package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.platform.web.ProblemAnswers;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Sends a page in the reader's language, with the right word to the browser's memory. */
@ApplicationScoped
class PageAnswers {

    private static final int UNPROCESSABLE = 422;

    /** Back and forward show the page as it was left; a fresh visit asks again. */
    private static final String KEEP_FOR_BACK = "private, max-age=0";

    private static final String KEEP_NOTHING = "no-store";

    private final RequestLanguage language;

    PageAnswers(RequestLanguage language) {
        this.language = language;
    }

    /** A page that is the same for everybody who reads the same language. */
    Response open(TemplateInstance page) {
        return send(Response.Status.OK.getStatusCode(), page, KEEP_FOR_BACK);
    }

    /** The same page again, with what has to be corrected. */
    Response toCorrect(TemplateInstance page) {
        return send(UNPROCESSABLE, page, KEEP_NOTHING);
    }

    /** What was sent again, because it could not be kept as it came. */
    Response refused(TemplateInstance page) {
        return send(Response.Status.CONFLICT.getStatusCode(), page, KEEP_NOTHING);
    }

    /** The same again: there were too many of late. */
    Response tooMany(TemplateInstance page) {
        return Response.fromResponse(
                        send(Response.Status.TOO_MANY_REQUESTS.getStatusCode(), page, KEEP_NOTHING))
                .header(HttpHeaders.RETRY_AFTER, ProblemAnswers.RETRY_AFTER_SECONDS)
                .build();
    }

    /**
     * A page with answers, the code or the dialogue on it: kept by the service, not the browser.
     */
    Response secret(TemplateInstance page) {
        return send(Response.Status.OK.getStatusCode(), page, KEEP_NOTHING);
    }

    /** The same again, with what has to be corrected. */
    Response secretToCorrect(TemplateInstance page) {
        return send(UNPROCESSABLE, page, KEEP_NOTHING);
    }

    private Response send(int status, TemplateInstance page, String memory) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, memory)
                .build();
    }
}
