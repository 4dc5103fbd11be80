package dk.aarhus.ligevaerd.casework.words;

import dk.aarhus.ligevaerd.casework.investigation.ExemptGround;
import dk.aarhus.ligevaerd.casework.investigation.HearingText;
import dk.aarhus.ligevaerd.casework.investigation.InformationDuty;
import dk.aarhus.ligevaerd.casework.investigation.LegalStanding;
import dk.aarhus.ligevaerd.casework.investigation.MeasureKind;
import dk.aarhus.ligevaerd.casework.investigation.NoteKind;
import dk.aarhus.ligevaerd.casework.investigation.PartyRole;
import dk.aarhus.ligevaerd.casework.investigation.PostponedGround;
import dk.aarhus.ligevaerd.casework.investigation.RiskSign;
import dk.aarhus.ligevaerd.casework.investigation.Verdict;
import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages beside a case: people, issues, hearing, measures, notes, timeline. */
@MessageBundle("investigation")
public interface InvestigationMessages {

    /** A field of a form. */
    @Message
    String field(SheetLabel label);

    @Message
    String partyRole(PartyRole role);

    @Message
    String legalStanding(LegalStanding standing);

    @Message
    String postponedGround(PostponedGround ground);

    @Message
    String informationState(InformationDuty.State state);

    @Message
    String riskSign(RiskSign sign);

    @Message
    String verdict(Verdict verdict);

    @Message
    String measureKind(MeasureKind kind);

    @Message
    String noteKind(NoteKind kind);

    @Message
    String exemptGround(ExemptGround ground);

    @Message
    String warningState(HearingText.Warning.State state);

    @Message
    String partiesLead();

    @Message
    String peopleHeading();

    @Message
    String notesHeading();

    @Message
    String hearingsHeading();

    @Message
    String measuresHeading();

    @Message
    String noParties();

    @Message
    String nameParty();

    @Message
    String nameReporterLead();

    @Message
    String changeParty();

    @Message
    String leaveParty();

    @Message
    String informParty();

    @Message
    String informLead();

    @Message
    String save();

    @Message
    String identityKept();

    @Message
    String namedBy(String who, String day);

    @Message
    String informationDueBy(String day);

    @Message
    String informationLabel();

    @Message
    String riskHeading();

    @Message
    String noRisk();

    @Message
    String weighRisk();

    @Message
    String weighLead();

    @Message
    String riskScore(int score);

    @Message
    String riskHigh();

    @Message
    String contactBy(String day);

    @Message
    String dayLabel();

    @Message
    String writtenLabel();

    @Message
    String issuesLead();

    @Message
    String allegationsHeading();

    @Message
    String noAllegations();

    @Message
    String allege();

    @Message
    String allegation(int number);

    @Message
    String findingFor(String whom);

    @Message
    String nobodyInParticular();

    @Message
    String factsHeading();

    @Message
    String noFacts();

    @Message
    String stateFact();

    @Message
    String factNumber(int number);

    @Message
    String disputedYes();

    @Message
    String disputedNo();

    @Message
    String periodLabel();

    @Message
    String unfound();

    @Message
    String fileNumber(int number);

    @Message
    String hearingsLead();

    @Message
    String noHearings();

    @Message
    String writeHearing();

    @Message
    String writeHearingLead();

    @Message
    String needsParty();

    @Message
    String hearingNumber(int number);

    @Message
    String rewriteHearing();

    @Message
    String rewriteLead();

    @Message
    String showReporter();

    @Message
    String showLead();

    @Message
    String exemptReporter();

    @Message
    String sendHearing();

    @Message
    String sendLead();

    @Message
    String dropHearing();

    @Message
    String answerHearing();

    @Message
    String recurringWarning();

    @Message
    String revealWarning(String words);

    @Message
    String toLabel();

    @Message
    String sentLabel();

    @Message
    String answerByLabel();

    @Message
    String plannedLabel();

    @Message
    String untilLabel();

    @Message
    String urgentBox();

    @Message
    String materialHeading();

    @Message
    String measuresLead();

    @Message
    String noMeasures();

    @Message
    String takeMeasure();

    @Message
    String reviewMeasure();

    @Message
    String endMeasure();

    @Message
    String measureNumber(int number);

    @Message
    String running();

    @Message
    String ended();

    @Message
    String reviewOverdue();

    @Message
    String agreesBox();

    @Message
    String agreedMark();

    @Message
    String lastReviewLabel();

    @Message
    String notesLead();

    @Message
    String noNotes();

    @Message
    String addNote();

    @Message
    String noteNumber(int number);

    @Message
    String lateNote();

    @Message
    String timelineLead();

    @Message
    String timelineEmpty();

    @Message
    String filterHeading();

    @Message
    String filterAct();

    @Message
    String filterActor();

    @Message
    String filterFrom();

    @Message
    String filterTo();

    @Message
    String filterShow();

    @Message
    String filterAll();

    @Message
    String reporterActor();
}
