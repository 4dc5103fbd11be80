package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.clocks.ExtensionReason;
import dk.aarhus.ligevaerd.casework.clocks.FinalDayKind;
import dk.aarhus.ligevaerd.casework.clocks.Rung;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the page of a case's clocks, for the staff. */
@MessageBundle("clocks")
public interface ClockMessages {

    /** The name of a clock. */
    @Message
    String term(TermKind kind);

    @Message
    String reason(ExtensionReason reason);

    @Message
    String rung(Rung rung);

    @Message
    String finalDay(FinalDayKind kind);

    @Message
    String field(ClockField field);

    @Message
    String done(ClockDone done);

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String clock();

    @Message
    String started();

    @Message
    String promised();

    @Message
    String internal();

    @Message
    String state();

    @Message
    String running();

    @Message
    String paused(String since);

    @Message
    String ended(String day);

    @Message
    String late();

    @Message
    String extendedTo();

    @Message
    String none();

    @Message
    String stoodHeading();

    @Message
    String stood(long days);

    @Message
    String lasting();

    @Message
    String extensionsHeading();

    @Message
    String extensionLine(String clock, String before, String after, String why);

    @Message
    String remindersHeading();

    @Message
    String reminderLine(String clock, String rung, String day);

    @Message
    String toNobody();

    @Message
    String notMailed();

    @Message
    String noReminders();

    @Message
    String extendHeading();

    @Message
    String extendHint();

    @Message
    String extend();

    @Message
    String finalHeading();

    @Message
    String finalLead();

    @Message
    String alarmOn(String day);

    @Message
    String pressing();

    @Message
    String settled(String day);

    @Message
    String settle();

    /** Leads to the interim measure that would save what is about to be lost. */
    @Message
    String offerIs(String measure);

    /** The name of a clock with the number of its thing. */
    @Message
    String ofThing(String clock, String number);

    @Message
    String addFinal();

    @Message
    String learnedHeading();

    @Message
    String learnedHint();

    @Message
    String saveLearned();

    @Message
    String noteHeading();

    @Message
    String noteHint();

    @Message
    String sendNote();

    @Message
    String choose();

    /** What a reminder was about where it was no clock. */
    @Message
    String finalDayWord();

    @Message
    String mailSubject();

    /** A mail that says that something waits, and not what. */
    @Message
    String mailText();

    @Message
    String dutyMenu();

    @Message
    String dutyHeading();

    @Message
    String dutyLead();

    @Message
    String dutyNobody();

    @Message
    String dutyRemove();

    @Message
    String dutyAdd();

    @Message
    String dutyHint();

    @Message
    String dutySave();

    @Message
    String dutySaved();

    @Message
    String dutyTaken();

    @Message
    String callHeading();

    @Message
    String callText();

    @Message
    String callConfirm();
}
