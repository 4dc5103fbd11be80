package dk.aarhus.ligevaerd.journal.words;

import dk.aarhus.ligevaerd.journal.Fault;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the journal says, and the pages on which it is read. */
@MessageBundle("journal")
public interface JournalMessages {

    /** What somebody saw. */
    @Message
    String saw(SeenPart part);

    /** What the journal heard of. */
    @Message
    String event(Event event);

    /** What is wrong, and what it can mean. */
    @Message
    String fault(Fault fault);

    @Message
    String journal();

    @Message
    String lead();

    @Message
    String evidence();

    @Message
    String checkHeading();

    @Message
    String checkHow();

    @Message
    String check();

    @Message
    String intact();

    @Message
    String broken();

    @Message
    String brokenAt(long place);

    @Message
    String brokenOutside();

    @Message
    String brokenEntry(String entry);

    @Message
    String whatNow();

    @Message
    String entriesChecked(long entries);

    @Message
    String anchorsCompared(int anchors);

    @Message
    String noAnchors();

    @Message
    String checkedAt(String time);

    @Message
    String notChecked();

    @Message
    String lookUpHeading();

    @Message
    String lookUpHow();

    @Message
    String reference();

    @Message
    String reason();

    @Message
    String reasonHint();

    @Message
    String lookUp();

    @Message
    String noSuchCase();

    @Message
    String enrolments();

    @Message
    String noEnrolments();

    @Message
    String reasons();

    @Message
    String noReasons();

    @Message
    String refusals();

    @Message
    String noRefusals();

    @Message
    String ofCase(String reference);

    @Message
    String ofCaseLead();

    @Message
    String ofCaseDelay();

    @Message
    String whoHasSeen();

    @Message
    String backToCase();

    @Message
    String identityHeading();

    @Message
    String identityHow();

    @Message
    String identityAlone();

    @Message
    String openIdentity();

    @Message
    String identityTold();

    @Message
    String noContact();

    @Message
    String contact();

    @Message
    String backToJournal();

    @Message
    String day();

    @Message
    String time();

    @Message
    String who();

    @Message
    String what();

    @Message
    String about();

    @Message
    String theReporter();

    @Message
    String aParty();

    @Message
    String theService();

    @Message
    String older();

    @Message
    String nothing();
}
