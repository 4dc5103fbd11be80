package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.words.Doing;
import dk.aarhus.ligevaerd.platform.web.StaleFormPage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** Shows a form of the mailbox, or of a door for a code, again with what was typed in it. */
@RequestScoped
class StaleMailbox implements StaleFormPage {

    private static final String BELOW = MailboxWays.MAILBOX + "/";

    private final MailboxForm mailbox;
    private final MailboxDoings doings;
    private final LaterForm later;
    private final FormDoors doors;

    StaleMailbox(MailboxForm mailbox, MailboxDoings doings, LaterForm later, FormDoors doors) {
        this.mailbox = mailbox;
        this.doings = doings;
        this.later = later;
        this.doors = doors;
    }

    @Override
    public Optional<Response> showing(String path, MultivaluedMap<String, String> sent) {
        if (path.equals(MailboxWays.MAILBOX)) {
            return Optional.of(mailbox.again(sent));
        }
        if (path.equals(FormPages.RESUME)) {
            return Optional.of(doors.again(sent));
        }
        if (path.startsWith(LaterForm.HERE + "/")) {
            return later.again(path.substring(LaterForm.HERE.length() + 1), sent);
        }
        return path.startsWith(BELOW)
                ? Doing.at(path.substring(BELOW.length())).map(doing -> doings.again(doing, sent))
                : Optional.empty();
    }
}
