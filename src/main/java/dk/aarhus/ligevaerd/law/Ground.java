package dk.aarhus.ligevaerd.law;

import static dk.aarhus.ligevaerd.law.BoardAccess.AS_ANOTHER_GROUND;
import static dk.aarhus.ligevaerd.law.BoardAccess.DOES_NOT;
import static dk.aarhus.ligevaerd.law.BoardAccess.TAKES_IT;
import static dk.aarhus.ligevaerd.law.EqualityAct.DISABILITY_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.DISCRIMINATION_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.EQUAL_PAY_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.EQUAL_TREATMENT_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.ETHNIC_EQUALITY_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.FIXED_TERM_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.FREEDOM_OF_ASSOCIATION_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.GENDER_EQUALITY_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.PART_TIME_ACT;
import static dk.aarhus.ligevaerd.law.EqualityAct.REFUSAL_OF_SERVICE_ACT;

import java.util.List;

/**
 * What about a person the treatment is said to be about. A ground counts whether the person has the
 * trait, is assumed to have it, or is close to somebody who has; several may act together.
 *
 * <p>Each constant states what the Board of Equal Treatment takes, at work and outside it
 * (Ligebehandlingsnævnsloven § 1), and the acts that protect it.
 */
public enum Ground {

    /** LBL and ligelønsloven; LSL § 2, to the Board by LSL § 3 d. */
    SEX(TAKES_IT, TAKES_IT, EQUAL_TREATMENT_ACT, EQUAL_PAY_ACT, GENDER_EQUALITY_ACT),

    /**
     * LBL; LSL as sex. The rules on leave and the reach of LSL are to be confirmed by the legal
     * service.
     */
    PREGNANCY_PARENTHOOD(TAKES_IT, TAKES_IT, EQUAL_TREATMENT_ACT, GENDER_EQUALITY_ACT),

    /**
     * FBL since 1 January 2022; LSL § 2, to the Board by LSL § 3 d. Refused service: act of 1971.
     */
    GENDER_IDENTITY(
            TAKES_IT, TAKES_IT, DISCRIMINATION_ACT, GENDER_EQUALITY_ACT, REFUSAL_OF_SERVICE_ACT),

    /** As {@link #GENDER_IDENTITY}. */
    GENDER_EXPRESSION(
            TAKES_IT, TAKES_IT, DISCRIMINATION_ACT, GENDER_EQUALITY_ACT, REFUSAL_OF_SERVICE_ACT),

    /** As {@link #GENDER_IDENTITY}. */
    SEX_CHARACTERISTICS(
            TAKES_IT, TAKES_IT, DISCRIMINATION_ACT, GENDER_EQUALITY_ACT, REFUSAL_OF_SERVICE_ACT),

    /** FBL; LSL § 2 since 2022. Refused service: act of 1971. */
    SEXUAL_ORIENTATION(
            TAKES_IT, TAKES_IT, DISCRIMINATION_ACT, GENDER_EQUALITY_ACT, REFUSAL_OF_SERVICE_ACT),

    /** FBL; ELL § 3, to the Board by ELL § 10. Refused service: act of 1971. */
    RACE(TAKES_IT, TAKES_IT, DISCRIMINATION_ACT, ETHNIC_EQUALITY_ACT, REFUSAL_OF_SERVICE_ACT),

    /** As {@link #RACE}. */
    ETHNIC_ORIGIN(
            TAKES_IT, TAKES_IT, DISCRIMINATION_ACT, ETHNIC_EQUALITY_ACT, REFUSAL_OF_SERVICE_ACT),

    /**
     * FBL; outside work through ELL where it expresses race or ethnic origin, to be confirmed by
     * the legal service. Refused service: act of 1971.
     */
    SKIN_COLOUR(
            TAKES_IT,
            AS_ANOTHER_GROUND,
            DISCRIMINATION_ACT,
            ETHNIC_EQUALITY_ACT,
            REFUSAL_OF_SERVICE_ACT),

    /** As {@link #SKIN_COLOUR}. */
    NATIONAL_ORIGIN(
            TAKES_IT,
            AS_ANOTHER_GROUND,
            DISCRIMINATION_ACT,
            ETHNIC_EQUALITY_ACT,
            REFUSAL_OF_SERVICE_ACT),

