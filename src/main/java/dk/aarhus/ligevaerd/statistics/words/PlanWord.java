package dk.aarhus.ligevaerd.statistics.words;

import java.util.Arrays;
import java.util.Optional;

/**
 * Codes that only plans of tables have: groups of codes of the law, and what is left beside them.
 */
public enum PlanWord {
    NOT_STATED,
    SEVERAL,
    NOT_YET_ASSESSED,
    NOT_YET_CONCLUDED,
    NOT_YET,
    PAIRS,
    GENDER_GROUNDS,
    ORIGIN_GROUNDS,
    OTHER_GROUNDS,
    OTHER_FORMS,
    AFFECTED,
    WITNESSES,
    FOR_OTHERS,
    UPHELD,
    NOT_UPHELD,
    NOT_TREATED,
    IN_TIME,
    LATE,
    WITHIN_90_DAYS,
    AFTER_90_DAYS,
    ITEMS,
    ON_TIME,
    TOO_LATE,
    NOT_DUE,
    ALL_ON_TIME,
    NOT_ALL_ON_TIME,
    NONE_DUE,
    WITHIN_60_DAYS,
    WITHIN_120_DAYS,
    AFTER_120_DAYS,
    NEVER,
    UP_TO_30_DAYS,
    OVER_30_DAYS,
    HEARD,
    UNHEARD,
    NOT_ADVERSE,
    PERSONAL_ON_TIME,
    PERSONAL_TOO_LATE,
    INSTITUTIONAL_ON_TIME,
    INSTITUTIONAL_TOO_LATE,
    REPRISAL,
    NO_REPRISAL,
    WORKPLACES,
    ONLY,
    AGAIN,
    NOT_COUNTED;

    static Optional<PlanWord> of(String code) {
        return Arrays.stream(values()).filter(word -> word.name().equals(code)).findFirst();
    }
}
