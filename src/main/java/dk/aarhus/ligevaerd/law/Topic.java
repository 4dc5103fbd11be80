package dk.aarhus.ligevaerd.law;

/** What the matter is about, in the words of daily work. Several may be chosen. */
public enum Topic {
    ADVERT,
    SELECTION,
    INTERVIEW,
    OFFER_TERMS,
    PAY,
    PROMOTION,
    TRAINING,
    WORK_TASKS_SHIFTS,
    WORKING_ENVIRONMENT,
    LEAVE,
    ACCOMMODATION,
    DRESS_RELIGIOUS_PRACTICE,
    LANGUAGE_RULE,
    SICKNESS_ABSENCE,
    DISCIPLINE,
    WARNING,
    DISMISSAL,

    /** A fixed-term post or probation that was not continued. */
    NON_RENEWAL,

    /** What was said or written about somebody to another employer. */
    REFERENCE,
    SCHOOL_DAYCARE,
    ELDER_CARE,
    SOCIAL_SERVICE,
    JOB_CENTRE,
    CITIZEN_SERVICE,
    CULTURE_SPORT,
    HOUSING,
    OTHER
}
