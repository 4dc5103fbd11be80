package dk.aarhus.ligevaerd.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A figure given elsewhere, as policy officers see it.
 *
 * @param agrees false where it contradicts what was published
 * @param uncovered of how many cells it gave away more than the releases promise
 * @param corrects the earlier one that it says was otherwise
 * @param confirmable whether whoever looks can confirm it
 */
public record GivenView(
        UUID id,
        Statement statement,
        String recipient,
        String authority,
        LocalDate givenOn,
        String recordedBy,
        LocalDate recordedOn,
        boolean agrees,
        int uncovered,
        GivenState state,
        Optional<UUID> corrects,
        boolean confirmable) {}
