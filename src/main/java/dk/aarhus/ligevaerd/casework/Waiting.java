package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.OfficeMessage;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.UUID;

/** A message to the reporter that can still be taken back. */
public record Waiting(
        UUID id, OfficeMessage message, String writtenBy, Instant leavesAt, ZoneId zone) {

    public String text() {
        return message.text();
    }

    /** Such as {@code 14.05}, by the clock on the wall. */
    public String time() {
        return DateTimeFormatter.ofPattern("HH.mm").format(leavesAt.atZone(zone));
    }
}
