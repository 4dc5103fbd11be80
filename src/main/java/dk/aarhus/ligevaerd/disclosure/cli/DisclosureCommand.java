package dk.aarhus.ligevaerd.disclosure.cli;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.Auditor;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.ProtectionOutcome;
import dk.aarhus.ligevaerd.disclosure.ProtectionProblem;
import dk.aarhus.ligevaerd.disclosure.ProtectionSettings;
import dk.aarhus.ligevaerd.disclosure.Protector;
import dk.aarhus.ligevaerd.disclosure.Table;
import dk.aarhus.ligevaerd.disclosure.format.PatternFile;
import dk.aarhus.ligevaerd.disclosure.format.ProofFile;
import dk.aarhus.ligevaerd.disclosure.format.TableReader;
import dk.aarhus.ligevaerd.disclosure.verify.Verification;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * {@code protect}, {@code audit} and {@code verify} on table files. Exit code 0: safe, or solved;
 * 1: not; 2: the input is wrong.
 */
public final class DisclosureCommand {

    static final int SAFE = 0;
    static final int NOT_SAFE = 1;
    static final int BAD_INPUT = 2;

    /** So many times longer than on a quiet machine a run may take by default. */
    private static final int PATIENCE = 4;

    private static final String HELP =
            """
            Protects tables of counts, and proves it.

              protect TABLE.json … --out PATTERN.json [--limit SECONDS] [--weight count|value|log|mixed]
                                   [--proof PROOF.json] [--report REPORT.txt] [--roll-ups] [--next NEXT.json]
              audit   TABLE.json … --pattern PATTERN.json [--limit SECONDS] [--proof PROOF.json] [--exact]
              verify  TABLE.json … --pattern PATTERN.json --proof PROOF.json

            Several tables are what one reader knows. protect chooses the cells to hide, audits its choice, and writes it only if
            it is proved safe. audit judges any pattern: every secret, every attacker, whole numbers. verify checks a stored
            proof by addition alone.

              --limit    seconds of wall-clock time for the pattern. Without it the work is planned that fits into 9 to 60
                         seconds, more for larger tables, and a busy machine may take four times as long for the same
                         pattern. Roll-ups and the look ahead take as long again at most
              --weight   what hiding costs: 1 per cell (count), its value, log(1+value)+1, or count first and then log (mixed);
                         a cell's own weight multiplies, except under count
              --proof    where the witnesses go or come from; as secret as the true table
              --report   the same words as on the terminal, and why each hidden cell is hidden; not for the public
              --roll-ups previews coarser tables, with what is gained and lost; done in any case when there is no pattern
              --next     the next release with the counts expected: if the pattern goes out, in which of its cells could
                         a single case not be hidden any more?
              --exact    also prints the exact range of every secret

            Exit code 0: safe, or solved. 1: not safe, no pattern, or interrupted. 2: the input is wrong.
            """;

    private final PrintStream out;
    private final PrintStream err;

