package dk.aarhus.ligevaerd.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.util.Base64;

/** A token for the page that answers a refused form, so that it can be sent again. */
@ApplicationScoped
class FreshToken {

    /** Under these names the check of tokens keeps what it drew, and that the browser needs it. */
    private static final String BYTES = "csrf_token_bytes";

    private static final String TEXT = "csrf_token";
    private static final String IS_NEW = "true";

    private static final int LENGTH = 16;

    private final CurrentVertxRequest request;
    private final SecureRandom random = new SecureRandom();

    FreshToken(CurrentVertxRequest request) {
        this.request = request;
    }

    void draw() {
        var bytes = new byte[LENGTH];
        random.nextBytes(bytes);
        request.getCurrent()
                .put(BYTES, bytes)
                .put(TEXT, Base64.getUrlEncoder().withoutPadding().encodeToString(bytes))
                .put(IS_NEW, true);
    }
}
