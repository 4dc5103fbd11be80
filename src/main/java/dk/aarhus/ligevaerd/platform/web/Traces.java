package dk.aarhus.ligevaerd.platform.web;

import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * Writes down where something failed without the messages of exceptions, which may quote a person's
 * words.
 */
final class Traces {

    private static final int FRAMES = 6;

    private Traces() {}

    static String withoutMessages(Throwable failure) {
        var text = new StringBuilder();
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            text.append(cause.getClass().getName())
                    .append(" at ")
                    .append(place(cause))
                    .append("; ");
        }
        return text.toString();
    }

    private static String place(Throwable cause) {
        return Arrays.stream(cause.getStackTrace())
                .limit(FRAMES)
                .map(
                        frame ->
                                frame.getClassName()
                                        + "."
                                        + frame.getMethodName()
                                        + ":"
                                        + frame.getLineNumber())
                .collect(Collectors.joining(" < "));
    }
}
