package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.vault.FileKey;
import dk.aarhus.ligevaerd.vault.Place;
import java.util.UUID;

/**
 * Some bytes that lie sealed in the base.
 *
 * @param size in bytes, as they were before they were sealed
 */
record Content(UUID id, FileKey key, int size) {

    static Place place(UUID id) {
        return new Place(id.toString(), "evidence_chunk.bytes");
    }
}
