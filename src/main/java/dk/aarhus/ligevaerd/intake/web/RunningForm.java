package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.platform.web.OwnCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/**
 * The form that this browser is filling in. Its cookie holds the code and nothing else, goes to no
 * other site, is hidden from scripts, and is forgotten when the browser closes.
 */
@RequestScoped
public class RunningForm {

    static final String NAME = "ligevaerd-form";

    private final OwnCookies cookies;

    RunningForm(OwnCookies cookies) {
        this.cookies = cookies;
    }

    /** The code of the running form; empty where none runs or the cookie is none of ours. */
    public Optional<MailboxCode> code() {
        return cookies.read(NAME).flatMap(MailboxCode::parse);
    }

    /** Makes it the form of this browser. */
    NewCookie is(MailboxCode code) {
        return cookies.holding(NAME, code.toString(), OwnCookies.SESSION);
    }

    /** Keeps it a while longer and no more. */
    NewCookie endsIn(Duration moment, MailboxCode code) {
        return cookies.holding(NAME, code.toString(), (int) moment.toSeconds());
    }

    NewCookie isOver() {
        return cookies.gone(NAME);
    }
}
