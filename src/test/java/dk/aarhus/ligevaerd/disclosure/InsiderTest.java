package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Somebody who knows more than what is published")
class InsiderTest {

    private static final List<Dimension> AXES =
            List.of(RandomTables.axis("unit", 5), RandomTables.axis("ground", 4));

    @Test
    void breaks_a_pattern_that_is_safe_from_everybody_else() {
        Table outsiders = table(Set.of());
        Set<String> pattern = new TreeSet<>(protect(outsiders).pattern().suppressed());
        Set<String> shields =
                pattern.stream().filter(id -> !isSmall(outsiders, id)).collect(Collectors.toSet());

        AuditReport report = new Auditor().audit(ProtectionProblem.of(table(shields)), pattern);

        assertThat(report.findings())
                .filteredOn(finding -> finding.attacker().equals("head of unit"))
                .extracting(Finding::verdict)
                .contains(Verdict.BREACH);
        assertThat(report.isSafe()).isFalse();
    }

    @Test
    void is_reckoned_with_when_the_pattern_is_chosen() {
        Set<String> pattern = protect(table(Set.of())).pattern().suppressed();
        String known =
                pattern.stream()
                        .filter(id -> !isSmall(table(Set.of()), id))
                        .findFirst()
                        .orElseThrow();
        ProtectionProblem problem = ProtectionProblem.of(table(Set.of(known)));

        ProtectionOutcome.Protected found = protect(table(Set.of(known)));

        assertThat(found.report().isSafe()).isTrue();
        assertThat(
                        new Verifier()
                                .verify(
                                        problem,
                                        found.pattern().suppressed(),
                                        found.report().proof())
                                .objections())
                .isEmpty();
    }

    private static boolean isSmall(Table table, String id) {
        return table.cells().stream()
                .anyMatch(
                        cell ->
                                cell.id().equals(id)
                                        && table.rule().makesPrimary(cell.value().getAsLong()));
    }

    private static Table table(Set<String> known) {
        Random random = new Random(11);
        Table plain =
                RandomTables.table(
                        "insiders",
                        AXES,
                        5,
                        Attacker.outsider(),
                        coord -> RandomTables.count(random, 0.1, 12));
        Table.Builder table = Table.named("insiders").rule(plain.rule());
        AXES.forEach(table::dimension);
        plain.cells().forEach(table::cell);
        if (!known.isEmpty()) {
            table.scenario(new Scenario("head of unit", Map.of(), known));
        }
        return table.build();
    }

    private static ProtectionOutcome.Protected protect(Table table) {
        return new Protector(ProtectionSettings.standard().within(Duration.ofSeconds(30)))
                .protect(ProtectionProblem.of(table))
                .fold(
                        found -> found,
                        refused -> {
                            throw new AssertionError(refused.refusals());
                        });
    }
}
