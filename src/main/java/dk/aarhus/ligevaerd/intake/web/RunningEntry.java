package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.platform.web.OwnCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Optional;

/** The report that an officer is writing in at this browser; never that of the public form. */
@RequestScoped
class RunningEntry {

    private static final String NAME = "ligevaerd-entry";

    private final OwnCookies cookies;

    RunningEntry(OwnCookies cookies) {
        this.cookies = cookies;
    }

    Optional<MailboxCode> code() {
        return cookies.read(NAME).flatMap(MailboxCode::parse);
    }

    NewCookie is(MailboxCode code) {
        return cookies.holding(NAME, code.toString(), OwnCookies.SESSION);
    }

    /** Keeps it a while longer and no more. */
    NewCookie endsIn(Duration moment, MailboxCode code) {
        return cookies.holding(NAME, code.toString(), (int) moment.toSeconds());
    }
}
