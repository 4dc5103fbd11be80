package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;

/** When reporters are asked, after the decision, whether anything bad came of their report. */
public enum FollowUp {
    AFTER_1_MONTH(1),
    AFTER_3_MONTHS(3),
    AFTER_6_MONTHS(6);

    private final Period after;

    FollowUp(int months) {
        after = Period.ofMonths(months);
    }

    public LocalDate dueFrom(LocalDate decided) {
        return decided.plus(after);
    }

    /** Those that are due and unanswered; an older one that nobody answered gives way. */
    static Stream<FollowUp> due(LocalDate decided, LocalDate today, Set<FollowUp> answered) {
        return Arrays.stream(values())
                .filter(one -> !one.dueFrom(decided).isAfter(today))
                .reduce((older, newer) -> newer)
                .filter(newest -> !answered.contains(newest))
                .stream();
    }
}
