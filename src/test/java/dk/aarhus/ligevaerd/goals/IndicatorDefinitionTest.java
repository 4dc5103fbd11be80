package dk.aarhus.ligevaerd.goals;

import static dk.aarhus.ligevaerd.goals.Invented.counts;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One invented year, each indicator worked by hand beside it. */
@DisplayName("Each indicator as it is defined")
class IndicatorDefinitionTest {

    private static final Period YEAR = new Period.WholeYear(2026);
    private static final IndicatorList LIST = new IndicatorList();
    private static final Reckoning RECKONING = new Reckoning(LIST, new Denominators(null, null));

    static Invented year() {
        return new Invented()
                .table(
                        2026,
                        "phase-class",
                        "phase",
                        counts("RECRUITMENT", 12, "EMPLOYMENT", 24, "DISMISSAL", 7, "SERVICE", 17))
                .table(
                        2026,
                        "outcome-class",
                        "outcome",
                        counts("UPHELD", 9, "NOT_UPHELD", 21, "NOT_TREATED", 6))
                .table(
                        2026,
                        "urgency-acknowledged",
                        "acknowledgedIn",
                        counts("IN_TIME", 57, "LATE", 2, "NOT_YET", 1))
                .table(
                        2026,
                        "urgency-triaged",
                        "triagedIn",
                        counts("ON_TIME", 50, "TOO_LATE", 10, "NOT_STATED", 3))
                .table(
                        2026,
                        "phase-decided",
                        "decidedAfter",
                        counts(
                                "WITHIN_60_DAYS",
                                12,
                                "WITHIN_120_DAYS",
                                5,
                                "AFTER_120_DAYS",
                                3,
                                "NOT_YET",
                                9))
                .decided(2026, 24, 4, 2, 6)
                .table(
                        2026,
                        "adverse-heard",
                        "hearing",
                        counts("HEARD", 9, "UNHEARD", 1, "NOT_ADVERSE", 50))
                .table(
                        2026,
                        "follow-ups",
                        "contacts",
                        counts("ALL_ON_TIME", 19, "NOT_ALL_ON_TIME", 1, "NONE_DUE", 7))
                .table(
                        2026,
                        "reprisals",
                        "reprisal",
                        counts("REPRISAL", 0, "NO_REPRISAL", 20, "NOT_STATED", 40))
                .add(remedies())
                .table(
                        2025,
                        "repeats",
                        "recurrence",
                        counts("WORKPLACES", 10, "AGAIN", 3, "NOT_COUNTED", 50))
                .table(
                        2026,
                        "repeats",
                        "recurrence",
                        counts("WORKPLACES", 8, "AGAIN", 2, "NOT_COUNTED", 52))
                .table(2026, "capacity-phase", "capacity", counts("AFFECTED", 40, "WITNESSES", 20))
                .eachQuarter("head-count", 2026, 25_000)
                .eachQuarter("applications", 2026, 5_000)
                .eachQuarter("dismissals", 2026, 140)
                .point("survey-would-report", "2025", "60", 60, 100)
                .point("survey-would-report", "2026", "65", 130, 200)
                .point("survey-know-and-trust", "2025", "70", 0, 0)
                .point("survey-know-and-trust", "2026", "69", 0, 0)
                .point("survey-experienced", "2026", "8", 80, 1_000);
    }

    private static PublicTable remedies() {
        var parts =
                Map.of(
                        "ITEMS",
                        List.of("ON_TIME", "TOO_LATE", "NOT_DUE"),
                        "ON_TIME",
                        List.of("PERSONAL_ON_TIME", "INSTITUTIONAL_ON_TIME"),
                        "TOO_LATE",
                        List.of("PERSONAL_TOO_LATE", "INSTITUTIONAL_TOO_LATE"));
        var figures = new HashMap<List<String>, ShownCell>();
        counts(
                        "ITEMS",
                        13,
                        "ON_TIME",
                        8,
                        "TOO_LATE",
                        2,
                        "NOT_DUE",
                        3,
                        "PERSONAL_ON_TIME",
                        5,
                        "INSTITUTIONAL_ON_TIME",
                        3,
                        "PERSONAL_TOO_LATE",
                        0,
                        "INSTITUTIONAL_TOO_LATE",
                        2)
                .forEach((code, count) -> figures.put(List.of(code), new ShownCell.Figure(count)));
        return new PublicTable(
                "remedies",
                YEAR,
                List.of(PublicTable.Axis.of("remedies", "ITEMS", parts)),
                figures,
                List.of());
    }

