package dk.aarhus.ligevaerd.retention.words;

import dk.aarhus.ligevaerd.retention.HoldReason;
import dk.aarhus.ligevaerd.retention.RecordClass;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the records manager reads. */
@MessageBundle("retention")
public interface RetentionMessages {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String waiting();

    @Message
    String nothingWaits();

    @Message
    String proposedOn();

    /** Above the list of what goes. */
    @Message
    String whatGoes();

    @Message
    String caseColumn();

    @Message
    String ruleColumn();

    @Message
    String endedColumn();

    @Message
    String dueColumn();

    @Message
    String authorityColumn();

    @Message
    String rule(RecordClass rule);

    /** What the period rests on; in English as the schedule has it. */
    @Message
    String authority(RecordClass rule);

    @Message
    String cannotBeUndone();

    @Message
    String whatUndoingMeans();

    @Message
    String understood();

    @Message
    String letGo();

    @Message
    String brokenOff();

    @Message
    String gone(int cases);

    @Message
    String changed();

    @Message
    String preview();

    @Message
    String previewLead();

    @Message
    String previewNothing();

    @Message
    String previewMore();

    @Message
    String previewCases(int cases);

    @Message
    String rows();

    @Message
    String tableColumn();

    @Message
    String rowsColumn();

    @Message
    String back();

    @Message
    String propose();

    @Message
    String holds();

    @Message
    String holdsLead();

    @Message
    String noHolds();

    @Message
    String dueButHeld();

    @Message
    String newHold();

    @Message
    String reference();

    @Message
    String referenceHint();

    @Message
    String reason();

    @Message
    String reasonOf(HoldReason reason);

    @Message
    String choose();

    @Message
    String lastDay();

    @Message
    String lastDayHint();

    @Message
    String hold();

    @Message
    String lift();

    /** What a screen reader says of the button. */
    @Message
    String liftOf(String reference);

    @Message
    String placedBy();

    @Message
    String placedOn();

    @Message
    String untilLifted();

    @Message
    String action();

    @Message
    String done();

    @Message
    String confirmedBy();

    @Message
    String doneOn();

    @Message
    String casesGone();

    /** As the journal shows it. */
    @Message
    String act(RetentionAct act);
}
