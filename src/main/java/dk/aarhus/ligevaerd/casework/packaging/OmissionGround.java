package dk.aarhus.ligevaerd.casework.packaging;

import java.util.List;
import java.util.stream.Stream;

/**
 * Why something is left out. The paragraphs stand in the message bundle beside each, and are to be
 * confirmed by the legal service.
 */
public enum OmissionGround {
    /** Who reported stays unknown: FVL § 15 b, no. 5; WBL § 26. */
    REPORTER_PROTECTED,
    /** Private affairs of others: FVL § 15 b, no. 5. */
    PRIVATE_AFFAIRS,
    /** Data of others than the one who asks: GDPR art. 15(4), DBL § 22. */
    OTHERS_DATA,
    /** Internal documents: FVL § 12. */
    INTERNAL,
    /** A matter for the police that is not over: FVL § 15 b, no. 1. */
    INVESTIGATION,
    /** More than the reader needs: FVL § 28, GDPR art. 5(1)(c). */
    NOT_NEEDED,
    /** A file that could not be shown, so that nobody went through it: no paragraph. */
    NOT_SHOWN;

    /** Those that a person gives. */
    public static List<OmissionGround> given() {
        return Stream.of(values()).filter(ground -> ground != NOT_SHOWN).toList();
    }
}
