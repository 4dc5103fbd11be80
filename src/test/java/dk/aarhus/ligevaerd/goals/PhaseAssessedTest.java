package dk.aarhus.ligevaerd.goals;

import static dk.aarhus.ligevaerd.goals.Invented.counts;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A whole year worked by hand: 60 reports, 24 of them on employment. */
@DisplayName("A phase of the goal")
class PhaseAssessedTest {

    private static final Period YEAR = new Period.WholeYear(2026);

    @Test
    void is_green_where_every_target_is_met() {
        // By hand: E5 58 ÷ 60 = 96.7. E6 58 ÷ 60. E7 11 ÷ 20 = 55 and 19 ÷ 20 = 95. E8 48 ÷ 56 =
        // 85.7. E9 9 ÷ 9. E10 57 ÷ 60 = 95. E11 0 ÷ 50. E12 18 ÷ 20 = 90. E16 61 after 60, and 71
        // after 70. E17: 1 − 20 ÷ 1,500 = 98.7 after 1 − 20 ÷ 2,000 = 99.0.
        var status = employment(year(58, 0, 18));

        assertThat(status.missed()).isZero();
        assertThat(status.unknown()).isZero();
        assertThat(status.uncounted()).containsExactly("E14", "E15");
        assertThat(status.lack()).isEmpty();
        assertThat(status.colour()).isEqualTo(Colour.GREEN);
        assertThat(status.conditions())
                .extracting(PhaseStatus.ConditionStatus::light)
                .containsOnly(Light.MET);
    }

    @Test
    void is_yellow_where_one_is_missed_and_red_where_two_are() {
        // By hand: E12 17 ÷ 20 = 85, below 90; E5 56 ÷ 60 = 93.3, below 95.
        assertThat(employment(year(58, 0, 17)).colour()).isEqualTo(Colour.YELLOW);
        assertThat(employment(year(56, 0, 17)).colour()).isEqualTo(Colour.RED);
    }

    @Test
    void is_red_where_a_reprisal_was_told_of() {
        var status = employment(year(58, 1, 18));

        assertThat(status.missed()).isEqualTo(1);
        assertThat(status.colour()).isEqualTo(Colour.RED);
    }

    private static PhaseStatus employment(Invented year) {
        var list = new IndicatorList();
        var reckoning = new Reckoning(list, new Denominators(null, null));
        return new Assessment(list, null, reckoning, null).of(Phase.EMPLOYMENT, YEAR, year);
    }

    private static Invented year(int acknowledged, int reprisals, int remedies) {
        return new Invented()
                .table(
                        2026,
                        "phase-class",
                        "phase",
                        counts("RECRUITMENT", 12, "EMPLOYMENT", 24, "DISMISSAL", 7, "SERVICE", 17))
                .table(
                        2026,
                        "urgency-acknowledged",
                        "acknowledgedIn",
                        counts("IN_TIME", acknowledged, "LATE", 60 - acknowledged))
                .table(2026, "urgency-triaged", "triagedIn", counts("ON_TIME", 58, "TOO_LATE", 2))
                .add(
                        employment(
                                "phase-decided",
                                "decidedAfter",
                                counts(
                                        "WITHIN_60_DAYS",
                                        11,
                                        "WITHIN_120_DAYS",
                                        8,
                                        "AFTER_120_DAYS",
                                        1,
                                        "NOT_YET",
                                        4)))
                .decided(2026, 48, 6, 2, 4)
                .table(2026, "adverse-heard", "hearing", counts("HEARD", 9, "UNHEARD", 0))
                .table(
                        2026,
                        "follow-ups",
                        "contacts",
                        counts("ALL_ON_TIME", 57, "NOT_ALL_ON_TIME", 3))
                .table(
                        2026,
                        "reprisals",
                        "reprisal",
                        counts("REPRISAL", reprisals, "NO_REPRISAL", 50))
                .table(
                        2026,
                        "remedies",
                        "remedies",
                        counts("ON_TIME", remedies, "TOO_LATE", 20 - remedies))
                .table(2025, "repeats", "recurrence", counts("WORKPLACES", 8, "AGAIN", 2))
                .table(2026, "repeats", "recurrence", counts("WORKPLACES", 8, "AGAIN", 1))
                .add(employment("capacity-phase", "capacity", counts("AFFECTED", 20)))
                .add(
                        employment(
                                new Period.WholeYear(2025),
                                "capacity-phase",
                                "capacity",
                                counts("AFFECTED", 20)))
                .eachQuarter("head-count", 2025, 25_000)
                .eachQuarter("head-count", 2026, 25_000)
                .point("survey-would-report", "2025", "60", 0, 0)
                .point("survey-would-report", "2026", "61", 0, 0)
                .point("survey-know-and-trust", "2025", "70", 0, 0)
                .point("survey-know-and-trust", "2026", "71", 0, 0)
                .point("survey-experienced", "2025", "8", 0, 0)
                .point("survey-experienced", "2026", "6", 0, 0);
    }

    private static PublicTable employment(String name, String axis, Map<String, Integer> counts) {
        return employment(YEAR, name, axis, counts);
    }

    /** Only the row of employment: nothing else is asked of these tables. */
    private static PublicTable employment(
            Period period, String name, String axis, Map<String, Integer> counts) {
        var cells = new HashMap<List<String>, ShownCell>();
        counts.forEach(
                (code, count) ->
                        cells.put(List.of("EMPLOYMENT", code), new ShownCell.Figure(count)));
        return new PublicTable(
                name,
                period,
                List.of(
                        Invented.axis("phase", List.of("EMPLOYMENT", "DISMISSAL")),
                        Invented.axis(axis, List.copyOf(counts.keySet()))),
                cells,
                List.of());
    }
}
