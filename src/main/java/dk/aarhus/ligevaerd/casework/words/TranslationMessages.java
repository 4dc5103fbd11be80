package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.MessageWay;
import dk.aarhus.ligevaerd.casework.phrases.ReviewState;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the dialogue in the reporter's language, for the staff. */
@MessageBundle("translation")
public interface TranslationMessages {

    @Message
    String field(MessageField field);

    /** One of the ways in which a message reaches somebody of another language. */
    @Message
    String way(MessageWay way);

    @Message
    String review(ReviewState state);

    /** Which language the reporter wrote in, and that Danish alone does not do. */
    @Message
    String theirLanguage(String language);

    @Message
    String wayHint();

    @Message
    String phrasesHint();

    @Message
    String whyHint();

    @Message
    String inDanish();

    @Message
    String original();

    @Message
    String inTheirs();

    @Message
    String promised();

    @Message
    String machineDraft();

    @Message
    String translatePage();

    @Message
    String theReport();

    @Message
    String theMessage(String number);

    @Message
    String lead(String language);

    @Message
    String theirsHeading();

    @Message
    String oursHeading();

    @Message
    String oursNone();

    @Message
    String translated();

    @Message
    String waits();

    @Message
    String missing();

    @Message
    String draftMark();

    @Message
    String draftWarning();

    @Message
    String enter();

    @Message
    String enterOurs();

    @Message
    String enterOursLead();

    @Message
    String ask();

    @Message
    String askLead();

    @Message
    String askMachine();

    @Message
    String askMachineLead();

    @Message
    String translationLabel();

    @Message
    String byLabel();
}
