package dk.aarhus.ligevaerd.statistics;

import java.util.Optional;

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
         * @throws IllegalArgumentException for anything but an axis and a code with a colon between
         */
        public static Aspect parse(String text) {
            var parts = text.split(BETWEEN, -1);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new IllegalArgumentException("neither axis nor code");
            }
            return new Aspect(parts[0], parts[1]);
        }

        @Override
        public String toString() {
            return axis + BETWEEN + code;
        }
    }
}
