package dk.aarhus.ligevaerd.intake;

import java.time.LocalDate;

/** One message as both sides see it; the day is all that is kept of its time. */
public record MailboxMessage(Sender from, LocalDate day, String text) {}
