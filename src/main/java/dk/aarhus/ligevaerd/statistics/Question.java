package dk.aarhus.ligevaerd.statistics;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What somebody asks the published figures.
 *
 * @param department its code; empty for the whole municipality
 * @param subject empty for all complaints
 */
public record Question(Period period, Optional<String> department, Optional<Aspect> subject) {

    /** A code of an axis, such as the phase of dismissal; {@code phase:DISMISSAL} in addresses. */
    public record Aspect(String axis, String code) {

        private static final String BETWEEN = ":";

        /**
         * A code that no table knows is named in the answer as it came. It must be a code and no
         * sentence: otherwise anybody could let the municipality say theirs, by a link.
         */
        private static final Pattern SHAPE =
                Pattern.compile(
                        "([a-z][A-Za-z]{0,29})" + BETWEEN + "(Total|[A-Z0-9][A-Z0-9_-]{0,39})");

        /**
         * @throws IllegalArgumentException for anything but an axis and a code with a colon between
         */
        public static Aspect parse(String text) {
            var parts = SHAPE.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("neither axis nor code");
            }
            return new Aspect(parts.group(1), parts.group(2));
        }

        @Override
        public String toString() {
            return axis + BETWEEN + code;
        }
    }
}
