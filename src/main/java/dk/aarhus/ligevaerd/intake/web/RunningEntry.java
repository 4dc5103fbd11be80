package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The report that an officer is writing in at this browser; never that of the public form. */
@RequestScoped
class RunningEntry {

    private static final String NAME = "ligevaerd-entry";

    private final CurrentVertxRequest request;
    private final String cookieName;
    private final boolean secure;

    RunningEntry(
            CurrentVertxRequest request,
            @ConfigProperty(name = "ligevaerd.cookies.prefix") Optional<String> prefix) {
        this.request = request;
        this.cookieName = prefix.orElse("") + NAME;
        this.secure = prefix.isPresent();
    }

    Optional<MailboxCode> code() {
        return Optional.ofNullable(request.getCurrent().request().getCookie(cookieName))
                .map(Cookie::getValue)
                .flatMap(MailboxCode::parse);
    }

    NewCookie is(MailboxCode code) {
        return cookie(code.toString(), NewCookie.DEFAULT_MAX_AGE);
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
