package dk.aarhus.ligevaerd.casework.investigation;

/** Why a person is not told yet, or not at all, that the case holds data about them. */
public enum PostponedGround {
    /** Telling would defeat the investigation: GDPR art. 14(5)(b). */
    DEFEATS_INVESTIGATION,
    /** Weighty interests of others stand before it: GDPR art. 23, DBL § 22. */
    PROTECTS_ANOTHER,
    /** The duty of confidentiality of the whistleblower act: GDPR art. 14(5)(d). */
    WHISTLEBLOWER_CONFIDENTIALITY,
    /** The person has the information already: GDPR art. 14(5)(a). */
    KNOWS_ALREADY
}
