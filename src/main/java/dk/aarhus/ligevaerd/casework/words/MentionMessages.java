package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mentions, for the staff. */
@MessageBundle("mentions")
public interface MentionMessages {

    @Message
    String heading();

    @Message
    String in(String reference, int note);

    @Message
    String by(String account);

    /** Who can be named in a note, and how. */
    @Message
    String hint(String accounts);

    @Message
    String nobody();
}
