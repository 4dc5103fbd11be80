package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.fixture.BruteForce;
import dk.aarhus.ligevaerd.disclosure.fixture.TinyProblems;
import dk.aarhus.ligevaerd.disclosure.verify.Verification;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The audit agrees with enumeration")
class BruteForceTest {

    @ParameterizedTest
    @EnumSource
    void on_some_tiny_tables_of_every_kind(TinyProblems.Kind kind) {
        compare(kind, 40, 1);
    }

    @Tag("full")
    @ParameterizedTest
    @EnumSource
    void on_ten_thousand_tiny_tables(TinyProblems.Kind kind) {
        compare(kind, 1_700, 1_000_003);
    }

    private static void compare(TinyProblems.Kind kind, int rounds, long firstSeed) {
        for (int round = 0; round < rounds; round++) {
            long seed = firstSeed + round;
            Random random = new Random(seed);
            ProtectionProblem problem = TinyProblems.draw(kind, random);
            boolean[] hidden = TinyProblems.pattern(problem, random);
            Set<String> pattern = new TreeSet<>();
            for (int c = 0; c < hidden.length; c++) {
                if (hidden[c] && problem.status(c) == CellStatus.PUBLISHED) {
                    pattern.add(problem.id(c));
                }
            }
            AuditReport report = new Auditor().audit(problem, pattern);
            String where = "%s, seed %d".formatted(kind, seed);
            compareOutsider(problem, hidden, pattern, report, where);
            compareInsiders(problem, hidden, report, where);
            Verification verification = new Verifier().verify(problem, pattern, report.proof());
            assertThat(verification.holds())
                    .as("verifier, " + where + verification.objections())
                    .isEqualTo(report.isSafe());
        }
    }

    private static void compareOutsider(
            ProtectionProblem problem,
            boolean[] hidden,
            Set<String> pattern,
            AuditReport report,
            String where) {
        BruteForce judge = new BruteForce(problem, hidden, Evidence.OUTSIDER);
        assertThat(judge.tables()).as("the truth is possible, " + where).isPositive();
        List<ExactRange> ranges = new Auditor().ranges(problem, pattern);
        for (int s = 0; s < problem.secrets().size(); s++) {
            Secret secret = problem.secrets().get(s);
            ExactRange range = ranges.get(s);
            assertThat(range)
                    .as(where)
                    .isEqualTo(
                            new ExactRange(secret.name(), judge.lowest(s), judge.highest(s), true));
            boolean safe =
                    judge.lowest(s) <= secret.minAtMost()
                            && judge.highest(s) >= secret.maxAtLeast();
            assertThat(finding(report, secret.name(), Finding.OUTSIDER).verdict())
                    .as(secret.name() + ", " + where)
                    .isEqualTo(safe ? Verdict.SAFE : Verdict.BREACH);
        }
    }

    private static void compareInsiders(
            ProtectionProblem problem, boolean[] hidden, AuditReport report, String where) {
        for (int i = 0; i < problem.insiders().size(); i++) {
            BruteForce judge = new BruteForce(problem, hidden, i);
            String insider = problem.insiders().get(i).name();
            for (int s = 0; s < problem.secrets().size(); s++) {
                Secret secret = problem.secrets().get(s);
                String name = secret.name();
                boolean asked =
                        report.findings().stream()
                                .anyMatch(
                                        finding ->
                                                finding.secret().equals(name)
                                                        && finding.attacker().equals(insider));
                if (asked) {
                    long width = judge.highest(s) - judge.lowest(s);
                    boolean safe =
                            width >= secret.widthForInsiders(secret.valueIn(values(problem)));
                    assertThat(finding(report, name, insider).verdict())
                            .as("%s for %s, %s", name, insider, where)
                            .isEqualTo(safe ? Verdict.SAFE : Verdict.BREACH);
                }
            }
        }
    }

    private static Finding finding(AuditReport report, String secret, String attacker) {
        return report.findings().stream()
                .filter(
                        finding ->
                                finding.secret().equals(secret)
                                        && finding.attacker().equals(attacker))
                .findFirst()
                .orElseThrow();
    }

    private static long[] values(ProtectionProblem problem) {
        long[] values = new long[problem.size()];
        for (int c = 0; c < values.length; c++) {
            values[c] = problem.value(c);
        }
        return values;
    }
}
