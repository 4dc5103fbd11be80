package dk.aarhus.ligevaerd.platform.web;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The cookies of what a browser has open here. They go to no other site, are hidden from scripts,
 * and where HTTPS is on they cannot be set by anybody else.
 */
@ApplicationScoped
public class OwnCookies {

    /** Until the browser closes. */
    public static final int SESSION = NewCookie.DEFAULT_MAX_AGE;

    private final CurrentVertxRequest request;
    private final Optional<String> prefix;

    OwnCookies(
            CurrentVertxRequest request,
            @ConfigProperty(name = "ligevaerd.cookies.prefix") Optional<String> prefix) {
        this.request = request;
        this.prefix = prefix;
    }

    public Optional<String> read(String name) {
        return Optional.ofNullable(request.getCurrent().request().getCookie(full(name)))
                .map(Cookie::getValue);
    }

    /**
     * @param seconds how long it is kept, or {@link #SESSION}
     */
    public NewCookie holding(String name, String value, int seconds) {
        return new NewCookie.Builder(full(name))
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(prefix.isPresent())
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }

    public NewCookie gone(String name) {
        return holding(name, "", 0);
    }

    private String full(String name) {
        return prefix.orElse("") + name;
    }
}
