package dk.aarhus.ligevaerd.platform.web;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The headers that every answer carries, whatever made it. No page runs a script or style of a
 * third party or of its own text (OWASP ASVS 5.0, chapter 3.4).
 */
@ApplicationScoped
class SecurityHeaders {

    /** Before everything else, so that no route can answer without them. */
    private static final int FIRST = -10_000;

    private final Map<String, String> headers;

    SecurityHeaders(@ConfigProperty(name = "ligevaerd.login-address") URI keycloak) {
        var login = keycloak.getScheme() + "://" + keycloak.getAuthority();
        headers =
                Map.of(
                        "Content-Security-Policy",
                        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self';"
                                + " base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none';"
                                // Chromium follows redirects of a form with this rule, and a form
                                // may lead to the login.
                                + " form-action 'self' "
                                + login,
                        "X-Content-Type-Options",
                        "nosniff",
                        "Referrer-Policy",
                        "no-referrer",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Cross-Origin-Resource-Policy",
                        "same-origin",
                        "Permissions-Policy",
                        "camera=(), microphone=(), geolocation=(), browsing-topics=()",
                        "X-Frame-Options",
                        "DENY");
    }

    void install(@Observes Router router) {
        router.route()
                .order(FIRST)
                .handler(
                        request -> {
                            var personal = !request.normalizedPath().startsWith("/assets/");
                            request.addHeadersEndHandler(end -> add(request.response(), personal));
                            request.next();
                        });
    }

    private void add(HttpServerResponse response, boolean personal) {
        headers.forEach(response.headers()::set);
        // What a person reads here must not be found in a shared browser's cache afterwards.
        if (personal && !response.headers().contains("Cache-Control")) {
            response.headers().set("Cache-Control", "no-store");
        }
    }
}
