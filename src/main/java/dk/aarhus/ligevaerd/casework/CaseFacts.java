package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.LegalTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything a guard may look at: the case as it stands, who wants to move it, why, and what day it
 * is.
 */
record CaseFacts(
        String acting,
        Optional<String> reason,
        LocalDate today,
        Optional<Triage> triage,
        Staffing staffing,
        boolean noConflictDeclared,
        boolean caseWanted,
        Map<RecordKind, StageRecord> records,
        Optional<HearingExemption> nobodyHeard,
        List<AssessmentState> assessments,
        Optional<Decision> draft,
        Optional<CaseStatus> pausedIn,
        Track track,
        Map<Guard, LocalDate> standings) {

    /** Codes, days and accounts: the texts stay sealed, and lists need no key. */
    static CaseFacts of(CaseFile file, Treatment treatment, Standings standings, Acting acting) {
        return new CaseFacts(
                acting.account(),
                acting.reason(),
                acting.today(),
                file.writtenTriage(),
                file.staffing(),
                file.noConflictDeclared(),
                file.isCaseWanted(),
                treatment.records(),
                treatment.nobodyHeard(),
                treatment.assessments().stream()
                        .map(a -> new AssessmentState(a.test(), a.isConcluded()))
                        .toList(),
                treatment.decision(),
                file.pausedIn(),
                file.track(),
                standings.all());
    }

    /** How far one legal test has come. */
    record AssessmentState(LegalTest test, boolean isConcluded) {}

    boolean has(RecordKind kind) {
        return records.containsKey(kind);
    }

    /** Whether a part of the case has said that its own guard holds by today. */
    boolean stands(Guard guard) {
        return Optional.ofNullable(standings.get(guard))
                .filter(from -> !from.isAfter(today))
                .isPresent();
    }

    /** The same where a guard concerns only cases that have such a part at all. */
    boolean standsWhereTold(Guard guard) {
        return !isTold(guard) || stands(guard);
    }

    /** Whether the day has not come from which on a guard does not hold; it holds untold. */
    boolean standsUntilTold(Guard guard) {
        return !isTold(guard) || standings.get(guard).isAfter(today);
    }

    /** Whether a part of the case has said anything of its guard. */
    boolean isTold(Guard guard) {
        return standings.containsKey(guard);
    }

    /** The hearing texts say it, or, where there is none, a reason why nobody is heard. */
    boolean partiesHeard() {
        return isTold(Guard.PARTIES_HEARD) ? stands(Guard.PARTIES_HEARD) : nobodyHeard.isPresent();
    }

    Optional<String> writerOf(RecordKind kind) {
        return Optional.ofNullable(records.get(kind)).map(StageRecord::writtenBy);
    }
}
