package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff reads where it adds files to a case. */
@MessageBundle("added")
public interface AddedMessages {

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String back();

    @Message
    String what();

    @Message
    String source();

    @Message
    String sourceHint();

    @Message
    String obtainedOn();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String add();

    @Message
    String done(int count);

    @Message
    String notTaken();

    @Message
    String tooMany();

    @Message
    String stale();

    @Message
    String wrongStage();

    @Message
    String notYours();

    @Message
    String open();
}
