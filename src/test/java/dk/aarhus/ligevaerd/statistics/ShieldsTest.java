package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import dk.aarhus.ligevaerd.shared.Quarter;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two figures of departments are not shown; the head of each knows one of them. */
@DisplayName("A figure that is not shown")
class ShieldsTest {

    private static final Plan PLAN =
            PlanFile.read(
                    """
                    { "name": "departments",
                      "axes": [ { "name": "department", "of": "DEPARTMENT", "rest": "NOT_STATED", "codes": [
                          { "code": "MBU" }, { "code": "MTM" }, { "code": "MSO" } ] } ],
                      "thresholds": [ { "axes": [], "at": 5, "why": "a test" } ],
                      "tables": [ { "name": "department", "axes": ["department"], "every": "YEAR" } ] }
                    """);

    private static final int YEAR = 2025;
    private static final Period WHOLE = new Period.WholeYear(YEAR);

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));

    @Test
    void and_is_not_few_may_be_known_to_the_head_of_the_other_department() {
        assertThat(betrayed(Map.of("MBU", 30, "MSO", 6, "MTM", 7, "NOT_STATED", 9), "MSO", "MTM"))
                .isEmpty();
    }

    @Test
    void and_is_few_may_be_known_to_nobody() {
        assertThat(betrayed(Map.of("MBU", 30, "MSO", 2, "MTM", 7, "NOT_STATED", 9), "MSO", "MTM"))
                .containsExactly("2025|department=MSO before the head of MTM");
    }

    @Test
    void of_those_who_named_no_department_has_no_head_who_would_know_it() {
        assertThat(
                        betrayed(
                                Map.of("MBU", 30, "MSO", 2, "MTM", 7, "NOT_STATED", 9),
                                "MSO",
                                "NOT_STATED"))
                .isEmpty();
    }

    private Set<String> betrayed(Map<String, Integer> cases, String... withheld) {
        var hidden = Set.of(withheld);
        var counts =
                PeriodCounts.of(
                        YEAR,
                        PLAN.tables(),
                        new TreeMap<>(cases)
                                .entrySet().stream()
                                        .flatMap(one -> facts(one.getKey(), one.getValue())));
        var counted = counts.tables().get(0);
        Map<List<String>, ShownCell> cells = new HashMap<>();
        for (var place : counted.places()) {
            cells.put(
                    place,
                    hidden.contains(place.get(0))
                            ? new ShownCell.Withheld(
                                    Claim.within(
                                            0,
                                            hidden.stream().mapToInt(cases::get).sum(),
                                            YearOfCases.THRESHOLD))
                            : new ShownCell.Figure((int) counted.at(place).complaints()));
        }
        var shown =
                new ShownRelease(
                        WHOLE,
                        List.of(
                                new ShownTable(
                                        "department",
                                        WHOLE,
                                        counted.axes().stream().map(ShownTable.Axis::of).toList(),
                                        cells)));
        Map<Period, PeriodCounts> all = new HashMap<>();
        all.put(WHOLE, counts);
        for (int number = 1; number <= 4; number++) {
            all.put(
                    new Period.OneQuarter(new Quarter(YEAR, number)),
                    PeriodCounts.of(YEAR, List.of(), Stream.empty()));
        }
        return control
                .audit(
                        new YearLedger(
                                YEAR, PLAN, all, Optional.empty(), List.of(shown), Hearsay.NONE))
                .findings()
                .stream()
                .filter(finding -> finding.verdict() != Verdict.SAFE)
                .filter(finding -> !finding.secret().contains(" without "))
                .map(ShieldsTest::named)
                .collect(Collectors.toSet());
    }

    private static String named(Finding finding) {
        return "%s before %s".formatted(finding.secret(), finding.attacker());
    }

    private static Stream<CountedFact> facts(String department, int cases) {
        Map<FactColumn, String> codes =
                department.equals("NOT_STATED")
                        ? Map.of()
                        : Map.of(FactColumn.DEPARTMENT, department);
        return IntStream.range(0, cases)
                .mapToObj(one -> new CountedFact(codes, Optional.of(UUID.randomUUID())));
    }
}
