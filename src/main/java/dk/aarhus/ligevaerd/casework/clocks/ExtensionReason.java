package dk.aarhus.ligevaerd.casework.clocks;

/** Why a step takes longer than it should; the reporter is told which. */
public enum ExtensionReason {
    MANY_PERSONS,
    WAITS_FOR_INFORMATION,
    PERSON_AWAY,
    TRANSLATION,
    NEW_FACTS,
    OTHER_AUTHORITY
}
