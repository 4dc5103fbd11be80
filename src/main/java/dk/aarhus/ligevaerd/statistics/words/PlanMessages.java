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
    String triagedIn();

    @Message
    String decidedAfter();

    @Message
    String stoodStill();

    @Message
    String hearing();

    @Message
    String contacts();

    @Message
    String remedies();

    @Message
    String reprisal();

    @Message
    String recurrence();

    @Message
    String itemsMean();

    @Message
    String totalItems(int items, String period);

    @Message
    String totalPairs(int pairs, String period);

    @Message
    String pairsMean();

    @Message
    String concludedClass();

    @Message
    String concludedForm();

    @Message
    String revised(String year);

    @Message
    String limitBy(int at, String axes);

    @Message
    String limitByMost(int at, String axes, int most);

    @Message
    String limitSingle(int at);

    @Message
    String limitMost(int at, int most);

    @Message
    String limitElse(int at);

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
    String checkBrokeOff();

    @Message
    String checkBrokeOffWhat();

    @Message
    String checkBrokenWhat();

    @Message
    String code(PlanWord code);
}
