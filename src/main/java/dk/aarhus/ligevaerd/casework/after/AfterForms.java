package dk.aarhus.ligevaerd.casework.after;

import java.util.List;

/** What the staff types after a decision, before it is read: the same for pages and REST. */
public final class AfterForms {

    private AfterForms() {}

    /**
     * Something to be put right.
     *
     * @param owner a function; {@code account} names the person where known
     * @param dueOn left out: thirty days, or six months for an institution
     */
    public record RemedyOrdering(
            String type, String owner, String account, String dueOn, String what) {}

    /** That it was done, and what shows it. */
    public record RemedyDoing(String doneOn, String evidence) {}

    /** Whether it worked. */
    public record RemedyChecking(String effect, String words) {}

    /** Why it is not done after all. */
    public record RemedyDropping(String reason) {}

    /** What was answered about reprisals; {@code adverse} is true or false. */
    public record FollowUpAnswer(String adverse, String words) {}

    /** Somebody wants another decider to look again. */
    public record ReviewRequest(String asker, String askedOn, String grounds, String lateReason) {}

    /** What the other decider came to. */
    public record ReviewResult(String result, String words) {}

    /** The matter was taken elsewhere. */
    public record RouteTaking(String route, String takenOn) {}

    /** What came of it there. */
    public record RouteEnding(String endedOn, String outcome) {}

    /** What is learnt, without persons; or why nothing is. */
    public record LearningWriting(
            List<String> causes, String proposal, String similarUnits, String needlessReason) {}

    /** A look at a practice. */
    public record CheckOrdering(String practice, String owner, String dueOn) {}

    /** What the look showed, and when it is looked again. */
    public record CheckDoing(String result, String recheckOn) {}

    /** What the second look proved. */
    public record CheckProving(String effect, String proof) {}
}
