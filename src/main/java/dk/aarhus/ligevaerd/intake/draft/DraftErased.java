package dk.aarhus.ligevaerd.intake.draft;

/**
 * A draft is gone without having become a report. Observed in the transaction that erases it: what
 * belongs to it goes with it.
 *
 * @param lookup what the draft was found by, see {@link Drafts#lookup}
 */
public record DraftErased(String lookup) {}
