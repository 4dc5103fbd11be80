package dk.aarhus.ligevaerd.disclosure;

import java.util.Locale;

/** What hiding a cell costs, in thousandths, before the cell's own factor. */
public enum Weighting {

    /** One per cell, whatever its own factor: for comparing patterns. */
    COUNT {
        @Override
        public long price(long value, double factor) {
            return 1_000;
        }
    },
    /** As much as is hidden. */
    VALUE {
        @Override
        public long price(long value, double factor) {
            return Math.round(1_000.0 * Math.max(1, value) * factor);
        }
    },
    /** log(1+v)+1: large counts matter more, but not in proportion. The default for releases. */
    LOG {
        @Override
        public long price(long value, double factor) {
            return Math.round(1_000 * (Math.log1p(value) + 1) * factor);
        }
    },
    /** As few cells as possible, and among equally many the smaller ones. */
    MIXED {
        @Override
        public long price(long value, double factor) {
            return Math.round((1_000 + Math.log1p(value)) * factor);
        }
    };

    /**
     * @param value the true count
     * @param factor the cell's own weight
     */
    public abstract long price(long value, double factor);

    /** The word used on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
