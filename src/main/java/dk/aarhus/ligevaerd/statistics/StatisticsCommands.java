package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.platform.command.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The commands of the operator that are about figures. */
final class StatisticsCommands {

    private StatisticsCommands() {}

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
