package dk.aarhus.ligevaerd.journal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An entry as it lies in the base, in plain texts: one that was changed by hand need not hold a
 * word of our lists, and must be told from one that was not changed.
 *
 * @param id random; no two entries are alike
 * @param time to the millisecond; null for what a reporter did
 * @param actor the account, or {@link #REPORTER}, {@link #PARTY} or {@link #SYSTEM}
 * @param roles in which the actor acted, with commas between
 * @param reasonKey of the sealed reason; null with it
 */
record Entry(
        UUID id,
        LocalDate day,
        Instant time,
        String action,
        String actor,
        String roles,
        String kind,
        String subject,
        String part,
        UUID reasonKey,
        String reason) {

    static final String REPORTER = "REPORTER";
    static final String PARTY = "PARTY";
    static final String SYSTEM = "SYSTEM";

    /**
     * Something that a reporter did or set off: the day is all that is known.
     *
     * @param actor {@link #REPORTER} or {@link #SYSTEM}
     */
    static Entry ofDay(LocalDate day, Action action, String actor, Subject subject, String part) {
        return new Entry(
                UUID.randomUUID(),
                day,
                null,
                action.name(),
                actor,
                actor,
                subject.kind().name(),
                subject.name(),
                part,
                null,
                null);
    }

    /** Proves that somebody with the journal's key wrote exactly this. */
    byte[] mac(Stamp stamp) {
        return stamp.number(id.getMostSignificantBits())
                .number(id.getLeastSignificantBits())
                .number(day.toEpochDay())
                .number(time == null ? Long.MIN_VALUE : time.toEpochMilli())
                .text(action)
                .text(actor)
                .text(roles)
                .text(kind)
                .text(subject)
                .text(part)
                .text(reasonKey == null ? null : reasonKey.toString())
                .text(reason)
                .done();
    }
}
