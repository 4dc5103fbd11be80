package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the acts of this package have in common. */
final class Desks {

    static final Set<Permission> WORK = Set.of(Permission.WORK_ON_CASE);
    static final Set<Permission> TRIAGE_OR_WORK =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);
    static final Set<Permission> ANYBODY_AT_WORK =
            Set.of(
                    Permission.TRIAGE_CASE,
                    Permission.WORK_ON_CASE,
                    Permission.REVIEW_CASE,
                    Permission.DECIDE_CASE);

    /** A day that a guard that does not hold is told to hold from. */
    static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private static final Set<CaseStatus> OVER =
            EnumSet.of(CaseStatus.CLOSED, CaseStatus.FORWARDED, CaseStatus.WITHDRAWN);

    private Desks() {}

    /**
     * @throws Problem STATE_CONFLICT for a case that is at its end
     */
    static void requireTreated(CaseFile file) {
        if (OVER.contains(file.status())) {
            throw wrongStage(file);
        }
    }

    /**
     * @throws Problem STATE_CONFLICT for a case in any other stage
     */
    static void requireStage(CaseFile file, CaseStatus stage) {
        if (file.status() != stage) {
            throw wrongStage(file).with("needs", List.of(stage));
        }
    }

    static Problem wrongStage(CaseFile file) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("status", file.status());
    }

    static CaseSheet.Begun begun(CaseFile file, Acting acting, Sheets<?> among) {
        return new CaseSheet.Begun(
                file.reference(),
                file.safe(),
                among.next(file.reference()),
                acting.account(),
                acting.today());
    }
}
