package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Sends the pages of the desk; no browser keeps them. */
@ApplicationScoped
class DeskAnswers {

    private static final int FOUND = Response.Status.OK.getStatusCode();

    private final RequestLanguage language;

    DeskAnswers(RequestLanguage language) {
        this.language = language;
    }

    Response page(TemplateInstance page) {
        return send(FOUND, page);
    }

    /** The page again, with what stood in the way. */
    Response refused(Problem problem, TemplateInstance page) {
        return send(problem.kind().status(), page);
    }

    /** Leads to the head of the page after an act, so that reloading it does nothing twice. */
    Response afterwards(Reference reference, Done done) {
        return seeOther("/cases/%s?done=%s".formatted(reference, done.parameter()));
    }

    /** Leads to the list when the case is no longer the caller's. */
    Response handedOn() {
        return listed(Done.HANDED_ON);
    }

    /** Leads to the list, which says what was done. */
    Response listed(Done done) {
        return seeOther("/cases?done=" + done.parameter());
    }

    /** Leads to what stands before the content of a report. */
    Response toScreen(Reference reference) {
        return seeOther("/cases/%s/screen".formatted(reference));
    }

    /** Leads to another page of the house. */
    Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }

    private Response send(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
