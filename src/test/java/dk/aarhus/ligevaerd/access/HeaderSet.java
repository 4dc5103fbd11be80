package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;

/** The headers without which no answer leaves the service, whatever it answers. */
final class HeaderSet {

    private static final Map<String, String> FIXED =
            Map.of(
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Cross-Origin-Opener-Policy", "same-origin",
                    "Cross-Origin-Resource-Policy", "same-origin",
                    "Cross-Origin-Embedder-Policy", "require-corp",
                    "Origin-Agent-Cluster", "?1",
                    "X-Frame-Options", "DENY",
                    "X-Permitted-Cross-Domain-Policies", "none");

    private HeaderSet() {}

    static void standsOn(HttpResponse<?> answer, String where) {
        FIXED.forEach(
                (name, value) ->
                        assertThat(answer.headers().allValues(name))
                                .as("%s at %s (%d)", name, where, answer.statusCode())
                                .containsExactly(value));
        assertThat(one(answer, "Content-Security-Policy"))
                .as("policy at %s (%d)", where, answer.statusCode())
                .contains(
                        "default-src 'none'",
                        "script-src 'self';",
                        "style-src 'self';",
                        "base-uri 'none'",
                        "frame-ancestors 'none'",
                        "require-trusted-types-for 'script'",
                        "trusted-types 'none'",
                        "form-action 'self' http://localhost:")
                .doesNotContain("unsafe", "*", "data:", "blob:");
        assertThat(one(answer, "Permissions-Policy"))
                .as("permissions at %s", where)
                .contains("camera=()", "geolocation=()")
                .containsPattern("microphone=\\((self)?\\)");
        assertThat(one(answer, "X-Request-Id")).as("number at %s", where).matches("[0-9a-f]{12}");
        assertThat(one(answer, "Cache-Control")).as("memory at %s", where).isNotBlank();
        assertThat(answer.headers().firstValue("Server")).as("server at %s", where).isEmpty();
        assertThat(answer.headers().firstValue("X-Powered-By")).isEmpty();
    }

    private static String one(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
