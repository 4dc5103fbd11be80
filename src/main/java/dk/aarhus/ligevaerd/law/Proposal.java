package dk.aarhus.ligevaerd.law;

import java.util.Set;

/**
 * What a legal test proposes, and what stands in the way of more.
 *
 * @param unanswered questions that must still be answered before the test can speak
 * @param unknown key questions that were looked into without result
 */
public record Proposal(Verdict verdict, Set<QuestionId> unanswered, Set<QuestionId> unknown) {

    public Proposal {
        unanswered = Set.copyOf(unanswered);
        unknown = Set.copyOf(unknown);
    }

    /**
     * Whether the handler may end the issue this way. A key question without an answer, or with the
     * answer unknown, forbids to call it substantiated or unfounded, never to call it not
     * substantiated.
     */
    public boolean permits(Outcome outcome) {
        return switch (outcome) {
            case SUBSTANTIATED, PARTLY_SUBSTANTIATED, UNFOUNDED ->
                    unanswered.isEmpty() && unknown.isEmpty();
            case NOT_SUBSTANTIATED,
                    NO_BREACH_BUT_LEARNING,
                    RESOLVED_INFORMALLY,
                    OUT_OF_SCOPE,
                    FORWARDED,
                    WITHDRAWN,
                    CLOSED_NO_CONTACT ->
                    true;
        };
    }
}
