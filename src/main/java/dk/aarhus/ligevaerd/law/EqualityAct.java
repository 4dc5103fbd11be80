package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.AreaOfLife.LABOUR_MARKET;
import static dk.aarhus.ligevaerd.law.AreaOfLife.OUTSIDE_LABOUR_MARKET;

/** The statutes that forbid discrimination, each in its own field. */
public enum EqualityAct {

    /**
     * Forskelsbehandlingsloven (FBL) §§ 2–5: employer, applicants and staff, guidance and training.
     * Consolidation to be confirmed by the legal service.
     */
    DISCRIMINATION_ACT(LABOUR_MARKET),

    /**
     * Ligebehandlingsloven (LBL): men and women at work, pregnancy and leave. Amendment of 2023 to
     * be confirmed by the legal service.
     */
    EQUAL_TREATMENT_ACT(LABOUR_MARKET),

    /** Ligelønsloven: equal pay for equal work or work of equal value. */
    EQUAL_PAY_ACT(LABOUR_MARKET),

    /** Ligestillingsloven (LSL) §§ 2 and 2 a. */
    GENDER_EQUALITY_ACT(OUTSIDE_LABOUR_MARKET),

    /** Lov om etnisk ligebehandling (ELL) § 3. */
    ETHNIC_EQUALITY_ACT(OUTSIDE_LABOUR_MARKET),

    /**
     * Lov om forbud mod forskelsbehandling på grund af handicap (HDL), act 688 of 8 June 2018, § 5;
     * children's accommodation § 9 a.
     */
    DISABILITY_ACT(OUTSIDE_LABOUR_MARKET),

    /**
     * The act of 1971 on discrimination because of race and more: refusing service or access is a
     * crime. It gives no compensation.
     */
    REFUSAL_OF_SERVICE_ACT(OUTSIDE_LABOUR_MARKET),

    /** Foreningsfrihedsloven. To be confirmed by the legal service. */
    FREEDOM_OF_ASSOCIATION_ACT(LABOUR_MARKET),

    /** Deltidsloven. To be confirmed by the legal service. */
    PART_TIME_ACT(LABOUR_MARKET),

    /** Lov om tidsbegrænset ansættelse. To be confirmed by the legal service. */
    FIXED_TERM_ACT(LABOUR_MARKET);

    private final AreaOfLife area;

    EqualityAct(AreaOfLife area) {
        this.area = area;
    }

    /** Whether the act protects in this field. */
    public boolean reaches(AreaOfLife asked) {
        return area == asked;
    }
}
