package dk.aarhus.ligevaerd.statistics;

/** Why something was not done with a release. */
public enum ReleaseRefusal {
    PERIOD_NOT_OVER,
    TOO_SOON,
    YEAR_COMES_FIRST,
    PERIOD_HAS_A_RELEASE,
    METHOD_IS_FIXED,
    ANOTHER_PERSON_MUST_PUBLISH,
    ANOTHER_PERSON_MUST_CONFIRM,
    NOTHING_TO_CONFIRM,
    NOT_PREPARED,
    NOT_SAFE_ANY_MORE,
    NOTHING_TO_WITHDRAW,
    NOTHING_TO_TRY,
    TRIED_LATELY,
    PLAN_IS_FIXED,
    FACTS_CONTRADICT_PLAN,
    SOMEBODY_ELSE_IS_AT_IT;

    /** The member of a problem that carries it. */
    public static final String MEMBER = "reason";

    /** The member that names the table it is about, where there is one. */
    public static final String TABLE = "table";
}
