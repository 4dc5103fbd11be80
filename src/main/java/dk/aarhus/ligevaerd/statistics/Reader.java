package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Protection;

/** Who reads the tables and tries to find out more than they show. */
enum Reader {

    /** Knows what is published, and that counts are whole and not negative. */
    OUTSIDER {
        @Override
        int knowsOf(Tally tally) {
            return 0;
        }

        @Override
        Protection keptFrom(Tally few) {
            return Protection.between(1, TablePlan.THRESHOLD);
        }
    },

    /**
     * Filed every anonymous report, for nobody can say that he did not, and so knows how many of
     * each count are his own. What he does not know must keep three possible values at least.
     */
    PLANTER {
        private static final int VALUES_LEFT = 3;

        @Override
        int knowsOf(Tally tally) {
            return tally.anonymous();
        }

        @Override
        Protection keptFrom(Tally few) {
            int own = few.anonymous();
            return Protection.between(
                    Math.max(1, own), Math.max(TablePlan.THRESHOLD, own + VALUES_LEFT - 1));
        }
    };

    /** How many of a count he knows himself. */
    abstract int knowsOf(Tally tally);

    /** The range that must stay possible to him for a count that is few. */
    abstract Protection keptFrom(Tally few);
}
