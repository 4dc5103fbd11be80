package dk.aarhus.ligevaerd.law;

/**
 * Why the perceived grounds met this person. Whether what was thought is true is nobody's business
 * and is never asked: a wrong assumption is protected alike.
 */
public enum GroundRelation {

    /** What the others saw in the person, or thought they saw. */
    PERCEIVED,

    /** Because of somebody close: discrimination by association. */
    BY_ASSOCIATION,
    DONT_KNOW
}
