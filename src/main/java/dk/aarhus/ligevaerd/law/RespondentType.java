package dk.aarhus.ligevaerd.law;

/** Whom or what the complaint is about, by role and never by name. */
public enum RespondentType {
    COLLEAGUE,
    MANAGER,
    RECRUITMENT_PANEL,

    /** A third party whom the employer must protect its staff against. */
    CITIZEN_OR_RELATIVE,
    SUPPLIER,

    /** A rule, form, letter or IT system, with nobody behind it who acted. */
    RULE_OR_SYSTEM,
    UNKNOWN
}
