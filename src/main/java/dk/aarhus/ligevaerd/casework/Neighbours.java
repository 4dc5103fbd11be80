package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.util.Optional;

/** The cases before and after one in a list. */
public record Neighbours(Optional<Reference> previous, Optional<Reference> next) {

    public static final Neighbours NONE = new Neighbours(Optional.empty(), Optional.empty());
}
