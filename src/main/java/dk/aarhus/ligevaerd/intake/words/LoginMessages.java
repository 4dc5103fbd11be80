package dk.aarhus.ligevaerd.intake.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What is said to reporters who want to log in. */
@MessageBundle("login")
public interface LoginMessages {

    @Message
    String heading();

    @Message
    String text();

    @Message
    String report();

    @Message
    String mailbox();

    @Message
    String begunHeading();

    @Message
    String begunText();

    @Message
    String taken();

    @Message
    String nothingTaken();

    @Message
    String anonymous();

    @Message
    String begin();

    @Message
    String without();

    @Message
    String ownHeading();

    @Message
    String ownText();

    @Message
    String none();

    @Message
    String received();

    @Message
    String open();

    @Message
    String loggedOut();

    @Message
    String privacyHeading();

    @Message
    String privacy();
}
