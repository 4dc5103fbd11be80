package dk.aarhus.ligevaerd.casework.party;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A door that an account opens, as whoever logged in sees it: nothing of the case and nobody's
 * name.
 *
 * @param door names it in the form that opens it; it says nothing to anybody else
 * @param representing whether it is somebody else's, for whom the account's holder speaks
 * @param givenOn since when the login opens it
 * @param papers how many lie behind it
 * @param unread how many of them were never opened
 */
public record OwnDoor(UUID door, boolean representing, LocalDate givenOn, int papers, int unread) {}
