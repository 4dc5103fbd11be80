package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.intake.FollowUp;
import dk.aarhus.ligevaerd.law.Phase;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;

/** When it is asked whether anything bad came of a report, counted from the decision. */
public enum Milestone {
    MONTHS_1(1),
    MONTHS_3(3),
    MONTHS_6(6),
    /** Where somebody may lose the work: the risk does not end after half a year. */
    MONTHS_12(12);

    private static final int HIGH_RISK = 4;

    private final Period after;

    Milestone(int months) {
        after = Period.ofMonths(months);
    }

    /** Those that a case has. */
    static List<Milestone> of(CaseFile file) {
        var all = List.of(values());
        return mayLoseWork(file) ? all : all.subList(0, all.size() - 1);
    }

    private static boolean mayLoseWork(CaseFile file) {
        return file.phase() == Phase.DISMISSAL
                || file.triage().filter(triage -> triage.reprisalRisk() >= HIGH_RISK).isPresent();
    }

    public LocalDate dayAfter(LocalDate decided) {
        return decided.plus(after);
    }

    /** The milestone that the question in the reporter's mailbox belongs to. */
    static Milestone of(FollowUp asked) {
        return switch (asked) {
            case AFTER_1_MONTH -> MONTHS_1;
            case AFTER_3_MONTHS -> MONTHS_3;
            case AFTER_6_MONTHS -> MONTHS_6;
        };
    }
}
