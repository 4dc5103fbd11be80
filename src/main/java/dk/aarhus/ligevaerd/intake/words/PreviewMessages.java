package dk.aarhus.ligevaerd.intake.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page on which a reporter sees what others are to be shown. */
@MessageBundle("preview")
public interface PreviewMessages {

    @Message
    String waits();

    @Message
    String go();

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String shownTo();

    @Message
    String leavesOn();

    @Message
    String answerBy();

    @Message
    String textHeading();

    @Message
    String silence(String day);

    @Message
    String reveals();

    @Message
    String revealsHint();

    @Message
    String sayReveals();

    @Message
    String sayGoOn();

    @Message
    String sayWithdraw();

    @Message
    String withdrawText();

    @Message
    String missing();
}
