package dk.aarhus.ligevaerd.casework.investigation;

/** Whether somebody is a party within the meaning of the Public Administration Act (FVL). */
public enum LegalStanding {
    PARTY,
    NOT_PARTY,
    UNDECIDED
}