    /** FBL. Outside work no civil act; refused service: act of 1971. */
    RELIGION_BELIEF(TAKES_IT, DOES_NOT, DISCRIMINATION_ACT, REFUSAL_OF_SERVICE_ACT),

    /** FBL § 2, accommodation § 2 a; HDL § 5. */
    DISABILITY(TAKES_IT, TAKES_IT, DISCRIMINATION_ACT, DISABILITY_ACT),

    /**
     * FBL. Outside work only lighedsgrundsætningen, the principle of equality; to be confirmed by
     * the legal service.
     */
    AGE(TAKES_IT, DOES_NOT, DISCRIMINATION_ACT),

    /** As {@link #AGE}. */
    POLITICAL_OPINION(TAKES_IT, DOES_NOT, DISCRIMINATION_ACT),

    /** As {@link #AGE}. */
    SOCIAL_ORIGIN(TAKES_IT, DOES_NOT, DISCRIMINATION_ACT),

    /**
     * Foreningsfrihedsloven; disputes go to the union or the courts. To be confirmed by the legal
     * service.
     */
    UNION_MEMBERSHIP(DOES_NOT, DOES_NOT, FREEDOM_OF_ASSOCIATION_ACT),

    /**
     * Deltidsloven; disputes go to the union or the courts. To be confirmed by the legal service.
     */
    PART_TIME(DOES_NOT, DOES_NOT, PART_TIME_ACT),

    /**
     * Lov om tidsbegrænset ansættelse; disputes go to the union or the courts. To be confirmed by
     * the legal service.
     */
    FIXED_TERM(DOES_NOT, DOES_NOT, FIXED_TERM_ACT),

    /**
     * First language, accent or command of Danish. In no statute, often a sign of ethnic
     * discrimination.
     */
    LANGUAGE_BACKGROUND(AS_ANOTHER_GROUND, AS_ANOTHER_GROUND),

    /**
     * Customs and way of life. In no statute; the policy holds that all cultural backgrounds are
     * equal.
     */
    CULTURAL_BACKGROUND(AS_ANOTHER_GROUND, AS_ANOTHER_GROUND),

    /** A ground that is not on the list. */
    OTHER(AS_ANOTHER_GROUND, AS_ANOTHER_GROUND),

    /**
     * The reporter is not sure what the treatment was about. Which acts apply is open until triage.
     */
    DONT_KNOW(AS_ANOTHER_GROUND, AS_ANOTHER_GROUND),

    /** The reporter does not wish to say. Never counted as a missing answer. */
    PREFER_NOT_TO_SAY(AS_ANOTHER_GROUND, AS_ANOTHER_GROUND);

    private final BoardAccess boardAtWork;
    private final BoardAccess boardOutsideWork;
    private final List<EqualityAct> acts;

    Ground(BoardAccess boardAtWork, BoardAccess boardOutsideWork, EqualityAct... acts) {
        this.boardAtWork = boardAtWork;
        this.boardOutsideWork = boardOutsideWork;
        this.acts = List.of(acts);
    }

    /** The acts that protect this ground in the given field; empty where the law leaves a gap. */
    public List<EqualityAct> actsProtectingIn(AreaOfLife area) {
        return acts.stream().filter(act -> act.reaches(area)).toList();
    }

    /**
     * Whether the Board of Equal Treatment takes a complaint about this ground in the given field.
     */
    public BoardAccess boardIn(AreaOfLife area) {
        return switch (area) {
            case LABOUR_MARKET -> boardAtWork;
            case OUTSIDE_LABOUR_MARKET -> boardOutsideWork;
        };
    }

    /** Whether a statute protects this ground in some field. */
    public boolean statutory() {
        return !acts.isEmpty();
    }

    /** Whether a ground was named that only the municipality's policy protects. */
    public boolean policyOnly() {
        return stated() && !statutory();
    }

    /** Whether the reporter named a ground at all. */
    public boolean stated() {
        return this != DONT_KNOW && this != PREFER_NOT_TO_SAY;
    }
}
