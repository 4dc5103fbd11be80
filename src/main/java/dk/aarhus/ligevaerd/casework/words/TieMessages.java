package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.access.directory.Queue;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of who may see a case, and of reading one in an emergency. */
@MessageBundle("ties")
public interface TieMessages {

    /** Whose table a case lies on. */
    @Message
    String queue(Queue queue);

    @Message
    String theService();

    @Message
    String emergency();

    @Message
    String emergencyLead();

    @Message
    String emergencyLimits();

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String referenceWrong();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String open();

    @Message
    String openToday();

    @Message
    String noneToday();

    @Message
    String all();

    @Message
    String none();

    @Message
    String who();

    @Message
    String day();

    @Message
    String journalOf(String reference);

    @Message
    String stepBackHeading();

    @Message
    String stepBackLead();

    @Message
    String stepBackReason();

    @Message
    String stepBack();
}
