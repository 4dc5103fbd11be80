package dk.aarhus.ligevaerd.statistics;

import java.util.Optional;

/**
 * The answer to a question: the published figure, or why there is none.
 *
 * @param figure there only where it is shown
 * @param near there only where a figure near the count is shown
 * @param release the release it was looked up in
 */
public record Reply(
        Question question,
        ReplyKind kind,
        Optional<Integer> figure,
        Optional<ShownCell.Approximate> near,
        Optional<ReleaseView> release) {

    /** Every way in which a question can be answered. */
    public enum ReplyKind {
        SHOWN,

        /** A figure near the count is shown, by rounding or noise. */
        APPROXIMATE,
        WITHHELD,

        /** The combination cannot occur. */
        IMPOSSIBLE,

        /** No published table tells this apart. */
        NOT_TOLD_APART,
        NOT_PUBLISHED_YET,
        PERIOD_NOT_OVER,
        WITHDRAWN
    }

    static Reply without(Question question, ReplyKind kind) {
        return new Reply(question, kind, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
