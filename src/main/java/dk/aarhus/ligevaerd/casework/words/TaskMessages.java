package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.investigation.CheckItem;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the tasks of a case, for the staff. */
@MessageBundle("tasks")
public interface TaskMessages {

    /** What an item of a checklist asks for. */
    @Message
    String item(CheckItem item);

    @Message
    String number(int number);

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String setTask();

    @Message
    String takeChecklist();

    @Message
    String checklistHolds();

    @Message
    String blockingBox();

    @Message
    String open();

    @Message
    String done();

    @Message
    String overdue();

    @Message
    String blocksByLaw();

    @Message
    String blocks();

    @Message
    String doneLabel();

    @Message
    String setLabel();

    @Message
    String markDone();

    @Message
    String openAgain();

    @Message
    String openAgainLead();

    @Message
    String change();

    @Message
    String ownHeading();

    @Message
    String by();
}
