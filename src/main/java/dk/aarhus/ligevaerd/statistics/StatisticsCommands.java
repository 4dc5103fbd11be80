package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.platform.command.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** The commands of the operator that are about figures. */
final class StatisticsCommands {

    private StatisticsCommands() {}

    @ApplicationScoped
    static class Try implements Command {

        private static final int YEARS = 3;
        private static final int MEGABYTE = 1 << 20;

        private final Trials trials;
        private final Plans plans;
        private final Clock clock;

        Try(Trials trials, Plans plans, Clock clock) {
            this.trials = trials;
            this.plans = plans;
            this.clock = clock;
        }

        @Override
        public String name() {
            return "statistics try";
        }

        @Override
        public String summary() {
            return "[--plan FILE] [--reports N] [--seed S]  releases three years for trial and shows how much of"
                    + " each table would be readable: of the facts there are, or of N invented reports a year."
                    + " Stores nothing.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            var options = Options.read(arguments, "--plan", "--reports", "--seed");
            var plan = options.pathIfGiven("--plan").map(Try::read).orElseGet(plans::current);
            int seed = options.has("--seed") ? options.number("--seed", 0, Integer.MAX_VALUE) : 1;
            int thisYear = LocalDate.now(clock).getYear();
            boolean all = true;
            for (int year = thisYear - YEARS; year < thisYear; year++) {
                var outcomes =
                        options.has("--reports")
                                ? trials.ofSize(
                                        plan,
                                        year,
                                        options.number("--reports", 0, FactFile.MOST_ROWS),
                                        seed + year,
                                        outcome -> tell(outcome, out))
                                : trials.ofFacts(plan, year, outcome -> tell(outcome, out));
                all &= outcomes.stream().allMatch(outcome -> outcome.refused().isEmpty());
            }
            return all ? GOOD : BAD;
        }

        private static void tell(Trial.Outcome outcome, PrintStream out) {
            out.printf(
                    Locale.ROOT,
                    "%s  counted in %.1f s, protected in %.1f s, %d MB%n",
                    outcome.period().code(),
                    outcome.counting().toMillis() / 1e3,
                    outcome.protecting().toMillis() / 1e3,
                    (Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory())
                            / MEGABYTE);
            outcome.shown()
                    .ifPresent(
                            shown ->
                                    shown.tables()
                                            .forEach(
                                                    table ->
                                                            out.printf(
                                                                    "  %-24s %3d %% readable (%d of %d)%n",
                                                                    table.name(),
                                                                    100
                                                                            * table.figures()
                                                                            / table.cells().size(),
                                                                    table.figures(),
                                                                    table.cells().size())));
            outcome.refused()
                    .ifPresent(
                            unsafe ->
                                    out.printf(
                                            "  refused for %s; safe if put together: %s%n",
                                            String.join("; ", unsafe.obstacles()),
                                            unsafe.proposals().isEmpty()
                                                    ? "nothing found in time"
                                                    : String.join(", ", unsafe.proposals())));
        }

        private static Plan read(Path file) {
            try {
                return PlanFile.read(Files.readString(file));
            } catch (IOException unreadable) {
                throw new UncheckedIOException("the plan cannot be read", unreadable);
            }
        }
    }

    @ApplicationScoped
    static class Verify implements Command {

        private final FigureVerification verification;

        Verify(FigureVerification verification) {
            this.verification = verification;
        }

        @Override
        public String name() {
            return "statistics verify";
        }

        @Override
        public String summary() {
            return "checks everything that was ever published again: by the stored witnesses, and where these say"
                    + " nothing by an audit.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            Options.read(arguments);
            var found = verification.check();
            out.printf(
                    "%d promised ranges verified against %d published figures of %d releases.%n",
                    found.secrets(), found.figures(), found.releases());
            found.objections().forEach(out::println);
            return found.intact() ? GOOD : BAD;
        }
    }

    @ApplicationScoped
    static class Generate implements Command {

        private static final int YEARS = 3;

        private final SyntheticFacts synthetic;
        private final Clock clock;

        Generate(SyntheticFacts synthetic, Clock clock) {
            this.synthetic = synthetic;
            this.clock = clock;
        }

        @Override
        public String name() {
            return "statistics generate";
        }

        @Override
        public String summary() {
            return "--facts N --seed S  invents N facts (1 to 1,000,000) of the last three whole years. Every"
                    + " page then says that the figures are synthetic; refused where there are real ones.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            var options = Options.read(arguments, "--facts", "--seed");
            int facts = options.number("--facts", 1, FactFile.MOST_ROWS);
            int seed = options.number("--seed", 0, Integer.MAX_VALUE);
            if (synthetic.wouldMix()) {
                out.println(
                        "The base holds facts or cases that may be real; nothing invented is mixed into it.");
                return BAD;
            }
            var thisYear = LocalDate.now(clock).withDayOfYear(1);
            long begun = System.nanoTime();
            synthetic.write(facts, seed, thisYear.minusYears(YEARS), thisYear.minusDays(1));
            out.printf(
                    "%d facts were invented from seed %d in %.1f s. All pages are marked as synthetic.%n",
                    facts, seed, (System.nanoTime() - begun) / 1e9);
            return GOOD;
        }
    }
}
