package dk.aarhus.ligevaerd.statistics;

/**
 * A raw count. It stays in this package: what pages and programs get are {@link ShownCell}s.
 *
 * @param complaints how many
 * @param anonymous how many of them came from nobody knows whom
 */
record Tally(int complaints, int anonymous) {

    static final Tally NOTHING = new Tally(0, 0);
    static final Tally ONE_KNOWN = new Tally(1, 0);
    static final Tally ONE_ANONYMOUS = new Tally(1, 1);

    Tally {
        if (anonymous < 0 || complaints < anonymous) {
            throw new IllegalArgumentException("%d of %d".formatted(anonymous, complaints));
        }
    }

    Tally plus(Tally other) {
        return new Tally(complaints + other.complaints, anonymous + other.anonymous);
    }

    /**
     * How many different people can be relied on to stand behind the count: one person may have
     * filed all the anonymous ones.
     */
    int reportersForSure() {
        return complaints - anonymous + Math.min(1, anonymous);
    }

    /**
     * True where so few stand behind the count that it is not shown, however many complaints it is.
     */
    boolean isFew() {
        return complaints > 0 && reportersForSure() < TablePlan.THRESHOLD;
    }

    boolean hasAnonymous() {
        return anonymous > 0;
    }
}
