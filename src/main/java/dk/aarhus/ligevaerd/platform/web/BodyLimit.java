package dk.aarhus.ligevaerd.platform.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.words.PlatformMessages;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses with words, and with the headers of every answer, what is too large: a body that
 * announces itself so, an address, a head. The server beneath would do it without either, and does
 * so beyond what is still read (docs/security.md).
 */
@ApplicationScoped
class BodyLimit {

    /** Right after the security headers. */
    private static final int EARLY = -9_999;

    /** No address of ours is a tenth as long. */
    private static final int LONGEST_ADDRESS = 4_096;

    /** A session of the staff takes some of it. */
    private static final int LARGEST_HEAD = 32 * 1024;

    private final long most;
    private final UploadDoors uploads;
    private final ObjectMapper json;

    BodyLimit(
            @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize most,
            UploadDoors uploads,
            ObjectMapper json) {
        this.most = most.asLongValue();
        this.uploads = uploads;
        this.json = json;
    }

    void install(@Observes Router router) {
        router.route().order(EARLY).handler(this::check);
    }

    private void check(RoutingContext request) {
        if (request.request().uri().length() > LONGEST_ADDRESS) {
            refuse(request, ProblemKind.ADDRESS_TOO_LONG);
        } else if (headOf(request) > LARGEST_HEAD) {
            refuse(request, ProblemKind.HEADERS_TOO_LARGE);
        } else if (announced(request) > uploads.most(request, most)) {
            refuse(request, ProblemKind.TOO_LARGE);
        } else {
            request.next();
        }
    }

    private static long announced(RoutingContext request) {
        var length = request.request().getHeader("Content-Length");
        return length != null && length.matches("\\d{1,18}") ? Long.parseLong(length) : 0;
    }

    private static int headOf(RoutingContext request) {
        return request.request().headers().entries().stream()
                .mapToInt(line -> line.getKey().length() + line.getValue().length())
                .sum();
    }

    private void refuse(RoutingContext request, ProblemKind kind) {
        var words = words(request);
        var body =
                ProblemBody.of(
                        Problem.of(kind).with(RequestId.MEMBER, RequestId.of(request)), words);
        var response =
                request.response().setStatusCode(body.status()).putHeader("Connection", "close");
        if (request.normalizedPath().startsWith("/api/")) {
            response.putHeader("Content-Type", ProblemBody.MEDIA_TYPE).end(written(body));
        } else {
            response.putHeader("Content-Type", "text/plain;charset=UTF-8")
                    .end(String.join("\n", body.title(), body.detail(), RequestId.of(request), ""));
        }
    }

    private static PlatformMessages words(RoutingContext request) {
        var language =
                Optional.ofNullable(request.request().getHeader("Accept-Language"))
                        .flatMap(Language::ofTag)
                        .orElse(Language.DA);
        return MessageBundles.get(PlatformMessages.class, Localized.Literal.of(language.code()));
    }

    private String written(ProblemBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(
                    "a problem of strings and numbers cannot be written", impossible);
        }
    }
}
