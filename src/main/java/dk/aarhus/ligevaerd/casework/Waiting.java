package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.OfficeMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;

/**
 * A message to the reporter that can still be taken back.
 *
 * @param message empty where what it said was altered, so that nobody can read it
 * @param attempts how often it could not leave
 */
public record Waiting(
        UUID id,
        Optional<OfficeMessage> message,
        String writtenBy,
        Instant leavesAt,
        int attempts,
        ZoneId zone) {

    public Optional<String> text() {
        return message.map(OfficeMessage::text);
    }

    public boolean isStuck() {
        return attempts > 0;
    }

    /** Such as {@code 14.05}, by the clock on the wall. */
    public String time() {
        return DateTimeFormatter.ofPattern("HH.mm").format(leavesAt.atZone(zone));
    }
}
