package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.Consent;
import dk.aarhus.ligevaerd.intake.PersonKnows;
import dk.aarhus.ligevaerd.intake.ReprisalFear;
import dk.aarhus.ligevaerd.law.GroundRelation;
import dk.aarhus.ligevaerd.law.RespondentType;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * What the screens of the form say besides their questions, which stand with the rest of the public
 * half: why each asks, what one can choose, saving and the receipt. In a template {@code
 * {form:later}}.
 */
@MessageBundle("form")
public interface FormMessages {

    @Message
    String questionOf(int current, int total);

    @Message
    String later();

    @Message
    String keptHere();

    @Message
    String ownPhone();

    @Message
    String haveCode();

    @Message
    String notKept();

    @Message
    String notSent();

    @Message
    String whyConnection();

    @Message
    String whyIdentity();

    @Message
    String anonymousLoses();

    @Message
    String sendHeading();

    @Message
    String sendLead();

    @Message
    String more();

    @Message
    String readNow(String time);

    @Message
    String readNext(String day, String time);

    @Message
    String readDutyNow();

    @Message
    String readDutyFrom(String day);

    @Message
    String police();

    @Message
    String whyWho();

    @Message
    String whyPerson();

    @Message
    String personKnows(PersonKnows answer);

    @Message
    String mayContactPerson(Consent answer);

    @Message
    String personContactHint();

    @Message
    String whyWhere();

    @Message
    String whyWhen();

    @Message
    String whyRespondent();

    @Message
    String respondent(RespondentType type);

    /** Beside the functions of which somebody accused can be. */
    @Message
    String accusedNone();

    @Message
    String respondentHint();

    @Message
    String whyGrounds();

    @Message
    String groundsTogetherYes();

    @Message
    String groundRelationHint();

    @Message
    String groundRelation(GroundRelation relation);

    @Message
    String whyWord();

    @Message
    String whyWishes();

    @Message
    String onlyRegister();

    @Message
    String whySafety();

    @Message
    String reprisalFear(ReprisalFear answer);

    @Message
    String whyContact();

    @Message
    String safeContactHint();

    @Message
    String otherPartyMayKnow(Consent answer);

    @Message
    String limitDay(String day);

    @Message
    String begunHeading();

    @Message
    String begunText();

    @Message
    String goOn();

    @Message
    String another();

    @Message
    String anotherMeans();

    @Message
    String erase();

    @Message
    String eraseMeans();

    @Message
    String laterHeading();

    @Message
    String laterText();

    @Message
    String forget();

    @Message
    String resumeHeading();

    @Message
    String resumeLead();

    @Message
    String twoHeading();

    @Message
    String twoLead();

    @Message
    String twoKept();

    @Message
    String twoHere();

    @Message
    String useThis();

    @Message
    String tryHeading();

    @Message
    String tryLabel();

    @Message
    String tryHint();

    @Message
    String tryButton();

    @Message
    String tryRight();

    @Message
    String tryWrong();

    @Message
    String codeStays();

    @Message
    String codeIsSafe();

    @Message
    String speak();

    @Message
    String filesHeading();

    @Message
    String filesWhy();

    @Message
    String filesAdd();

    @Message
    String filesAnywayHint();

    @Message
    String filesDrop();

    @Message
    String filesBecomeClean();

    @Message
    String answersTitle();

    @Message
    String answersLead();

    @Message
    String answersSend();

    /** Where a second window was slower. */
    @Message
    String answeredMeanwhile();

    @Message
    String sendAsMessage();

    @Message
    String answersBack();
}
