package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where a browser keeps which mailbox it has open, so that no address and no page needs the code.
 * It goes to no other site, is hidden from scripts, and is forgotten when the browser closes.
 */
@RequestScoped
public class MailboxCookie {

    static final String NAME = "ligevaerd-mailbox";

    private final CurrentVertxRequest request;
    private final String cookieName;
    private final boolean secure;

    MailboxCookie(
            CurrentVertxRequest request,
            @ConfigProperty(name = "ligevaerd.cookies.prefix") Optional<String> prefix) {
        this.request = request;
        this.cookieName = prefix.orElse("") + NAME;
        this.secure = prefix.isPresent();
    }

    /** The code of the open mailbox; empty where none is open. */
    public Optional<MailboxCode> code() {
        return read().map(OpenMailbox::code);
    }

    /** Empty where none is open or the cookie is none of ours. */
    Optional<OpenMailbox> read() {
        return Optional.ofNullable(request.getCurrent().request().getCookie(cookieName))
                .map(Cookie::getValue)
                .flatMap(OpenMailbox::parse);
    }

    NewCookie holding(OpenMailbox open) {
        return cookie(open.toString(), NewCookie.DEFAULT_MAX_AGE);
    }

    NewCookie gone() {
        return cookie("", 0);
    }

    private NewCookie cookie(String value, int seconds) {
        return new NewCookie.Builder(cookieName)
                .value(value)
                .path("/")
                .maxAge(seconds)
                .httpOnly(true)
                .secure(secure)
                .sameSite(NewCookie.SameSite.STRICT)
                .build();
    }
}
