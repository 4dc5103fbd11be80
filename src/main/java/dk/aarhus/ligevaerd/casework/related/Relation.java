package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A case that another has to do with, as seen from there.
 *
 * @param fromHere whether it was written from the case that looks; of a reprisal, whether that one
 *     is it
 * @param leading the one of the two in which both are investigated
 * @param mergeable whether they can be investigated as one
 * @param separable whether that can be undone: nothing has left the house since
 */
public record Relation(
        Reference other,
        RelationKind kind,
        boolean fromHere,
        String reason,
        String writtenBy,
        LocalDate writtenOn,
        Optional<Reference> leading,
        boolean mergeable,
        boolean separable) {}