    /**
     * By hand: E1 24 ÷ 25,000 · 1,000. E2 12 ÷ (4 · 5,000) · 1,000. E3 7 ÷ (4 · 140) · 100. E4 9 ÷
     * (9 + 21). E5 57 ÷ 60. E6 50 ÷ 60. E7 12 ÷ 20 and 17 ÷ 20. E8 24 ÷ (28 + 2 open). E9 9 ÷ 10.
     * E10 19 ÷ 20. E11 0 ÷ 20. E12 8 ÷ 10, 5 ÷ 5 and 3 ÷ 5. E13 2 ÷ 8 after 3 ÷ 10. E16 65 after
     * 60, 69 after 70.
     */
    @ParameterizedTest(name = "{0} is {1}, {2}")
    @CsvSource({
        "E1,        0.96,   NO_TARGET",
        "E2,        0.6,    NO_TARGET",
        "E3,        1.25,   NO_TARGET",
        "E4,        30,     NO_TARGET",
        "E5,        95,     MET",
        "E6,        83.333, MISSED",
        "E7-MEDIAN, 60,     MET",
        "E7-P90,    85,     MISSED",
        "E8,        80,     MET",
        "E9,        90,     MISSED",
        "E10,       95,     MET",
        "E11,       0,      MET",
        "E12,       80,     MISSED",
        "E12-PERSONAL, 100, NO_TARGET",
        "E12-INSTITUTIONAL, 60, NO_TARGET",
        "E13,       25,     MET",
        "E16-AGAIN, 65,     MET",
        "E16-TRUST, 69,     MISSED"
    })
    void is_worked_out_as_by_hand(String measure, double value, Light light) {
        var reading = read(measure, year());

        assertThat(reading.value()).hasValueCloseTo(value, within(0.001));
        assertThat(reading.light()).isEqualTo(light);
        assertThat(reading.lack()).isEmpty();
    }

    @Test
    void estimates_what_is_never_reported() {
        // By hand: 8 % of 25,000 are 2,000; 15 of them reported on employment and 5 on dismissal,
        // so
        // 99 % did not.
        var reading =
                read(
                        "E17",
                        new Invented()
                                .add(affected(20))
                                .eachQuarter("head-count", 2026, 25_000)
                                .point("survey-experienced", "2026", "8", 80, 1_000));

        assertThat(reading.value()).hasValueCloseTo(99.0, within(0.001));
        // The survey's own interval, 6.39 to 9.86 %: 20 of 1,598 and of 2,464.
        assertThat(reading.interval().orElseThrow().low()).isCloseTo(98.75, within(0.02));
        assertThat(reading.interval().orElseThrow().high()).isCloseTo(99.19, within(0.02));
        // Nothing to compare with yet.
        assertThat(reading.light()).isEqualTo(Light.NOT_ASSESSABLE);
    }

    @Test
    void asks_five_persons_at_least_before_it_estimates() {
        // Weighted answers, as they were once taken over: 0.4 of 0.5.
        var survey =
                new SeriesPoint(
                        "survey-experienced",
                        SeriesPoint.WHOLE,
                        "2026",
                        new BigDecimal("80"),
                        Optional.of(new BigDecimal("0.4")),
                        Optional.of(new BigDecimal("0.5")),
                        "invented",
                        1,
                        1,
                        Invented.LATE);
        var figures =
                new Invented()
                        .add(affected(20))
                        .eachQuarter("head-count", 2026, 25_000)
                        .point(survey);

        assertThat(read("E17", figures).lack()).contains(Lack.FEW_CASES);
    }

