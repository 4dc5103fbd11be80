package dk.aarhus.ligevaerd.access;

/**
 * Somebody who logged in to read the papers of a party, as the realm of the staff vouches for it.
 * Nothing else comes of it: no role, no enrolment.
 *
 * @param name of the account, as the desk writes it with a party
 * @param id names the account for good: one that gets an old name has another
 */
public record PartyAccount(String name, String id) {}
