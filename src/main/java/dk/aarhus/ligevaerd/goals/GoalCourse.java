package dk.aarhus.ligevaerd.goals;

/** A goal and how far it is. */
public record GoalCourse(GoalView goal, Progress progress) {

    public GoalStatus status() {
        return progress.status();
    }
}
