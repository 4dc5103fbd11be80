package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a guard is told of a case, built up one fact at a time from a case of which nothing is
 * known.
 */
final class KnownFacts {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private final String acting;
    private Optional<String> reason = Optional.empty();
    private Optional<Triage> triage = Optional.empty();
    private Staffing staffing = Staffing.none();
    private boolean noConflict;
    private boolean caseWanted;
    private final Map<RecordKind, StageRecord> records = new EnumMap<>(RecordKind.class);
    private Optional<HearingExemption> nobodyHeard = Optional.empty();
    private final List<CaseFacts.AssessmentState> assessments = new ArrayList<>();
    private Optional<Decision> draft = Optional.empty();
    private Optional<CaseStatus> pausedIn = Optional.empty();
    private final Map<Guard, LocalDate> standings = new EnumMap<>(Guard.class);

    private Track track = Track.ORDINARY;

    private KnownFacts(String acting) {
        this.acting = acting;
    }

    static KnownFacts seenBy(String acting) {
        return new KnownFacts(acting);
    }

    KnownFacts wanted() {
        caseWanted = true;
        return this;
    }

    KnownFacts because(String why) {
        reason = Optional.of(why);
        return this;
    }

    KnownFacts triagedBy(String account, Form... forms) {
        triage =
                Optional.of(
                        new Triage(
                                Urgency.NORMAL,
                                Set.of(forms),
                                Set.of(),
                                Set.of(),
                                0,
                                "A matter of the municipality.",
                                account,
                                TODAY));
        return this;
    }

    KnownFacts staffed(String handler, String reviewer, String decisionMaker) {
        staffing =
                Staffing.of(
                        Optional.ofNullable(handler),
                        Optional.ofNullable(reviewer),
                        Optional.ofNullable(decisionMaker));
        return this;
    }

    KnownFacts withoutConflict() {
        noConflict = true;
        return this;
    }

    KnownFacts written(RecordKind kind, String account) {
        records.put(kind, new StageRecord("As agreed.", account, TODAY));
        return this;
    }

    KnownFacts hearingNobody() {
        nobodyHeard = Optional.of(new HearingExemption("A practice, nobody in particular.", "ada"));
        return this;
    }

    KnownFacts assessed(LegalTest test, boolean isConcluded) {
        assessments.add(new CaseFacts.AssessmentState(test, isConcluded));
        return this;
    }

    KnownFacts draftedBy(String account) {
        draft =
                Optional.of(
                        new Decision(
                                Outcome.SUBSTANTIATED,
                                Set.of(Form.DIRECT),
                                Set.of(),
                                Set.of(),
                                "The scores say so.",
                                "You were right.",
                                account,
                                TODAY));
        return this;
    }

    KnownFacts pausedIn(CaseStatus stage) {
        pausedIn = Optional.of(stage);
        return this;
    }

    KnownFacts on(Track chosen) {
        track = chosen;
        return this;
    }

    KnownFacts concluding(Outcome outcome) {
        draft =
                Optional.of(
                        new Decision(
                                outcome,
                                Set.of(),
                                Set.of(),
                                Set.of(),
                                "It was talked over.",
                                "This is what came of it.",
                                "ada",
                                TODAY));
        return this;
    }

    KnownFacts standing(Guard guard, LocalDate from) {
        standings.put(guard, from);
        return this;
    }

    CaseFacts known() {
        return new CaseFacts(
                acting,
                reason,
                TODAY,
                triage,
                staffing,
                noConflict,
                caseWanted,
                records,
                nobodyHeard,
                assessments,
                draft,
                pausedIn,
                track,
                standings);
    }
}
