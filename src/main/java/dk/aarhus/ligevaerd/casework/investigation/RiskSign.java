package dk.aarhus.ligevaerd.casework.investigation;

import java.util.Collection;

/** What makes reprisals likely, with its weight. */
public enum RiskSign {
    ACCUSED_IS_MANAGER(2),
    SMALL_UNIT(1),
    EASILY_GUESSED(1),
    TEMPORARY_OR_PROBATION(2),
    EARLIER_REPRISALS(2),
    DEPENDS_ON_UNIT(2),
    PUBLIC_ATTENTION(1);

    /** From here on it is high: a measure is due, and one contact more after a fortnight. */
    static final int HIGH = 4;

    private final int weight;

    RiskSign(int weight) {
        this.weight = weight;
    }

    public int weight() {
        return weight;
    }

    static int score(Collection<RiskSign> signs) {
        return signs.stream().mapToInt(RiskSign::weight).sum();
    }
}
