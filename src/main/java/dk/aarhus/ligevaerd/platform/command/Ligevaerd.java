package dk.aarhus.ligevaerd.platform.command;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.util.List;

/** The program: the service, or with arguments one command of the operator. */
@QuarkusMain
public class Ligevaerd implements QuarkusApplication {

    private final Commands commands;

    Ligevaerd(Commands commands) {
        this.commands = commands;
    }

    @Override
    public int run(String... arguments) {
        if (arguments.length > 0) {
            return commands.run(List.of(arguments), System.out);
        }
        Quarkus.waitForExit();
        return Command.GOOD;
    }
}
