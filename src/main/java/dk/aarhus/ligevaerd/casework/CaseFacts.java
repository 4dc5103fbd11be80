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
        Optional<Hearing> hearing,
        List<AssessmentState> assessments,
        Optional<Decision> draft,
        Optional<CaseStatus> pausedIn,
        Track track,
        Map<Guard, LocalDate> standings) {

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

    Optional<String> writerOf(RecordKind kind) {
        return Optional.ofNullable(records.get(kind)).map(StageRecord::writtenBy);
    }
}
