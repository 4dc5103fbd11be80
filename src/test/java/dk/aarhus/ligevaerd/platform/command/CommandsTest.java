package dk.aarhus.ligevaerd.platform.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A command of the operator")
class CommandsTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final Commands commands = new Commands(List.of(new Greeting()));

    @Test
    void is_found_by_its_two_words_and_gets_the_rest() {
        assertThat(run("greet", "loudly", "the", "house")).isEqualTo(Command.BAD);
        assertThat(printed.toString(StandardCharsets.UTF_8)).contains("[the, house]");
    }

    @Test
    void that_nobody_knows_is_answered_with_those_there_are() {
        for (var words : List.of(List.of("greet"), List.of("greet", "softly"), List.<String>of())) {
            printed.reset();
            assertThat(run(words.toArray(String[]::new))).isEqualTo(Command.MISUSED);
            assertThat(printed.toString(StandardCharsets.UTF_8)).contains("greet loudly", "Says");
        }
    }

    private int run(String... words) {
        return commands.run(List.of(words), new PrintStream(printed, true, StandardCharsets.UTF_8));
    }

    private static class Greeting implements Command {

        @Override
        public String name() {
            return "greet loudly";
        }

        @Override
        public String summary() {
            return "Says hello.";
        }

        @Override
        public int run(List<String> arguments, PrintStream out) {
            out.println(arguments);
            return BAD;
        }
    }
}
