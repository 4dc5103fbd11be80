package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumSet;
import java.util.Set;

/**
 * Puts a problem into the form that whoever asked can read: a page for a browser, a document for a
 * program.
 */
@RequestScoped
public class ProblemAnswers {

    public static final String RETRY_AFTER_SECONDS = "30";
    private static final Set<ProblemKind> PASSING =
            EnumSet.of(
                    ProblemKind.TOO_MANY_REQUESTS,
                    ProblemKind.AWAY,
                    ProblemKind.KEYS_AWAY,
                    ProblemKind.NO_JOURNAL);
    private final RequestLanguage language;
    private final CurrentVertxRequest request;

    @Context UriInfo uri;
    @Context HttpHeaders headers;

    ProblemAnswers(RequestLanguage language, CurrentVertxRequest request) {
        this.language = language;
        this.request = request;
    }

    public Response to(Problem problem) {
        var id = RequestId.of(request.getCurrent());
        var body = ProblemBody.of(numbered(problem, id), language.words(PlatformMessages.class));
        var answer = Response.status(problem.kind().status());
        if (wantsPage()) {
            answer.entity(new ErrorPage(body, id).setLocale(language.get().locale()).render())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        } else {
            answer.entity(body).type(ProblemBody.MEDIA_TYPE);
        }
        if (PASSING.contains(problem.kind())) {
            answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS);
        }
        if (problem.kind() == ProblemKind.NOT_LOGGED_IN) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        }
        return answer.build();
    }

    /**
     * What is not there and what is not for the caller get the same document to the letter; the
     * number of such a request stands in the head alone.
     */
    private static Problem numbered(Problem problem, String id) {
        return problem.kind() == ProblemKind.NOT_FOUND
                ? problem
                : problem.with(RequestId.MEMBER, id);
    }

    private boolean wantsPage() {
        var path = uri.getPath();
        return !path.startsWith("/api/")
                && !path.startsWith("/q/")
                && headers.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.isCompatible(MediaType.TEXT_HTML_TYPE));
    }
}
