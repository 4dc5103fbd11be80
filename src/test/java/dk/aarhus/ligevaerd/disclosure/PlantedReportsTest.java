package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome.Protected;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Somebody who plants anonymous reports")
class PlantedReportsTest {

    private static final long THRESHOLD = 5;
    private static final List<Dimension> AXES =
            List.of(RandomTables.axis("unit", 4), RandomTables.axis("ground", 3));

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void reads_nothing_below_the_threshold_when_he_takes_his_own_away(long seed) {
        Random random = new Random(seed);
        Map<List<String>, Long> real =
                RandomTables.counts(AXES, coord -> RandomTables.count(random, 0.2, 7));
        Map<List<String>, Long> planted = RandomTables.counts(AXES, coord -> THRESHOLD - 1);
        Map<String, ReporterCounts> behind = new HashMap<>();
        Table.Builder table = frame();
        real.forEach(
                (coord, n) -> {
                    Cell cell = Cell.at(coord, n + planted.get(coord));
                    ReporterCounts reporters =
                            new ReporterCounts(
                                    cell.value().getAsLong(),
                                    n,
                                    planted.get(coord),
                                    Math.min(1, n));
                    behind.put(cell.id(), reporters);
                    table.cell(reporters.applyTo(cell, THRESHOLD));
                });

        Protected found = protect(table.build());

        behind.forEach(
                (id, reporters) -> {
                    if (!found.pattern().hides(id)) {
                        long rest = reporters.complaints() - reporters.anonymous();
                        assertThat(rest)
                                .as("what is left of the shown cell %s", id)
                                .isGreaterThanOrEqualTo(THRESHOLD);
                    }
                });
        ranges(real, planted, found)
                .forEach(
                        range -> {
                            long own = behind.get(range.secret()).anonymous();
                            assertThat(range.highest() - own)
                                    .as(
                                            "the most he thinks possible in %s beside his own",
                                            range.secret())
                                    .isGreaterThanOrEqualTo(THRESHOLD);
                        });
    }

    @Test
    void counts_as_one_reporter_however_many_he_files() {
        ReporterCounts reporters = new ReporterCounts(20, 2, 18, 1);

        assertThat(reporters.atLeast()).isEqualTo(3);
        assertThat(reporters.isSensitive(5)).isTrue();
        assertThat(reporters.range(5)).isEqualTo(Protection.between(19, 23));
    }

    @Test
    void twelve_reports_by_one_person_are_one_person() {
        assertThat(new ReporterCounts(12, 1, 0, 12).isSensitive(5)).isTrue();
        assertThat(new ReporterCounts(12, 8, 0, 3).isSensitive(5)).isFalse();
        assertThat(new ReporterCounts(12, 6, 0, 7).isSensitive(5))
                .as("one filed more than half")
                .isTrue();
        assertThat(new ReporterCounts(0, 0, 0, 0).isSensitive(5)).isFalse();
    }

    /** What he can compute when he knows his own reports in every cell. */
    private static List<ExactRange> ranges(
            Map<List<String>, Long> real, Map<List<String>, Long> planted, Protected found) {
        Table.Builder seen = frame();
        real.forEach(
                (coord, n) -> {
                    Cell cell =
                            Cell.at(coord, n + planted.get(coord))
                                    .knownBetween(planted.get(coord), OptionalLong.empty());
                    seen.cell(
                            found.pattern().hides(cell.id()) && n > 0 && n < THRESHOLD
                                    ? cell.secret(Protection.between(0, 0))
                                    : cell);
                });
        return new Auditor()
                .ranges(ProtectionProblem.of(seen.build()), found.pattern().suppressed());
    }

    private static Table.Builder frame() {
        Table.Builder table = Table.named("planted").rule(Rule.none());
        AXES.forEach(table::dimension);
        return table;
    }

    private static Protected protect(Table table) {
        return new Protector(ProtectionSettings.standard().within(Duration.ofSeconds(30)))
                .protect(ProtectionProblem.of(table))
                .fold(
                        found -> found,
                        refused -> {
                            throw new AssertionError(refused.refusals());
                        });
    }
}
