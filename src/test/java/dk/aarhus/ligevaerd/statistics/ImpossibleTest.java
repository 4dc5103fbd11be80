package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What no case can have together")
class ImpossibleTest {

    private static final int YEAR = 2025;
    private static final Period REVISED = new Period.Revised(YEAR);
    private static final List<String> FEW = List.of("UPHELD", "WITHIN");
    private static final List<List<String>> NEVER =
            List.of(List.of("OPEN", "WITHIN"), List.of("OPEN", "AFTER"));

    private static final Plan PLAN =
            PlanFile.read(
                    """
                    { "name": "one table",
                      "axes": [
                        { "name": "outcome", "of": "OUTCOME", "rest": "OPEN", "codes": [
                          { "code": "UPHELD", "counts": ["SUBSTANTIATED"] },
                          { "code": "OTHER", "counts": ["UNFOUNDED", "WITHDRAWN"] } ] },
                        { "name": "decidedIn", "of": "DECIDED_IN", "codes": [
                          { "code": "WITHIN", "counts": ["UP_TO_7", "UP_TO_30", "UP_TO_90"] },
                          { "code": "AFTER", "counts": ["UP_TO_180", "OVER_180"] },
                          { "code": "NOT_YET", "counts": ["NOT_YET"] } ] } ],
                      "impossible": [ { "cell": "outcome=OPEN", "with": ["decidedIn=WITHIN", "decidedIn=AFTER"], "why": "a test" } ],
                      "thresholds": [ { "axes": [], "at": 5, "why": "a test" } ],
                      "tables": [ { "name": "outcome-days", "axes": ["outcome", "decidedIn"], "every": "COHORT" } ] }
                    """);

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));

    @Test
    void shields_no_few_because_everybody_knows_that_there_is_nothing() {
        var table = decided();
        var reader = new CuriousReader(List.of(new ShownRelease(REVISED, List.of(table))));
        NEVER.forEach(place -> reader.hears(table, place, 0));

        assertThat(reader.least(table, FEW)).isLessThanOrEqualTo(1);
        assertThat(reader.most(table, FEW)).isGreaterThanOrEqualTo(5);
    }

    @Test
    void is_no_cell_and_what_is_left_beside_the_only_part_is_nobodys_secret() {
        var table = decided();

        assertThat(table.cells().keySet()).doesNotContainAnyElementsOf(NEVER);
        assertThat(table.at(List.of("OPEN", "NOT_YET"))).isEqualTo(new ShownCell.Figure(20));
        assertThat(table.at(List.of("OPEN", "TOTAL"))).isEqualTo(new ShownCell.Figure(20));
    }

    @Test
    void makes_the_plan_wrong_where_a_case_has_it() {
        assertThat(ledger(Stream.empty()).contradicted(REVISED)).isEmpty();
        assertThat(ledger(facts("", "UP_TO_90", 1)).contradicted(REVISED)).contains("outcome-days");
    }

    private ShownTable decided() {
        return control.decide(ledger(Stream.empty()), REVISED)
                .fold(
                        Ruling.Safe::shown,
                        unsafe -> {
                            throw new AssertionError("blocked by " + unsafe.obstacles());
                        })
                .tables()
                .get(0);
    }

    private static YearLedger ledger(Stream<CountedFact> besides) {
        var counts =
                PeriodCounts.of(
                        YEAR,
                        PLAN.tablesOf(REVISED),
                        Stream.of(
                                        facts("SUBSTANTIATED", "UP_TO_90", 2),
                                        facts("SUBSTANTIATED", "UP_TO_180", 40),
                                        facts("UNFOUNDED", "UP_TO_90", 50),
                                        facts("UNFOUNDED", "UP_TO_180", 60),
                                        facts("WITHDRAWN", "NOT_YET", 30),
                                        facts("", "NOT_YET", 20),
                                        besides)
                                .flatMap(facts -> facts));
        return new YearLedger(
                YEAR, PLAN, Map.of(REVISED, counts), Optional.empty(), List.of(), Hearsay.NONE);
    }

    private static Stream<CountedFact> facts(String outcome, String decided, int cases) {
        var codes =
                outcome.isEmpty()
                        ? Map.of(FactColumn.DECIDED_IN, decided)
                        : Map.of(FactColumn.OUTCOME, outcome, FactColumn.DECIDED_IN, decided);
        return IntStream.range(0, cases)
                .mapToObj(one -> new CountedFact(codes, Optional.of(UUID.randomUUID())));
    }
}
