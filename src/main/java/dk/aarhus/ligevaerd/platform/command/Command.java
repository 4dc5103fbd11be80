package dk.aarhus.ligevaerd.platform.command;

import java.io.PrintStream;
import java.util.List;

/**
 * What an operator can have done at the server, beside the running service. Every bean of this type
 * is one: {@code ./ligevaerd journal verify} runs the one with that name.
 */
public interface Command {

    /** All went well, or what was looked at is in order. */
    int GOOD = 0;

    /** What was looked at is not in order, or could not be done; what was printed says why. */
    int BAD = 1;

    /** The arguments cannot be understood; what was printed says which, and nothing was done. */
    int MISUSED = 2;

    /** Two words, such as {@code journal verify}. */
    String name();

    /** What it does and which arguments it takes, in a line or two, for the help. */
    String summary();

    /**
     * @param arguments what stood after the name
     * @return {@link #GOOD}, {@link #BAD} or {@link #MISUSED}
     */
    int run(List<String> arguments, PrintStream out);
}
