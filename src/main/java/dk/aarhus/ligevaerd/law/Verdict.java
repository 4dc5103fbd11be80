package dk.aarhus.ligevaerd.law;

import java.util.Optional;

/** What the answers to a legal test point to. A proposal: the handler decides, with reasons. */
public enum Verdict {

    /**
     * The test is met. For the institutional test: a systemic finding, with consequences for the
     * organisation and blame for nobody.
     */
    SUBSTANTIATED,

    /**
     * The facts, or what links them to the ground, could not be shown; or the municipality has
     * shown a good reason.
     */
    NOT_SUBSTANTIATED,

    /** What was claimed is disproved. */
    UNFOUNDED,

    /**
     * The answers do not settle it: something is not answered, set aside, or still for the
     * municipality to show.
     */
    UNDECIDED,

    /** The answers go to the pay track, which concludes. */
    TO_PAY_TRACK;

    /** The outcome that the handler would choose in agreement with this proposal. */
    public Optional<Outcome> outcome() {
        return switch (this) {
            case SUBSTANTIATED -> Optional.of(Outcome.SUBSTANTIATED);
            case NOT_SUBSTANTIATED -> Optional.of(Outcome.NOT_SUBSTANTIATED);
            case UNFOUNDED -> Optional.of(Outcome.UNFOUNDED);
            case UNDECIDED, TO_PAY_TRACK -> Optional.empty();
        };
    }
}
