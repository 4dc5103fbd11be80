package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/**
 * Shows files of a case without handing them out. Nothing of the file itself reaches a browser but
 * sound and film, which are played and not run; everything else is drawn or read here. Each look is
 * in the journal, by page.
 */
@ApplicationScoped
public class Looking {

    private final FileDesk desk;
    private final Drawing drawing;

    Looking(FileDesk desk, Drawing drawing) {
        this.desk = desk;
        this.drawing = drawing;
    }

    /**
     * One page of a file, with its words.
     *
     * @param page from 1
     * @throws Problem NOT_FOUND when there is no such case, file or page, or none for the caller
     */
    public Look at(Reference reference, UUID id, int page, Caller caller) {
        var file = desk.one(reference, id, caller);
        var manner = Manner.of(file.kind());
        if (file.scan() == Scan.VIRUS_FOUND) {
            return Look.hindered(manner, Hindrance.VIRUS);
        }
        if (manner == Manner.NOTHING) {
            return Look.hindered(manner, Hindrance.KIND);
        }
        var bytes = desk.drawable(reference, id, caller);
        try {
            var look = drawing.page(file, bytes, page);
            desk.looked(reference, id, page, caller);
            desk.shown(reference, id, caller);
            return look;
        } catch (NotShown why) {
            return Look.hindered(manner, why.hindrance());
        }
    }

    /**
     * What is drawn of a page.
     *
     * @throws Problem as {@link #at}; STATE_CONFLICT for what cannot be drawn
     */
    public Drawn drawn(Reference reference, UUID id, int page, Caller caller) {
        var file = desk.one(reference, id, caller);
        var manner = Manner.of(file.kind());
        if (!manner.isDrawn() || page < 1) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        var bytes = desk.drawable(reference, id, caller);
        try {
            var drawn = drawing.drawn(file, bytes, page);
            desk.looked(reference, id, page, caller);
            return drawn;
        } catch (NotShown why) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("hindrance", why.hindrance());
        }
    }

    /** A recording as it is. */
    public record Recording(String mediaType, Bytes bytes) {}

    /**
     * @throws Problem as {@link #at}; NOT_FOUND for what is no recording
     */
    public Recording recording(Reference reference, UUID id, Caller caller) {
        var file = desk.one(reference, id, caller);
        if (!Manner.of(file.kind()).isPlayed()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        var bytes = desk.drawable(reference, id, caller);
        desk.looked(reference, id, 1, caller);
        return new Recording(file.kind().mediaType(), bytes);
    }
}
