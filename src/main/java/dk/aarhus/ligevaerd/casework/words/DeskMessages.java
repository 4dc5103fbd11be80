package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.intake.FollowUp;
import dk.aarhus.ligevaerd.intake.Request;
import dk.aarhus.ligevaerd.law.CaseStatus;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * The words of the desk's pages; what the domain itself says stands in {@link CaseworkMessages}.
 */
@MessageBundle("desk")
public interface DeskMessages {

    /** What is to be done in a stage. */
    @Message
    String next(CaseStatus status);

    /** The way to a stage, as something one does. */
    @Message
    String take(CaseStatus status);

    @Message
    String seat(Seat seat);

    /** What it means that a list is empty, to whom it belongs. */
    @Message
    String emptyWorklist(Seat seat);

    @Message
    String done(Done done);

    @Message
    String part(Part part);

    /** What belongs into a text of the case. */
    @Message
    String textHint(RecordKind kind);

    /** The name of a field. */
    @Message
    String field(DeskField field);

    @Message
    String cases();

    @Message
    String filter();

    @Message
    String moreFilters();

    @Message
    String show();

    @Message
    String clearFilter();

    @Message
    String any();

    @Message
    String caseColumn();

    @Message
    String received();

    @Message
    String due();

    @Message
    String overdue();

    @Message
    String noDue();

    @Message
    String notSaid();

    @Message
    String newestFirst();

    @Message
    String moreCases();

    @Message
    String fromTheStart();

    @Message
    String noneFits();

    @Message
    String nothingHere();

    @Message
    String allCases();

    @Message
    String nextHeading();

    @Message
    String ballWith();

    @Message
    String you();

    @Message
    String notAppointed();

    @Message
    String nobodyToAct();

    @Message
    String until();

    @Message
    String firstDo();

    @Message
    String allReady();

    @Message
    String dates();

    @Message
    String acknowledgeBy();

    @Message
    String feedbackBy();

    @Message
    String capacity();

    @Message
    String identity();

    @Message
    String workplace();

    @Message
    String happened();

    @Message
    String ongoing();

    @Message
    String reportedForm();

    @Message
    String topics();

    @Message
    String wishes();

    @Message
    String contact();

    @Message
    String mustNotSee();

    @Message
    String danger();

    @Message
    String account();

    @Message
    String writtenIn();

    @Message
    String theReporter();

    @Message
    String theOffice();

    @Message
    String noMessages();

    @Message
    String writeToReporter();

    @Message
    String writeHint();

    @Message
    String letter();

    @Message
    String otherWays();

    @Message
    String send();

    @Message
    String reported();

    @Message
    String assessed();

    @Message
    String concluded();

    @Message
    String notYet();

    @Message
    String none();

    @Message
    String fromReport();

    @Message
    String formsHint();

    @Message
    String classesHint();

    @Message
    String riskHint();

    @Message
    String noteHint();

    @Message
    String regimeHint();

    @Message
    String saveTriage();

    @Message
    String triagedBy(String account);

    @Message
    String risk();

    @Message
    String riskPoints(int points);

    @Message
    String highRisk();

    @Message
    String staffHint();

    @Message
    String saveStaff();

    @Message
    String conflictLead();

    @Message
    String impartial();

    @Message
    String notImpartial();

    @Message
    String stepBackHint();

    @Message
    String declared();

    @Message
    String notDeclared();

    @Message
    String saveConflict();

    @Message
    String save();

    @Message
    String writtenBy(String account);

    @Message
    String notWritten();

    @Message
    String hearingLead();

    @Message
    String toHearings();

    @Message
    String exemptHint();

    @Message
    String saveHearing();

    @Message
    String testsLead();

    @Message
    String reasoning();

    @Message
    String proposal();

    @Message
    String notAnswered();

    @Message
    String openQuestions();

    @Message
    String overstated();

    @Message
    String choose();

    @Message
    String notChosen();

    @Message
    String saveTest();

    @Message
    String noTests();

    @Message
    String addTest();

    @Message
    String showTest();

    @Message
    String draftLead();

    @Message
    String concludedFormsHint();

    @Message
    String reasonsHint();

    @Message
    String toReporterHint();

    @Message
    String saveDraft();

    @Message
    String draftedBy(String account);

    @Message
    String decidedBy(String account);

    @Message
    String noDraft();

    @Message
    String moveHint();

    @Message
    String moveButton();

    @Message
    String wayReady();

    @Message
    String waitsFor(String undone);

    @Message
    String needsReason();

    @Message
    String waysOfOthers();

    @Message
    String earlierText();

    @Message
    String refusedHeading();

    @Message
    String refusedLead();

    @Message
    String misplacedHeading();

    @Message
    String misplacedText();

    @Message
    String staleHeading();

    @Message
    String staleText();

    @Message
    String staleChanges();

    @Message
    String unsavedHeading();

    @Message
    String unsavedText();

    @Message
    String savedNow();

    @Message
    String besides();

    @Message
    String search();

    @Message
    String searchHint();

    @Message
    String searchWithin();

    @Message
    String searchButton();

    @Message
    String searchNarrowed();

    @Message
    String searchResults();

    @Message
    String foundIn();

    @Message
    String nothingFound();

    @Message
    String searchedWhere();

    @Message
    String searchedNot();

    /** In whose cases was looked. */
    @Message
    String searchedFor(Seat seat);

    @Message
    String searchAdvice();

    @Message
    String searchPartial();

    @Message
    String searchOn();

    @Message
    String searchJournal();

    @Message
    String onlyRegister();

    @Message
    String onlyRegisterLead();

    @Message
    String overrideHint();

    @Message
    String saveOverride();

    /** How long after the decision the reporter was asked. */
    @Message
    String followUp(FollowUp followUp);

    @Message
    String request(Request request);

    @Message
    String requestsHint();

    @Message
    String requestsAnswerHint();

    @Message
    String requestsAnswered();

    @Message
    String noReasonGiven();

    @Message
    String complained();

    @Message
    String asked();

    @Message
    String askedSince();

    @Message
    String otherHandlerSince();

    @Message
    String reprisalTold();

    /** Names the list of the pages of a case. */
    @Message
    String casePages();
}
