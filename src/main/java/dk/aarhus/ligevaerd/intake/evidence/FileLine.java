package dk.aarhus.ligevaerd.intake.evidence;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A file as its reporter sees it in a list.
 *
 * @param name as the reporter's machine called it; may be empty
 * @param size in bytes
 */
public record FileLine(
        UUID id,
        int number,
        String name,
        FileKind kind,
        int size,
        Hidden hidden,
        LocalDate addedOn) {

    /** Whether it may tell more than one sees. */
    public boolean hides() {
        return hidden == Hidden.KEPT;
    }

    /**
     * @param number among the reporter's own, so that a gap tells nothing of others
     */
    static FileLine of(EvidenceFile file, int number) {
        return new FileLine(
                file.id(),
                number,
                file.name(),
                file.kind(),
                file.size(),
                file.hidden(),
                file.addedOn());
    }
}
