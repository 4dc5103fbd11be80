package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.party.ReleaseKind;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words behind the doors of parties: what somebody was given to see, and can answer. */
@MessageBundle("party")
public interface PartyMessages {

    @Message
    String title();

    @Message
    String doorHeading();

    @Message
    String doorLead();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String open();

    @Message
    String codeWrong();

    @Message
    String codeUsed();

    @Message
    String shut();

    @Message
    String codeLost();

    @Message
    String openAgain();

    @Message
    String ownHeading();

    @Message
    String ownLead();

    @Message
    String ownWarning();

    @Message
    String ownSaved();

    @Message
    String offerGone();

    @Message
    String lead();

    @Message
    String none();

    @Message
    String representing();

    @Message
    String over();

    @Message
    String kind(ReleaseKind kind);

    @Message
    String given(String day);

    @Message
    String isNew();

    @Message
    String takenBack(String day);

    @Message
    String takenBackText();

    @Message
    String answerBy();

    @Message
    String answeredOn();

    /** Instead of an answer that was filed wrong. */
    @Message
    String answerSetAside(String day);

    @Message
    String back();

    @Message
    String textHeading();

    @Message
    String hearingLead();

    @Message
    String answerLabel();

    @Message
    String objectionsLabel();

    @Message
    String sendAnswer();

    @Message
    String answerAgain();

    @Message
    String timeHeading();

    @Message
    String timeLead();

    @Message
    String timeUntil();

    @Message
    String timeUntilHint();

    @Message
    String timeWhy();

    @Message
    String askTime();

    @Message
    String timeWaits();

    @Message
    String timeGranted(String day);

    @Message
    String timeRefused();

    @Message
    String minutesLead();

    @Message
    String approve();

    @Message
    String objectLabel();

    @Message
    String object();

    @Message
    String approved();

    @Message
    String replaced();

    @Message
    String talkOn();

    @Message
    String calledOff();

    @Message
    String companionHeading();

    @Message
    String companionLead();

    @Message
    String companionLabel();

    @Message
    String saveCompanion();

    @Message
    String openFile();

    @Message
    String remedyLead();

    @Message
    String dueOn();

    @Message
    String doneLabel();

    @Message
    String sayDone();

    @Message
    String filesHeading();

    @Message
    String filesLead();

    @Message
    String sendFiles();

    @Message
    String noFiles();

    @Message
    String said(PartySaid said);

    @Message
    String notNow();

    @Message
    String close();

    @Message
    String closeWhy();

    @Message
    String slipHeading();

    @Message
    String slipOnce();

    @Message
    String slipSecret();

    @Message
    String logIn();

    @Message
    String logInWho();

    @Message
    String loginLead();

    @Message
    String loginOwn();

    @Message
    String loginForAnother();

    @Message
    String loginPapers(int papers, int unread);

    @Message
    String loginNone();

    @Message
    String loginNoneWhy();

    @Message
    String loginOut();

    /** Above what a party is asked to do. */
    @Message
    String taskLead();

    @Message
    String settled();

    @Message
    String place();

    @Message
    String interpreter();

    @Message
    String lookAtFile();

    /**
     * @param kind such as pdf
     */
    @Message
    String takeFile(String kind);

    @Message
    String fileGone();

    @Message
    String fileNotShown();

    @Message
    String backToPaper();

    @Message
    String pages();

    @Message
    String pageOf(int page, int pages);

    @Message
    String previousPage();

    @Message
    String nextPage();

    @Message
    String pictureOf(int page);

    @Message
    String wordsOfPage();

    @Message
    String noWordsOnPage();

    @Message
    String anotherHeading();

    @Message
    String anotherWhy();

    @Message
    String anotherCode();

    @Message
    String anotherLead();

    @Message
    String keepCode();
}
