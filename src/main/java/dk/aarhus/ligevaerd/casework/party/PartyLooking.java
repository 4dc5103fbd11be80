package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.casework.looking.Drawing;
import dk.aarhus.ligevaerd.casework.looking.Drawn;
import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.looking.Look;
import dk.aarhus.ligevaerd.casework.looking.Looking.Recording;
import dk.aarhus.ligevaerd.casework.looking.Manner;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Shows a party the files that were released to it: page by page, drawn or read anew; as they are
 * where that was released, and recordings always, for they are played.
 *
 * <p>All throw {@link Problem} as {@link PartyPapers} does, NOT_FOUND also for a page that is not
 * there, and STATE_CONFLICT for a file that cannot be shown, or not any more.
 */
@ApplicationScoped
public class PartyLooking {

    /** Parties leave the desk a turn, however many of them look. */
    private static final int AT_ONCE = 1;

    private static final int PATIENCE_SECONDS = 5;

    private final PartyPapers papers;
    private final Drawing drawing;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    PartyLooking(PartyPapers papers, Drawing drawing) {
        this.papers = papers;
        this.drawing = drawing;
    }

    /** A file of a release, with its bytes. */
    record Opened(EvidenceFile file, Bytes bytes) {}

    /** A file on its way out. @param name tells nothing */
    public record Copy(String name, String mediaType, Bytes bytes) {}

    /** What is not shown is hindered, with the reason. */
    public Look at(String code, int number, int page) {
        var opened = papers.opened(code, number, ReleaseKind.FILE);
        try {
            return inTurn(() -> drawing.page(opened.file(), opened.bytes(), page));
        } catch (NotShown why) {
            return Look.hindered(Manner.of(opened.file().kind()), why.hindrance());
        }
    }

    public Drawn drawn(String code, int number, int page) {
        var opened = papers.opened(code, number, ReleaseKind.FILE);
        try {
            return inTurn(() -> drawing.drawn(opened.file(), opened.bytes(), page));
        } catch (NotShown why) {
            throw Problem.of(ProblemKind.STATE_CONFLICT);
        }
    }

    public Recording recording(String code, int number) {
        var opened = papers.opened(code, number, ReleaseKind.FILE);
        if (!Manner.of(opened.file().kind()).isPlayed()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return new Recording(opened.file().kind().mediaType(), opened.bytes());
    }

    public Copy copy(String code, int number) {
        var opened = papers.opened(code, number, ReleaseKind.COPY);
        return new Copy(
                "fil." + opened.file().kind().extension(),
                opened.file().kind().mediaType(),
                opened.bytes());
    }

    private interface Work<T> {
        T done() throws NotShown;
    }

    private <T> T inTurn(Work<T> work) throws NotShown {
        try {
            if (!places.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                throw new NotShown(Hindrance.BUSY);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new NotShown(Hindrance.BUSY);
        }
        try {
            return work.done();
        } finally {
            places.release();
        }
    }
}
