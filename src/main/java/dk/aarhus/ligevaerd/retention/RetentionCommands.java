package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.platform.command.Options;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.PrintStream;
import java.util.List;

/** The commands of the operator that are about retention. None of them lets go of anything. */
final class RetentionCommands {

    private RetentionCommands() {}

    @ApplicationScoped
    static class Look implements Command {

        private final RetentionDesk desk;

        Look(RetentionDesk desk) {
            this.desk = desk;
        }

        @Override
        public String name() {
            return "retention preview";
        }

        @Override
        public String summary() {
            return "shows which cases were kept long enough, on which authority, and what would go with"
                    + " them. Changes nothing.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            Options.read(arguments);
            var preview = desk.preview();
            preview.due()
                    .forEach(
                            due ->
                                    out.printf(
                                            "%s  %s, ended %s, due from %s (%s)%n",
                                            due.reference(),
                                            due.rule(),
                                            due.endedOn(),
                                            due.dueOn(),
                                            due.authority()));
            preview.held().forEach(held -> out.printf("%s  is due, and held%n", held));
            preview.rows().forEach((table, rows) -> out.printf("%d rows of %s%n", rows, table));
            out.printf(
                    "%d cases would go%s, once the records manager confirms it on the page.%n",
                    preview.due().size(), preview.more() ? ", and more later" : "");
            return GOOD;
        }
    }

    @ApplicationScoped
    static class Propose implements Command {

        private final Sweep sweep;

        Propose(Sweep sweep) {
            this.sweep = sweep;
        }

        @Override
        public String name() {
            return "retention propose";
        }

        @Override
        public String summary() {
            return "puts down what is due for the records manager to confirm, as every night.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            Options.read(arguments);
            out.printf("%d cases wait for the records manager.%n", sweep.propose());
            return GOOD;
        }
    }
}
