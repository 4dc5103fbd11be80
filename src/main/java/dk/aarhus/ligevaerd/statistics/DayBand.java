package dk.aarhus.ligevaerd.statistics;

import java.util.Optional;

/**
 * How many days something took, as coarse as it is counted. The borders are the promises to the
 * reporter: a week to acknowledge, and about three months for an answer.
 */
public enum DayBand {
    UP_TO_7(7),
    UP_TO_30(30),
    UP_TO_90(90),
    UP_TO_180(180),
    OVER_180(Integer.MAX_VALUE),
    NOT_YET(-1);

    private final int last;

    DayBand(int last) {
        this.last = last;
    }

    /**
     * @param days empty where it has not happened
     */
    static DayBand of(Optional<Integer> days) {
        return days.map(DayBand::of).orElse(NOT_YET);
    }

    private static DayBand of(int days) {
        for (DayBand band : values()) {
            if (days <= band.last) {
                return band;
            }
        }
        throw new IllegalStateException("a number beyond all bands");
    }
}
