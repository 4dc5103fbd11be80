package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words around the list of cases, and for what is done to many of them at once. */
@MessageBundle("worklist")
public interface WorklistMessages {

    @Message
    String assigned(int count);

    /** Why a case was left as it was, by the name of the problem. */
    @Message
    String why(String problem);

    @Message
    String assignHeading();

    @Message
    String chosen();

    @Message
    String noneChosen();

    @Message
    String allFitting(int fitting);

    @Message
    String tooLong();

    @Message
    String reasonHint();

    @Message
    String assign();

    @Message
    String notAssigned();

    @Message
    String workload();

    @Message
    String open();

    @Message
    String late();

    @Message
    String soonestFirst();

    @Message
    String showNewest();

    @Message
    String showSoonest();

    @Message
    String choose();

    @Message
    String inList();

    @Message
    String backToList();

    @Message
    String previous();

    @Message
    String next();

    @Message
    String timeHeading();

    @Message
    String timeLead();

    @Message
    String timeGive();

    @Message
    String timeGiven(int count);

    /** Why a clock of a case got no more time, by the kind of the problem. */
    @Message
    String whyTime(String problem);

    @Message
    String changeHeading();

    @Message
    String changeLead();

    @Message
    String department();

    @Message
    String urgency();

    @Message
    String unchanged();

    @Message
    String change();

    @Message
    String changed(int count);

    /** Why a case was left as it was assessed first, by the kind of the problem. */
    @Message
    String whyChange(String problem);

    @Message
    String keysOn();

    /** What the keys do, once they are switched on. */
    @Message
    String keysHelp();
}
