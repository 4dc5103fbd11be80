package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.platform.web.LeftBehind;
import dk.aarhus.ligevaerd.platform.web.OwnCookies;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;

/**
 * Where a browser keeps which mailbox it has open, so that no address and no page needs the code.
 * It goes to no other site, is hidden from scripts, and is forgotten when the browser closes.
 */
@RequestScoped
public class MailboxCookie implements LeftBehind {

    static final String NAME = "ligevaerd-mailbox";

    private final OwnCookies cookies;

    MailboxCookie(OwnCookies cookies) {
        this.cookies = cookies;
    }

    /** The code of the open mailbox; empty where none is open. */
    public Optional<MailboxCode> code() {
        return read().map(OpenedByCode::code);
    }

    /** Empty where none is open or the cookie is none of ours. */
    Optional<OpenedByCode<Said>> read() {
        return cookies.read(NAME).flatMap(cookie -> OpenedByCode.parse(cookie, Said.class));
    }

    NewCookie holding(OpenedByCode<Said> open) {
        return cookies.holding(NAME, open.toString(), OwnCookies.SESSION);
    }

    @Override
    public NewCookie gone() {
        return cookies.gone(NAME);
    }
}