    @Test
    void tells_what_came_of_the_cases_of_the_newest_year_of_which_it_is_known() {
        // By hand: of the cases of 2025 E9 is 9 ÷ 10, and E13 2 ÷ 8 after 3 ÷ 10.
        var figures =
                new Invented()
                        .table(2026, "phase-class", "phase", counts("EMPLOYMENT", 24))
                        .cohort(2025, "adverse-heard", "hearing", counts("HEARD", 9, "UNHEARD", 1))
                        .cohort(2025, "repeats", "recurrence", counts("WORKPLACES", 8, "AGAIN", 2))
                        .cohort(
                                2024,
                                "repeats",
                                "recurrence",
                                counts("WORKPLACES", 10, "AGAIN", 3));

        assertThat(read("E9", figures).value()).hasValue(90);
        assertThat(read("E9", figures).cohort()).contains(2025);
        assertThat(read("E13", figures).value()).hasValue(25);
        assertThat(read("E13", figures).light()).isEqualTo(Light.MET);
        assertThat(RECKONING.exactly(measure("E9"), YEAR, Optional.empty(), figures).lack())
                .contains(Lack.TABLE_NOT_RELEASED);
        assertThat(read("E8", figures).lack()).contains(Lack.TABLE_NOT_RELEASED);
    }

    @Test
    void has_no_data_yet_where_nothing_counts_it() {
        var unused =
                new Invented()
                        .table(
                                2026,
                                "repeats",
                                "recurrence",
                                counts("WORKPLACES", 0, "AGAIN", 0, "NOT_COUNTED", 60));
        assertThat(read("E13", unused).lack()).contains(Lack.NO_DATA_YET);
        assertThat(read("E14", year()).lack()).contains(Lack.NO_DATA_YET);
        assertThat(read("E15", year()).lack()).contains(Lack.NO_DATA_YET);
        assertThat(read("E14", year()).light()).isEqualTo(Light.NOT_ASSESSABLE);
    }

    @Test
    void is_there_with_guide_and_definition() {
        assertThat(LIST.all())
                .extracting(Indicator::id)
                .containsExactlyElementsOf(
                        IntStream.rangeClosed(1, 17).mapToObj(n -> "E" + n).toList());
        assertThat(LIST.all())
                .allSatisfy(
                        one -> {
                            assertThat(one.guide().da()).isNotBlank();
                            assertThat(one.guide().en()).isNotBlank();
                            assertThat(one.definition().da()).isNotBlank();
                        });
    }

    @Test
    void waits_until_open_cases_can_be_old_enough() {
        var early = year().preparedOn(2026, LocalDate.of(2027, 2, 10));

        assertThat(read("E8", early).lack()).contains(Lack.TOO_EARLY);
        assertThat(read("E5", early).lack()).isEmpty();
    }

    @Test
    void says_what_is_missing() {
        assertThat(read("E1", new Invented()).lack()).contains(Lack.NO_RELEASE);
        var bare =
                new Invented()
                        .table(
                                2026,
                                "phase-class",
                                "phase",
                                counts("EMPLOYMENT", 24, "SERVICE", 3));
        assertThat(read("E5", bare).lack()).contains(Lack.TABLE_NOT_RELEASED);
        assertThat(read("E16-AGAIN", bare).lack()).contains(Lack.NO_SERIES);
        var quarter = Period.parse("2026-Q1");
        assertThat(RECKONING.read(measure("E16-AGAIN"), quarter, Optional.empty(), bare).lack())
                .contains(Lack.YEARS_ONLY);
        var department = Optional.of(new Part(Part.DEPARTMENT, "MBU"));
        assertThat(RECKONING.read(measure("E9"), YEAR, department, year()).lack())
                .contains(Lack.NOT_BROKEN_DOWN);
    }

    private static PublicTable affected(int employees) {
        return new PublicTable(
                "capacity-phase",
                YEAR,
                List.of(
                        Invented.axis("capacity", List.of("AFFECTED", "WITNESSES")),
                        Invented.axis("phase", List.of("EMPLOYMENT", "DISMISSAL", "SERVICE"))),
                Map.of(
                        List.of("AFFECTED", "EMPLOYMENT"),
                        new ShownCell.Figure(employees - 5),
                        List.of("AFFECTED", "DISMISSAL"),
                        new ShownCell.Figure(5)),
                List.of());
    }

    @Test
    void breaks_where_a_series_breaks_that_it_rests_on() {
        assertThat(measure("E3").restsOn("dismissals")).isTrue();
        assertThat(measure("E17").restsOn("survey-experienced")).isTrue();
        assertThat(measure("E17").restsOn("E17")).isTrue();
        assertThat(measure("E5").restsOn("head-count")).isFalse();
    }

    static Reading read(String measure, Sources sources) {
        return RECKONING.read(measure(measure), YEAR, Optional.empty(), sources);
    }

    static Measure measure(String id) {
        return LIST.all().stream()
                .flatMap(one -> one.measures().stream())
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
