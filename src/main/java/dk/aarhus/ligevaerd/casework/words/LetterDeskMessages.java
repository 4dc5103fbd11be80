package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.after.Milestone;
import dk.aarhus.ligevaerd.casework.letters.Delivery;
import dk.aarhus.ligevaerd.casework.letters.LetterKind;
import dk.aarhus.ligevaerd.casework.letters.LetterState;
import dk.aarhus.ligevaerd.shared.Language;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the staff reads about letters, and the lines that the records of a case put into them. */
@MessageBundle("letterdesk")
public interface LetterDeskMessages {

    @Message
    String kind(LetterKind kind);

    @Message
    String state(LetterState state);

    @Message
    String delivery(Delivery delivery);

    @Message
    String language(Language language);

    @Message
    String milestone(Milestone milestone);

    @Message
    String heading();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String draftHeading();

    @Message
    String draftLead();

    @Message
    String kindLabel();

    @Message
    String languageLabel();

    @Message
    String languageHint();

    @Message
    String recipientLabel();

    @Message
    String recipientHint();

    @Message
    String textLabel();

    @Message
    String textHint();

    @Message
    String stateLabel();

    @Message
    String draftedLabel();

    @Message
    String approvedLabel();

    @Message
    String sentLabel();

    @Message
    String hashLabel();

    @Message
    String postedLabel();

    @Message
    String roundLabel();

    @Message
    String draft();

    @Message
    String save();

    @Message
    String approve();

    @Message
    String approveLead();

    @Message
    String waitsForAnother();

    @Message
    String drop();

    @Message
    String send();

    @Message
    String deliveryLabel();

    @Message
    String numberLabel();

    @Message
    String numberHint();

    @Message
    String preview();

    @Message
    String previewHeading();

    @Message
    String sheet();

    @Message
    String draftSheet();

    @Message
    String openPlaces();

    @Message
    String cannotBeWritten();

    @Message
    String backToLetters();

    @Message
    String savedNow();

    /** Something changed since the page was opened. */
    @Message
    String stale();

    @Message
    String wrongState();

    @Message
    String notYours();

    @Message
    String needsDecision();

    @Message
    String notSentMark();

    @Message
    String receivedLine(String day);

    @Message
    String acknowledgedLine(String day);

    @Message
    String heardLine(String day);

    @Message
    String decidedLine(String day);

    @Message
    String phaseLine(String phase);

    @Message
    String formsLine(String forms);

    @Message
    String groundsLine(String grounds);

    @Message
    String classesLine(String classes);

    @Message
    String outcomeLine(String outcome);

    @Message
    String findingLine(String outcome);

    @Message
    String answerLine(String words);

    @Message
    String noAnswerLine();

    @Message
    String notHeardLine(String reason);

    @Message
    String policyLine();

    @Message
    String remedyLine(String type, String what, String day);
}
