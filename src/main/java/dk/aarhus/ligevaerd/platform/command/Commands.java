package dk.aarhus.ligevaerd.platform.command;

import dk.aarhus.ligevaerd.platform.problem.Refusal;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.io.PrintStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds the command that was asked for, and runs it. */
@ApplicationScoped
class Commands {

    private static final int WORDS = 2;
    private final List<Command> commands;

    Commands(@All List<Command> commands) {
        this.commands = commands.stream().sorted(Comparator.comparing(Command::name)).toList();
    }

    @ActivateRequestContext
    int run(List<String> words, PrintStream out) {
        var command = named(words);
        if (command.isEmpty()) {
            out.println("There is no such command. There are:");
            commands.forEach(
                    known -> out.printf("%n  %s%n      %s%n", known.name(), known.summary()));
            return Command.MISUSED;
        }
        try {
            return command.get().run(words.subList(WORDS, words.size()), out);
        } catch (Options.Misused misused) {
            out.println(misused.getMessage());
            out.printf("%n  %s%n      %s%n", command.get().name(), command.get().summary());
            return Command.MISUSED;
        } catch (RuntimeException failure) {
            // A refusal speaks to the operator; anything else is a defect.
            if (failure instanceof Refusal) {
                out.println(failure.getMessage());
                return Command.BAD;
            }
            throw failure;
        }
    }

    private Optional<Command> named(List<String> words) {
        if (words.size() < WORDS) {
            return Optional.empty();
        }
        var name = String.join(" ", words.subList(0, WORDS));
        return commands.stream().filter(command -> command.name().equals(name)).findFirst();
    }
}
