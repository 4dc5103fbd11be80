package dk.aarhus.ligevaerd.goals;

/** Where a goal comes from; a later one must not be mistaken for the policy. */
public enum GoalOrigin {
    POLICY_2007,
    COUNCIL_LATER
}
