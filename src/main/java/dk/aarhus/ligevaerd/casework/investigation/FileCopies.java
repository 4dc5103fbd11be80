package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A part of the case by which copies of its files leave it: the chain of custody asks them all. */
public interface FileCopies {

    /**
     * A file left, by a way of its own.
     *
     * @param who as the timeline names them
     */
    record Copy(UUID file, Exhibit.Step step, LocalDate day, String who) {}

    List<Copy> of(Reference reference);
}
