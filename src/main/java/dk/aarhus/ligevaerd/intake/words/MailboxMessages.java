package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.NextStep;
import dk.aarhus.ligevaerd.intake.Translator;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the reporter's mailbox says, in {@code messages/mailbox_<language>.properties}. */
@MessageBundle("mailbox")
public interface MailboxMessages {

    @Message
    String latelyLabel();

    @Message
    String nextLabel();

    @Message
    String byLabel();

    /** The six sentences of what happens next. */
    @Message
    String nextStep(NextStep step);

    @Message
    String missedHeading();

    @Message
    String missedFeedback(String day);

    @Message
    String missedAcknowledgement(String day);

    @Message
    String missedExpected(String day);

    @Message
    String ask();

    /** What stands in the dialogue when the button was pressed. */
    @Message
    String asking();

    @Message
    String canDoHeading();

    @Message
    String toMailbox();

    @Message
    String closeWhy();

    @Message
    String openAgain();

    @Message
    String said(Said said);

    /** The link and the heading alike. */
    @Message
    String doing(Doing doing);

    @Message
    String doingText(Doing doing);

    @Message
    String doingMore(Doing doing);

    @Message
    String doingLabel(Doing doing);

    @Message
    String doingButton(Doing doing);

    /** What stands in the dialogue when a report was taken back. */
    @Message
    String withdrawal();

    @Message
    String withdrawn(String day);

    @Message
    String newCode();

    @Message
    String newCodeWhy();

    @Message
    String seenCodeHeading();

    @Message
    String seenCodeWhy();

    @Message
    String drawCode();

    @Message
    String offeredHeading();

    @Message
    String offeredText();

    @Message
    String takeCode();

    @Message
    String offerGone();

    @Message
    String lostHonest();

    @Message
    String lostStill();

    @Message
    String lostLookHeading();

    @Message
    String lostLook(String file);

    @Message
    String lostAgainHeading();

    @Message
    String lostAgain();

    @Message
    String lostTalkHeading();

    @Message
    String lostTalk();

    @Message
    String copyTitle();

    /** It must tell nothing to whoever sees it. */
    @Message
    String copyFileName();

    @Message
    String copyLead();

    @Message
    String copyFile();

    @Message
    String copyNoFile();

    @Message
    String copyCare();

    @Message
    String copySent();

    @Message
    String copyReceived();

    @Message
    String copyKnown();

    @Message
    String copyMade(String day);

    @Message
    String afterHeading();

    @Message
    String afterLead();

    @Message
    String afterWaits();

    @Message
    String afterGo();

    @Message
    String afterQuestion(AfterQuestion question);

    @Message
    String afterAnswer(AfterAnswer answer);

    @Message
    String afterMore();

    @Message
    String afterSend();

    @Message
    String afterMissing();

    /** Who answers for a translation. */
    @Message
    String translator(Translator translator);

    @Message
    String translatedBy(String who, String day);

    @Message
    String machineChecked();

    /** Opens what was written in Danish. */
    @Message
    String original();

    @Message
    String translationFollows(String day);

    /** Instead of a message that was filed wrong, whoever wrote it. */
    @Message
    String setAside(String day);

    @Message
    String notice();

    @Message
    String noticeText();

    @Message
    String noticeCare();

    @Message
    String noticeLabel();

    @Message
    String noticeWrong();

    @Message
    String noticeOn();

    @Message
    String noticeOff();

    @Message
    String noticeIsOn();

    @Message
    String noticeSubject();

    /** All that an e-mail says; never what it is about. */
    @Message
    String noticeMail();
}
