package dk.aarhus.ligevaerd.platform.log;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logging.MDC;

/**
 * Keeps what a request carried out of the logs. While one is being answered, code that is not ours
 * may log its own fixed sentences, but not the values it fills in, and no message of an exception:
 * both may quote a person.
 */
@LoggingFilter(name = "without-words")
public final class WithoutWords implements Filter {

    /** Set while a request is being answered. */
    private static final String IN_A_REQUEST = "requestId";

    private static final String NOT_SHOWN = "(not shown: it may quote a person)";

    @Override
    public boolean isLoggable(LogRecord line) {
        if (MDC.get(IN_A_REQUEST) != null) {
            if (!isOurs(line.getLoggerName())) {
                forgetValues(line);
            }
            if (line.getThrown() != null) {
                line.setThrown(Wordless.of(line.getThrown()));
            }
        }
        return true;
    }

    private static void forgetValues(LogRecord line) {
        var parameters = line.getParameters();
        if (parameters == null || parameters.length == 0) {
            line.setMessage(NOT_SHOWN);
        }
        line.setParameters(null);
    }

    private static boolean isOurs(String logger) {
        return logger != null
                && (logger.startsWith("dk.aarhus.ligevaerd.") || logger.startsWith("ligevaerd."));
    }

    /** An exception's kind and place. */
    private static final class Wordless extends Throwable {

        private final String kind;

        private Wordless(Throwable original, Throwable cause) {
            super(null, cause, false, true);
            this.kind = original.getClass().getName();
            setStackTrace(original.getStackTrace());
        }

        static Wordless of(Throwable original) {
            var cause = original.getCause();
            return new Wordless(original, cause == null || cause == original ? null : of(cause));
        }

        @Override
        public String toString() {
            return kind;
        }
    }
}
