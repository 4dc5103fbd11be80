package dk.aarhus.ligevaerd.statistics.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of axes and codes that only plans of tables have. */
@MessageBundle("plan")
public interface PlanMessages {

    @Message
    String acknowledgedIn();

    @Message
    String decidedIn();

    @Message
    String proposals();

    @Message
    String checkTitle();

    @Message
    String checkHow();

    @Message
    String checkNow();

    @Message
    String checkNever();

    @Message
    String checkedIntact(int secrets, int releases);

    @Message
    String checkBroken();

    @Message
    String checkBrokenWhat();

    @Message
    String code(PlanWord code);
}
