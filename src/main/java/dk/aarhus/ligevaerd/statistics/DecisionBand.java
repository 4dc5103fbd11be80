package dk.aarhus.ligevaerd.statistics;

import java.util.Optional;

/**
 * In how many days a case was decided after it was acknowledged, without the days on which it stood
 * still. The borders are those of indicator E7.
 */
public enum DecisionBand {
    UP_TO_60,
    UP_TO_120,
    OVER_120,
    NOT_YET;

    private static final int MEDIAN = 60;
    private static final int NINE_IN_TEN = 120;

    /**
     * @param days empty where it is not decided
     */
    static DecisionBand of(Optional<Integer> days) {
        return days.map(DecisionBand::of).orElse(NOT_YET);
    }

    private static DecisionBand of(int days) {
        if (days <= MEDIAN) {
            return UP_TO_60;
        }
        return days <= NINE_IN_TEN ? UP_TO_120 : OVER_120;
    }
}
