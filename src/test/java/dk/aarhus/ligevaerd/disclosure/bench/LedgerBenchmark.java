package dk.aarhus.ligevaerd.disclosure.bench;

import dk.aarhus.ligevaerd.disclosure.Attacker;
import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.Auditor;
import dk.aarhus.ligevaerd.disclosure.Cell;
import dk.aarhus.ligevaerd.disclosure.Dimension;
import dk.aarhus.ligevaerd.disclosure.LinearConstraint;
import dk.aarhus.ligevaerd.disclosure.Progress;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.Sense;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.Term;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import dk.aarhus.ligevaerd.disclosure.Weighting;
import dk.aarhus.ligevaerd.disclosure.fixture.RandomTables;
import dk.aarhus.ligevaerd.disclosure.verify.Verification;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/**
 * The audit of a ledger: many quarters of a three-way hierarchical table, each protected for
 * itself, and the sum over every four quarters' grand totals known too. Argument: how many quarters
 * (84 make 50,000 cells).
 */
final class LedgerBenchmark {

    private static final List<Dimension> AXES =
            List.of(
                    RandomTables.axis("a", 4, 3),
                    RandomTables.axis("b", 6),
                    RandomTables.axis("c", 4));

    private static final int DISTINCT = 6;

    private LedgerBenchmark() {}

    public static void main(String[] arguments) {
        int quarters = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 84;
        List<Table> ledger = new ArrayList<>();
        Set<String> hidden = new TreeSet<>();
        ProtectionSettings quick =
                new ProtectionSettings(
                        Weighting.COUNT, Duration.ofSeconds(8), ProtectionSettings.Bound.NONE);
        long total = 0;
        List<Term> year = new ArrayList<>();
        List<Set<String>> patterns = new ArrayList<>();
        for (int q = 0; q < quarters; q++) {
            // Protecting is not what is measured here: a few quarters are protected, the others
            // have the same counts again.
            Table table = quarter(q, new Random(q % DISTINCT));
            ledger.add(table);
            if (q < DISTINCT) {
                patterns.add(
                        new Protector(quick)
                                .protect(ProtectionProblem.of(table))
                                .fold(
                                        found -> found.pattern().suppressed(),
                                        refused -> Set.<String>of()));
            }
            int quarter = q;
            patterns.get(q % DISTINCT)
                    .forEach(id -> hidden.add(id.substring(0, id.indexOf('@') + 1) + quarter));
            year.add(Term.plus("Total|Total|Total@" + q));
            total += table.cells().get(0).value().getAsLong();
        }
        ledger.add(
                Table.named("sums")
                        .constraint(new LinearConstraint("all quarters", year, Sense.EQUAL, total))
                        .build());
        long start = System.nanoTime();
        ProtectionProblem problem = ProtectionProblem.of(ledger);
        AuditReport report =
                new Auditor(Duration.ofMinutes(10), Progress.SILENT).audit(problem, hidden);
        double seconds = (System.nanoTime() - start) / 1e9;
        start = System.nanoTime();
        Verification verification = new Verifier().verify(problem, hidden, report.proof());
        double verifying = (System.nanoTime() - start) / 1e9;
        System.out.println(
                "| cells | hidden | secrets | breaches | undecided | audit s | verify s | verified |\n|---|---|---|---|---|---|---|---|");
        System.out.printf(
                Locale.ROOT,
                "| %d | %d | %d | %d | %d | %.1f | %.1f | %s |%n",
                problem.size(),
                hidden.size(),
                problem.secrets().size(),
                report.with(Verdict.BREACH).size(),
                report.with(Verdict.UNDECIDED).size(),
                seconds,
                verifying,
                verification.holds() ? "yes" : "NO");
    }

    private static Table quarter(int q, Random random) {
        Table plain =
                RandomTables.table(
                        "quarter " + q,
                        AXES,
                        5,
                        Attacker.outsider(),
                        coord -> RandomTables.count(random, 0.02, 22));
        Table.Builder table = Table.named(plain.name()).rule(plain.rule());
        AXES.forEach(table::dimension);
        for (Cell cell : plain.cells()) {
            table.cell(cell.withId(cell.id() + "@" + q));
        }
        return table.build();
    }
}
