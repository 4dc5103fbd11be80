package dk.aarhus.ligevaerd.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jboss.logging.MDC;

/**
 * Gives every request a name that says nothing: in the answer's head, on an error's page and in
 * every line of the logs, so that the three can be brought together when somebody calls.
 */
@ApplicationScoped
class RequestId {

    static final String HEADER = "X-Request-Id";

    /** Its name in a problem document and in the lines of the log. */
    static final String MEMBER = "requestId";

    /** Before the security headers. */
    private static final int FIRST = -10_001;

    private static final int BYTES = 6;
    private static final SecureRandom CHANCE = new SecureRandom();

    void install(@Observes Router router) {
        router.route().order(FIRST).handler(RequestId::name);
    }

    /** What a caller sends by that name is not looked at: it could be anybody's words. */
    private static void name(RoutingContext request) {
        var bytes = new byte[BYTES];
        CHANCE.nextBytes(bytes);
        var id = HexFormat.of().formatHex(bytes);
        request.put(MEMBER, id);
        MDC.put(MEMBER, id);
        request.addHeadersEndHandler(end -> request.response().putHeader(HEADER, id));
        request.next();
    }

    static String of(RoutingContext request) {
        return request.get(MEMBER);
    }
}