    DisclosureCommand(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] words) {
        Thread interrupted =
                new Thread(
                        () -> {
                            System.err.println("Interrupted: no pattern was written.");
                            Runtime.getRuntime().halt(NOT_SAFE);
                        });
        Runtime.getRuntime().addShutdownHook(interrupted);
        int code = new DisclosureCommand(System.out, System.err).run(List.of(words));
        Runtime.getRuntime().removeShutdownHook(interrupted);
        System.exit(code);
    }

    /**
     * @return the exit code
     */
    int run(List<String> words) {
        if (words.isEmpty() || words.contains("--help") || words.get(0).equals("help")) {
            out.print(HELP);
            return words.isEmpty() ? BAD_INPUT : SAFE;
        }
        try {
            List<String> rest = words.subList(1, words.size());
            return switch (words.get(0)) {
                case "protect" ->
                        protect(
                                Arguments.of(
                                        rest,
                                        Set.of(
                                                "--out",
                                                "--limit",
                                                "--weight",
                                                "--proof",
                                                "--report",
                                                "--roll-ups",
                                                "--next")));
                case "audit" ->
                        audit(
                                Arguments.of(
                                        rest,
                                        Set.of("--pattern", "--limit", "--proof", "--exact")));
                case "verify" -> verify(Arguments.of(rest, Set.of("--pattern", "--proof")));
                default ->
                        throw new InvalidTable(
                                words.get(0), "there is no such command; see --help");
            };
        } catch (InvalidTable wrong) {
            err.println(wrong.getMessage());
            return BAD_INPUT;
        } catch (UncheckedIOException unreadable) {
            err.println(
                    "A file could not be read or written: " + unreadable.getCause().getMessage());
            return BAD_INPUT;
        } catch (CancellationException ended) {
            err.println("Interrupted: no pattern was written.");
            return NOT_SAFE;
        } catch (OutOfMemoryError tooLarge) {
            err.println(
                    "The tables do not fit into the memory of this machine; give Java more (-Xmx)"
                            + " or split the tables.");
            return BAD_INPUT;
        }
    }

    private int protect(Arguments arguments) {
        Path target = arguments.requiredPath("--out");
        arguments.limit();
        List<Table> tables = tables(arguments);
        Optional<Table> next = arguments.path("--next").map(TableReader::read);
        ProtectionProblem problem = ProtectionProblem.of(tables);
        Duration limit = arguments.limit().orElse(usual(problem).multipliedBy(PATIENCE));
        ProtectionSettings settings =
                new ProtectionSettings(
                                arguments.weighting(), limit, ProtectionSettings.Bound.PROVED)
                        .planning(arguments.limit().orElse(usual(problem)));
        ProtectionOutcome outcome =
                new Protector(settings, new TerminalProgress(err, limit)).protect(problem);
        Proposals proposals = new Proposals(tables, settings, new TerminalProgress(err, limit));
        return outcome.fold(
                found -> {
                    PatternFile.write(target, found.pattern());
                    arguments
                            .path("--proof")
                            .ifPresent(
                                    path -> ProofFile.write(path, problem, found.report().proof()));
                    String report = Report.of(problem, found);
                    if (arguments.has("--roll-ups")) {
                        report += Report.ofPreviews(proposals.rollUps(outcome));
                    }
                    report +=
                            next.map(
                                            table ->
                                                    Report.ofTraps(
                                                            proposals.traps(
                                                                    found.pattern(), table)))
                                    .orElse("");
                    tell(arguments, report, Report.ofReasons(problem, found));
                    return SAFE;
                },
                refused -> {
                    String report = Report.of(refused.refusals());
                    tell(arguments, report + Report.ofPreviews(proposals.rollUps(outcome)), "");
                    return NOT_SAFE;
                });
    }

    private int audit(Arguments arguments) {
        Path patternFile = arguments.requiredPath("--pattern");
        ProtectionProblem problem = read(arguments);
        Set<String> pattern = PatternFile.read(patternFile);
        Duration limit = arguments.limit().orElse(Duration.ofMinutes(3));
        Auditor auditor = new Auditor(limit, new TerminalProgress(err, limit));
        AuditReport report = auditor.audit(problem, pattern);
        out.print(Report.of(report));
        if (arguments.has("--exact")) {
            out.print(Report.ofRanges(auditor.ranges(problem, pattern)));
        }
        arguments.path("--proof").ifPresent(path -> ProofFile.write(path, problem, report.proof()));
        return report.isSafe() ? SAFE : NOT_SAFE;
    }

    private int verify(Arguments arguments) {
        Path patternFile = arguments.requiredPath("--pattern");
        Path proofFile = arguments.requiredPath("--proof");
        ProtectionProblem problem = read(arguments);
        Verification verification =
                new Verifier()
                        .verify(
                                problem,
                                PatternFile.read(patternFile),
                                ProofFile.read(proofFile, problem));
        out.printf(
                "%s verified, %d %s.%n",
                Report.findings(verification.confirmed()),
                verification.objections().size(),
                verification.objections().size() == 1 ? "objection" : "objections");
        verification.objections().stream()
                .limit(30)
                .forEach(objection -> out.println("- " + objection));
        return verification.holds() ? SAFE : NOT_SAFE;
    }

    private static List<Table> tables(Arguments arguments) {
        return arguments.tables().stream().map(TableReader::read).toList();
    }

    private static ProtectionProblem read(Arguments arguments) {
        return ProtectionProblem.of(tables(arguments));
    }

    /** Enough for a pattern near the optimum on two cores. */
    private static Duration usual(ProtectionProblem problem) {
        return Duration.ofSeconds(Math.min(60, 9 + Math.max(0, problem.size() - 600) / 60));
    }

    private void tell(Arguments arguments, String report, String reasons) {
        out.print(report);
        arguments
                .path("--report")
                .ifPresent(
                        path -> {
                            try {
                                Files.writeString(path, report + reasons);
                            } catch (IOException unwritable) {
                                throw new UncheckedIOException(unwritable);
                            }
                        });
    }
}
