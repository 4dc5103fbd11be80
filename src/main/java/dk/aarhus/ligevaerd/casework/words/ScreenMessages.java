package dk.aarhus.ligevaerd.casework.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the screen before the content of a report. */
@MessageBundle("screen")
public interface ScreenMessages {

    @Message
    String toBeTaken();

    @Message
    String heading(String reference);

    @Message
    String lead();

    @Message
    String department();

    @Message
    String received();

    @Message
    String involved();

    @Message
    String nobodyNamed();

    @Message
    String excluded();

    @Message
    String excludedFunctions();

    @Message
    String nobodyExcluded();

    @Message
    String question();

    @Message
    String take();

    @Message
    String takeHint();

    @Message
    String notMe();

    @Message
    String notMeHint();

    @Message
    String matchHeading();

    @Message
    String matchLead();

    @Message
    String matchLine(String line);

    @Message
    String matchAccounts();

    @Message
    String matchHint();

    @Message
    String nobodyHere();

    @Message
    String saveMatches();

    @Message
    String matchFirst();

    @Message
    String alarmHeading();

    @Message
    String alarm(String day);

    @Message
    String alarmOpen();
}
