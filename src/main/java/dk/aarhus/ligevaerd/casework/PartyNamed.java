package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;

/**
 * A party of a case was recorded who has an account among the staff: for that account the case no
 * longer exists, and for whoever leads the accused neither (FVL § 3). Sent in the transaction that
 * records it, and before the act writes its own line into the timeline.
 *
 * @param account as the directory and Keycloak name it
 */
public record PartyNamed(Reference reference, String account, Role role) {

    /** What the person is in the matter. */
    public enum Role {
        REPORTER,
        ACCUSED,
        WITNESS,
        AFFECTED,
        REPRESENTATIVE,
        OWNER
    }
}
