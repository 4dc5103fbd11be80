package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of saved searches, for the staff. */
@MessageBundle("saved")
public interface SavedMessages {

    @Message
    String heading();

    @Message
    String tabs();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String saveThis();

    @Message
    String save();

    @Message
    String name();

    @Message
    String nameHint();

    @Message
    String tells();

    @Message
    String tellsBox();

    @Message
    String tellsNow();

    @Message
    String mailsBox();

    @Message
    String mailsHint();

    @Message
    String mailsNow();

    @Message
    String filter();

    @Message
    String everything();

    @Message
    String fresh(int count);

    @Message
    String many();

    @Message
    String open();

    @Message
    String drop(String name);

    @Message
    String manage();
}
