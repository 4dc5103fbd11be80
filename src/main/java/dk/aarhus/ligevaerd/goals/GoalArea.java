package dk.aarhus.ligevaerd.goals;

/** The areas of the policy, and the one that came later. */
public enum GoalArea {
    CITIZENSHIP,
    ANTIDISCRIMINATION,
    EDUCATION,
    EMPLOYMENT,
    SETTLEMENT,
    STAFF_COMPOSITION
}
