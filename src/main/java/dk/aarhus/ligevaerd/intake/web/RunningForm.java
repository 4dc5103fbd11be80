package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The form that this browser is filling in. Its cookie holds the code and nothing else, goes to no
 * other site, is hidden from scripts, and is forgotten when the browser closes.
 */
@RequestScoped
public class RunningForm {

    static final String NAME = "ligevaerd-form";

    private final CurrentVertxRequest request;
    private final String cookieName;
    private final boolean secure;

    RunningForm(
            CurrentVertxRequest request,
            @ConfigProperty(name = "ligevaerd.cookies.prefix") Optional<String> prefix) {
        this.request = request;
        this.cookieName = prefix.orElse("") + NAME;
        this.secure = prefix.isPresent();
    }

    /** The code of the running form; empty where none runs or the cookie is none of ours. */
    public Optional<MailboxCode> code() {
        return Optional.ofNullable(request.getCurrent().request().getCookie(cookieName))
                .map(Cookie::getValue)
                .flatMap(MailboxCode::parse);
    }

    /** Makes it the form of this browser. */
    NewCookie is(MailboxCode code) {
        return cookie(code.toString(), NewCookie.DEFAULT_MAX_AGE);
    }

    /** Keeps it a while longer and no more. */
    NewCookie endsIn(Duration moment, MailboxCode code) {
        return cookie(code.toString(), (int) moment.toSeconds());
    }

    NewCookie isOver() {
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
