package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.Finding;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Two cases have no outcome yet, and one was withdrawn: three are not decided. */
@DisplayName("What is said of codes beside the tables")
class MeaningsTest {

    private static final int YEAR = 2025;
    private static final Period REVISED = new Period.Revised(YEAR);
    private static final String NO_OUTCOME = "2025-R|outcome=NOT_YET_CONCLUDED";
    private static final Set<List<String>> WITHHELD =
            Set.of(List.of("NOT_YET_CONCLUDED"), List.of("UPHELD"));

    private final DisclosureControl control = new DisclosureControl(Duration.ofSeconds(20));

    @Test
    void is_known_as_strictly_as_it_can_be_read() {
        // Said to be equal, and not: whoever reads that knows that it is two at the most.
        assertThat(betrayed(released("is", 2))).containsExactly(NO_OUTCOME);
        assertThat(betrayed(released("atMost", 2))).isEmpty();
    }

    @Test
    void does_not_follow_from_counts_where_it_always_holds() {
        assertThat(new Knowledge(released("atMost", 2)).meanings(REVISED))
                .isEqualTo(new Knowledge(released("atMost", 3)).meanings(REVISED))
                .containsExactly(
                        new CellRelation(
                                NO_OUTCOME,
                                CellRelation.Sign.AT_MOST,
                                List.of("2025-R|decidedIn=NOT_YET")));
    }

    private Set<String> betrayed(YearLedger ledger) {
        return control.audit(ledger).findings().stream()
                .filter(finding -> finding.verdict() != Verdict.SAFE)
                .map(Finding::secret)
                .filter(secret -> !secret.contains(" without "))
                .collect(Collectors.toSet());
    }

    /**
     * @param open how many of the three that are not decided have no outcome
     */
    private static YearLedger released(String relation, int open) {
        var plan = plan(relation);
        var counts =
                PeriodCounts.of(
                        YEAR,
                        plan.tablesOf(REVISED),
                        Stream.of(
                                        facts("SUBSTANTIATED", "UP_TO_90", 9),
                                        facts("UNFOUNDED", "UP_TO_90", 7),
                                        facts("WITHDRAWN", "NOT_YET", 3 - open),
                                        facts("", "NOT_YET", open))
                                .flatMap(facts -> facts));
        var shown =
                new ShownRelease(
                        REVISED, counts.tables().stream().map(MeaningsTest::shown).toList());
        return new YearLedger(
                YEAR,
                plan,
                Map.of(REVISED, counts),
                Optional.empty(),
                List.of(shown),
                Hearsay.NONE);
    }

    private static ShownTable shown(TableCounts counted) {
        Map<List<String>, ShownCell> cells = new HashMap<>();
        counted.places()
                .forEach(
                        place ->
                                cells.put(
                                        place,
                                        WITHHELD.contains(place)
                                                ? new ShownCell.Withheld(
                                                        place.contains("UPHELD")
                                                                ? new Claim(9, 10)
                                                                : Claim.fewOrNot(3))
                                                : new ShownCell.Figure(
                                                        (int) counted.at(place).complaints())));
        return new ShownTable(
                counted.table().name(),
                REVISED,
                counted.axes().stream().map(ShownTable.Axis::of).toList(),
                cells);
    }

    private static Stream<CountedFact> facts(String outcome, String decided, int cases) {
        var codes =
                outcome.isEmpty()
                        ? Map.of(FactColumn.DECIDED_IN, decided)
                        : Map.of(FactColumn.OUTCOME, outcome, FactColumn.DECIDED_IN, decided);
        return IntStream.range(0, cases)
                .mapToObj(one -> new CountedFact(codes, Optional.of(UUID.randomUUID())));
    }

    private static Plan plan(String relation) {
        return PlanFile.read(
                """
                { "name": "two tables",
                  "axes": [
                    { "name": "outcome", "of": "OUTCOME", "rest": "NOT_YET_CONCLUDED", "codes": [
                      { "code": "UPHELD", "counts": ["SUBSTANTIATED"] },
                      { "code": "OTHER", "counts": ["UNFOUNDED", "WITHDRAWN"] } ] },
                    { "name": "decidedIn", "of": "DECIDED_IN", "codes": [
                      { "code": "DECIDED", "counts": ["UP_TO_7", "UP_TO_30", "UP_TO_90", "UP_TO_180", "OVER_180"] },
                      { "code": "NOT_YET", "counts": ["NOT_YET"] } ] } ],
                  "thresholds": [ { "axes": [], "at": 3, "why": "a test" } ],
                  "tables": [
                    { "name": "outcome", "axes": ["outcome"], "every": "COHORT" },
                    { "name": "decided", "axes": ["decidedIn"], "every": "COHORT" } ],
                  "same": [ { "cell": "outcome=NOT_YET_CONCLUDED", "%s": ["decidedIn=NOT_YET"], "why": "a test" } ] }
                """
                        .formatted(relation));
    }
}
