package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Everything that the reporter and the municipality wrote to each other, for the reporter to keep.
 *
 * @param contact how the reporter said to be reached
 * @param made the day of the copy
 */
public record MailboxCopy(
        MailboxView mailbox, Report report, Optional<String> contact, LocalDate made) {}
