package dk.aarhus.ligevaerd.law;

import java.util.Set;

/**
 * The legal form that discrimination takes. Kept three times in a case: as reported, as assessed
 * and as concluded.
 */
public enum Form {

    /**
     * Because of a ground, a person is treated worse than another is, was or would be in a
     * comparable situation. Nobody need have intended it. LSL § 2(2); HDL § 5(2).
     */
    DIRECT,

    /**
     * A provision, criterion or practice that seems neutral puts persons of a ground at a
     * particular disadvantage, unless it serves a legitimate aim by means that are appropriate and
     * necessary. LSL § 2(3).
     */
    INDIRECT,

    /**
     * Unwanted conduct related to a ground, meant to violate dignity and create a hostile climate,
     * or having that effect. LSL § 2 a; HDL § 5(4).
     */
    HARASSMENT,

    /**
     * Unwanted conduct with sexual undertones that violates dignity, in purpose or effect. LSL § 2
     * a(3).
     */
    SEXUAL_HARASSMENT,

    /**
     * Telling somebody to discriminate. It need not have been carried out. LSL § 2(1); HDL § 5(5).
     */
    INSTRUCTION,

    /**
     * Adverse treatment because somebody complained, claimed equal treatment, reported or was a
     * witness. ELL § 8; FBL § 7(2) and LBL § 15, paragraphs to be confirmed by the legal service.
     * Never hidden inside a policy class.
     */
    RETALIATION,

    /**
     * The appropriate measures that a disability called for were not taken, though they were no
     * disproportionate burden. FBL § 2 a.
     */
    FAILURE_TO_ACCOMMODATE,

    /**
     * A habit, routine, rule or culture that disadvantages, without any one act. A concept of the
     * policy, not of statute.
     */
    SYSTEMIC_PRACTICE,

    /** Not known yet, or not known to the reporter. */
    DONT_KNOW;

    /**
     * The classes of the policy that this form falls into when nothing more is known; none for
     * retaliation, which stands alone.
     */
    public Set<PolicyClass> policyClassesByDefault() {
        return switch (this) {
            case DIRECT, HARASSMENT, SEXUAL_HARASSMENT, INSTRUCTION -> Set.of(PolicyClass.DIRECT);
            case INDIRECT, FAILURE_TO_ACCOMMODATE -> Set.of(PolicyClass.INDIRECT);
            case SYSTEMIC_PRACTICE -> Set.of(PolicyClass.INSTITUTIONAL);
            case RETALIATION, DONT_KNOW -> Set.of();
        };
    }

    /**
     * The classes of the policy that this form falls into, given what else is known.
     *
     * <p>An established practice makes direct discrimination institutional, and indirect
     * discrimination institutional <em>as well</em>; refusing an accommodation because of the
     * disability itself makes it direct.
     */
    public Set<PolicyClass> policyClassesGiven(Set<Circumstance> known) {
        return switch (this) {
            case DIRECT, HARASSMENT, SEXUAL_HARASSMENT, INSTRUCTION ->
                    known.contains(Circumstance.ESTABLISHED_PRACTICE)
                            ? Set.of(PolicyClass.INSTITUTIONAL)
                            : policyClassesByDefault();
            case INDIRECT ->
                    known.contains(Circumstance.ESTABLISHED_PRACTICE)
                            ? Set.of(PolicyClass.INDIRECT, PolicyClass.INSTITUTIONAL)
                            : policyClassesByDefault();
            case FAILURE_TO_ACCOMMODATE ->
                    known.contains(Circumstance.BECAUSE_OF_THE_DISABILITY)
                            ? Set.of(PolicyClass.DIRECT)
                            : policyClassesByDefault();
            case SYSTEMIC_PRACTICE, RETALIATION, DONT_KNOW -> policyClassesByDefault();
        };
    }
}
