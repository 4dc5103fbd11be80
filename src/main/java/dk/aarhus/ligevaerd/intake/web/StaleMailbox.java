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
    private final MailboxShownForm shown;
    private final AfterDoor after;
    private final NoticeDoor notice;
    private final LaterForm later;
    private final FormDoors doors;

    StaleMailbox(
            MailboxForm mailbox,
            MailboxDoings doings,
            MailboxShownForm shown,
            AfterDoor after,
            NoticeDoor notice,
            LaterForm later,
            FormDoors doors) {
        this.mailbox = mailbox;
        this.doings = doings;
        this.shown = shown;
        this.after = after;
        this.notice = notice;
        this.later = later;
        this.doors = doors;
    }

    @Override
    public Optional<Response> showing(String path, MultivaluedMap<String, String> sent) {
        if (path.startsWith(LaterForm.HERE + "/")) {
            return later.again(path.substring(LaterForm.HERE.length() + 1), sent);
        }
        return switch (path) {
            case MailboxWays.MAILBOX -> Optional.of(mailbox.again(sent));
            case FormPages.RESUME -> Optional.of(doors.again(sent));
            case BELOW + "after" -> Optional.of(after.again(sent));
            case BELOW + "shown" -> Optional.of(shown.again(sent));
            case BELOW + "notice" -> Optional.of(notice.again(sent));
            default -> doing(path).map(doing -> doings.again(doing, sent));
        };
    }

    private static Optional<Doing> doing(String path) {
        return path.startsWith(BELOW) ? Doing.at(path.substring(BELOW.length())) : Optional.empty();
    }
}
