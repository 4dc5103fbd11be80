package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.words.GuardPlace;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.shared.Reference;
import java.util.List;
import java.util.Optional;

/** What a case still waits for, and where on its pages that is done. */
record Missing(Guard guard, Reference reference) {

    static List<Missing> of(List<Guard> unmet, Reference reference) {
        return unmet.stream().map(guard -> new Missing(guard, reference)).toList();
    }

    /** Where it is done, seen from the case's own page. */
    public String href() {
        return GuardPlace.of(guard).fromTheCase(reference);
    }

    /** The part of the case's own page where it is done; empty where that is another page. */
    public Optional<Part> part() {
        return GuardPlace.of(guard).part();
    }
}
