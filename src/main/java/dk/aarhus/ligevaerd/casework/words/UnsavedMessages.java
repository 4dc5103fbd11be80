package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of a case say of texts that were typed and not sent. */
@MessageBundle("unsaved")
public interface UnsavedMessages {

    @Message
    String heading();

    @Message
    String kept();

    @Message
    String over();

    @Message
    String login();

    @Message
    String away();

    @Message
    String refused();

    @Message
    String found();

    @Message
    String changed();

    @Message
    String take();

    @Message
    String drop();

    @Message
    String dropped();

    @Message
    String elsewhere();

    /** Cases in which the reader has typed something and not sent it. */
    @Message
    String ownHeading();

    @Message
    String ownTexts(int count);
}
