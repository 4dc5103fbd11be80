package dk.aarhus.ligevaerd.platform.web;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers that every answer carries, whatever made it. No page runs a script or style of a
 * third party or of its own text (OWASP ASVS 5.0, chapter 3.4).
 */
@ApplicationScoped
class SecurityHeaders {

    /** Before everything else, so that no route can answer without them. */
    private static final int FIRST = -10_000;

    private static final int BAD_REQUEST = 400;
    private static final String PERMISSIONS = "Permissions-Policy";
    private static final String NO_SOUND = "microphone=()";
    private static final String OWN_SOUND = "microphone=(self)";

    /** Where a reporter may record a voice; nowhere else may a page ask for the microphone. */
    private static final Set<String> UPLOADS = Set.of("/report/evidence", "/mailbox/evidence");

    /** Where a file of a case is looked at, by the desk or by a party. */
    private static final Pattern LOOKS =
            Pattern.compile("/cases/[^/]+/evidence/[^/]+/look|/papers/\\d+/look");

    /** Where what is looked at comes from: of a file, and of a package. */
    private static final Pattern LOOKED_AT =
            Pattern.compile(
                    "/cases/[^/]+/(?:evidence/[^/]+/look/.+"
                            + "|packages/[^/]+/(?:items/[^/]+|preview)/picture)"
                            + "|/papers/\\d+/look/.+");

    private static final String POLICY = "Content-Security-Policy";
    private static final String LISTENS = "; media-src 'self'";

    /** Even opened by itself it runs nothing and belongs to nobody. */
    private static final String CAGED = "; sandbox";

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final Map<String, String> headers;

    SecurityHeaders(@ConfigProperty(name = "ligevaerd.login-address") URI keycloak) {
        var login = keycloak.getScheme() + "://" + keycloak.getAuthority();
        headers =
                Map.ofEntries(
                        Map.entry(
                                POLICY,
                                "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                                        + " base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none';"
                                        // Chromium follows redirects of a form with this rule, and
                                        // a form may lead to the login.
                                        + " form-action 'self' "
                                        + login),
                        Map.entry("X-Content-Type-Options", "nosniff"),
                        Map.entry("Referrer-Policy", "no-referrer"),
                        Map.entry("Cross-Origin-Opener-Policy", "same-origin"),
                        Map.entry("Cross-Origin-Resource-Policy", "same-origin"),
                        Map.entry("Cross-Origin-Embedder-Policy", "require-corp"),
                        Map.entry("Origin-Agent-Cluster", "?1"),
                        Map.entry(
                                PERMISSIONS,
                                "accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(),"
                                        + " fullscreen=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(),"
                                        + " magnetometer=(), microphone=(), midi=(), payment=(), publickey-credentials-get=(),"
                                        + " screen-wake-lock=(), serial=(), usb=(), xr-spatial-tracking=()"),
                        Map.entry("X-Frame-Options", "DENY"),
                        Map.entry("X-Permitted-Cross-Domain-Policies", "none"));
    }

    void install(@Observes Router router) {
        router.route()
                .order(FIRST)
                .handler(
                        request -> {
                            request.addHeadersEndHandler(end -> add(request));
                            request.next();
                        });
    }

    private void add(RoutingContext request) {
        var answer = request.response().headers();
        headers.forEach(answer::set);
        if (LOOKS.matcher(request.normalizedPath()).matches()) {
            answer.set(POLICY, headers.get(POLICY) + LISTENS);
        } else if (LOOKED_AT.matcher(request.normalizedPath()).matches()) {
            answer.set(POLICY, headers.get(POLICY) + CAGED);
        }
        if (UPLOADS.contains(request.normalizedPath())) {
            answer.set(PERMISSIONS, headers.get(PERMISSIONS).replace(NO_SOUND, OWN_SOUND));
        }
        if ("https".equals(request.request().scheme())) {
            answer.set("Strict-Transport-Security", TWO_YEARS);
        }
        if (!answer.contains("Cache-Control") || isMissingFile(request)) {
            // What a person reads here must not be found in a shared browser's cache afterwards.
            answer.set("Cache-Control", "no-store");
        }
    }

    /** Files are kept for a year, but not that one was missing while an update ran. */
    private static boolean isMissingFile(RoutingContext request) {
        return request.normalizedPath().startsWith("/assets/")
                && request.response().getStatusCode() >= BAD_REQUEST;
    }
}
