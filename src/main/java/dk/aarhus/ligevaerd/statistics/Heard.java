package dk.aarhus.ligevaerd.statistics;

import jakarta.persistence.Embeddable;
import java.util.UUID;

/**
 * A figure given elsewhere, as it stood when a release was proved.
 *
 * @param said false where it was corrected by then, so that it had only broken something
 */
@Embeddable
record Heard(UUID givenId, boolean said) {

    boolean isOf(GivenFigure given) {
        return givenId.equals(given.id());
    }

    static Heard of(GivenFigure given) {
        return new Heard(given.id(), given.state() == GivenState.COUNTS);
    }
}
