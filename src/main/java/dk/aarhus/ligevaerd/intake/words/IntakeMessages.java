package dk.aarhus.ligevaerd.intake.words;

import dk.aarhus.ligevaerd.intake.ReporterAct;
import dk.aarhus.ligevaerd.intake.Sender;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Phase;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the public half says. The texts stand in {@code messages/intake_<language>.properties}. */
@MessageBundle("intake")
public interface IntakeMessages {

    /** Where the case stands, as the reporter is told. */
    @Message
    String mailboxStatus(CaseStatus status);

    /**
     * What the form asks; a label, a row of the summary and the beginning of an error message
     * alike.
     */
    @Message
    String question(Field field);

    /** The phase as somebody would say it who does not know the word. */
    @Message
    String phase(Phase phase);

    /** Everyday examples of the phase. */
    @Message
    String phaseExample(Phase phase);

    @Message
    String standpoint(Standpoint standpoint);

    /** The answer to the question for a name. */
    @Message
    String identity(IdentityMode mode);

    @Message
    String sender(Sender sender);

    @Message
    String welcomeTitle();

    @Message
    String dangerHeading();

    @Message
    String dangerText();

    @Message
    String welcomeHeading();

    @Message
    String welcomeLead();

    @Message
    String pointAnonymous();

    @Message
    String pointLaw();

    @Message
    String pointWitness();

    @Message
    String pointLanguage();

    @Message
    String begin();

    @Message
    String openMailbox();

    @Message
    String beforeYouBegin();

    @Message
    String afterHeading();

    @Message
    String afterCode();

    @Message
    String afterWeek();

    @Message
    String afterMonths();

    @Message
    String examplesHeading();

    @Message
    String exampleDirect();

    @Message
    String exampleIndirect();

    @Message
    String exampleHabit();

    @Message
    String exampleService();

    @Message
    String examplesMore();

    @Message
    String readersHeading();

    @Message
    String readersText();

    @Message
    String readersLimit();

    @Message
    String reprisalHeading();

    @Message
    String reprisalText();

    @Message
    String reprisalSigns();

    @Message
    String ratherTalkHeading();

    @Message
    String ratherTalkText();

    @Message
    String onward();

    @Message
    String back();

    @Message
    String toSummary();

    @Message
    String optional();

    @Message
    String yes();

    @Message
    String no();

    @Message
    String notAnswered();

    @Message
    String accountHint();

    @Message
    String accountWhy();

    @Message
    String accountHelpHeading();

    @Message
    String accountHelpDone();

    @Message
    String accountHelpWho();

    @Message
    String accountHelpSeen();

    @Message
    String accountHelpSaid();

    @Message
    String accountMissing();

    @Message
    String phaseHint();

    @Message
    String phaseMissing();

    @Message
    String standpointMore();

    @Message
    String departmentHint();

    @Message
    String departmentUnknown();

    @Message
    String unitHint();

    @Message
    String unitUnknown();

    @Message
    String unitInArea(String area);

    @Message
    String unitShow();

    @Message
    String workplaceHint();

    @Message
    String identityHint();

    @Message
    String identityAnonymous();

    @Message
    String identityAnonymousMeans();

    @Message
    String identityConfidential();

    @Message
    String identityConfidentialMeans();

    @Message
    String identityConfidentialLoses();

    @Message
    String identityMissing();

    @Message
    String contactHint();

    @Message
    String mustNotSeeHint();

    @Message
    String immediateDangerHint();

    @Message
    String immediateDangerYes();

    @Message
    String contactThoughAnonymous();

    @Message
    String contactDrop();

    @Message
    String contactKeep();

    @Message
    String groundsHint();

    @Message
    String findTheWord();

    @Message
    String formHint();

    @Message
    String formUnknown();

    @Message
    String formUnknownMeans();

    @Message
    String whenHint();

    @Message
    String month();

    @Message
    String monthUnknown();

    @Message
    String year();

    @Message
    String monthWrong();

    @Message
    String ongoingYes();

    @Message
    String wishesHint();

    @Message
    String checkHeading();

    @Message
    String checkLead();

    @Message
    String change();

    @Message
    String send();

    @Message
    String timeLimits();

    @Message
    String receiptTitle();

    @Message
    String receivedHeading();

    @Message
    String receivedText();

    @Message
    String codeHeading();

    @Message
    String codeText();

    @Message
    String codeWarning();

    @Message
    String copy();

    @Message
    String copied();

    @Message
    String copyFailed();

    @Message
    String save();

    /** The name of the file that the code is saved in; it must tell nothing. */
    @Message
    String fileName();

    @Message
    String print();

    @Message
    String reference();

    @Message
    String acknowledgeBy();

    @Message
    String feedbackBy();

    @Message
    String nextHeading();

    @Message
    String nextRead();

    @Message
    String nextMailbox();

    @Message
    String nextFeedback();

    @Message
    String elsewhereHeading();

    @Message
    String elsewhereShort();

    @Message
    String mailboxTitle();

    @Message
    String doorHeading();

    @Message
    String doorLead();

    @Message
    String codeLabel();

    @Message
    String codeHint();

    @Message
    String codeWrong();

    @Message
    String codeLostHeading();

    @Message
    String codeLostText();

    @Message
    String mailboxHeading();

    @Message
    String statusHeading();

    /** What a reporter did, as the journal shows it. */
    @Message
    String reporterAct(ReporterAct act);

    @Message
    String openingsHeading();

    @Message
    String openedBy();

    @Message
    String openingsWhy();

    @Message
    String notOpened();

    @Message
    String messagesHeading();

    @Message
    String noMessages();

    @Message
    String messageLabel();

    @Message
    String messageHint();

    @Message
    String sendMessage();

    @Message
    String messageSent();

    @Message
    String closeMailbox();

    @Message
    String rightsHeading();

    @Message
    String rightsLead();

    @Message
    String routeTimeLabel();

    @Message
    String routeAnonymousLabel();

    @Message
    String routeCostLabel();

    @Message
    String ourRightsHeading();

    @Message
    String rightCompanion();

    @Message
    String rightInterpreter();

    @Message
    String rightWithdraw();

    @Message
    String rightAccess();

    @Message
    String rightsNotAdvice();

    @Message
    String privacyLead();

    @Message
    String privacyNotHeading();

    @Message
    String privacyNot();

    @Message
    String privacyWhyHeading();

    @Message
    String privacyWhy();

    @Message
    String privacyLongHeading();

    @Message
    String privacyLong();

    @Message
    String privacyCookiesHeading();

    @Message
    String privacyCookies();

    @Message
    String privacyRightsHeading();

    @Message
    String privacyRights();

    @Message
    String privacyContact();

    @Message
    String accessLead();

    @Message
    String accessDoneHeading();

    @Message
    String accessDoneScript();

    @Message
    String accessDoneKeyboard();

    @Message
    String accessDoneContrast();

    @Message
    String accessDoneTested();

    @Message
    String accessMissingHeading();

    @Message
    String accessMissingPeople();

    @Message
    String accessMissingSigns();

    @Message
    String accessMissingLanguages();

    @Message
    String accessTellHeading();

    @Message
    String accessTell();

    @Message
    String accessStatement();
}
