package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.MappedSuperclass;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.OptimisticLock;

/**
 * What is told by its parts and needs not ask them: from when on their guards hold, and where
 * something of a party waits to be looked at. None of that is an act of the staff, so it makes
 * nobody's page stale.
 */
@MappedSuperclass
public abstract class Informed extends Chronicle {

    @OptimisticLock(excluded = true)
    private LocalDate partyWroteOn;

    @OptimisticLock(excluded = true)
    private String partyWroteIn;

    /**
     * A part of the case says that its guard holds from a day on, which may lie ahead, such as the
     * end of a time to answer. The workflow and the lists read it here, and need not ask the part.
     */
    public void stands(Guard guard, LocalDate from) {
        standings().stands(guard, from);
    }

    /** A part says that its guard holds until a day, from which on it does not hold any more. */
    public void fallsFrom(Guard guard, LocalDate day) {
        standings().stands(guard, day);
    }

    /** A part of the case says that its guard no longer holds. */
    public void falls(Guard guard) {
        standings().falls(guard);
    }

    /** Of the case itself: Hibernate keeps nothing embedded for a class above. */
    abstract Standings standings();

    /** Whether everything that the reporter wrote and sent was opened. */
    public boolean isRead() {
        return standings().isTold(Guard.ALL_READ);
    }

    /** Whether somebody is heard: as soon as there is one text, the texts alone count. */
    public boolean hasHearingTexts() {
        return standings().isTold(Guard.PARTIES_HEARD);
    }

    /**
     * Something came through the door of a party, and waits to be looked at.
     *
     * @param part where it is shown, a code of {@link dk.aarhus.ligevaerd.journal.Part}
     */
    public void partyWrote(String part, LocalDate day) {
        partyWroteOn = day;
        unreadOfParties(Stream.concat(unreadOfParties().stream(), Stream.of(part)));
        falls(Guard.ALL_READ);
    }

    /** Whether something of a party waits to be looked at there. */
    boolean partyWroteIn(String part) {
        return unreadOfParties().contains(part);
    }

    /** Somebody who works on the case has looked at a part to which parties wrote. */
    void partyWasRead(String part) {
        unreadOfParties(unreadOfParties().stream().filter(other -> !other.equals(part)));
        if (partyWroteIn == null) {
            partyWroteOn = null;
        }
    }

    /** The parts in which something of a party waits to be looked at, as codes. */
    public List<String> unreadOfParties() {
        return partyWroteIn == null ? List.of() : List.of(partyWroteIn.split(","));
    }

    private void unreadOfParties(Stream<String> parts) {
        var all = parts.distinct().collect(Collectors.joining(","));
        partyWroteIn = all.isEmpty() ? null : all;
    }

    /** Since when something of a party waits to be looked at. */
    public Optional<LocalDate> partyWroteOn() {
        return Optional.ofNullable(partyWroteOn);
    }
}
