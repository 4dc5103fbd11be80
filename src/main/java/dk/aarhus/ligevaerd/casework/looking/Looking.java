package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.PdfReading;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;

/**
 * Shows files of a case without handing them out. Nothing of the file itself reaches a browser but
 * sound and film, which are played and not run; everything else is drawn or read here. Each look is
 * in the journal, by page.
 */
@ApplicationScoped
public class Looking {

    private final FileDesk desk;
    private final Turns turns;

    Looking(FileDesk desk, Turns turns) {
        this.desk = desk;
        this.turns = turns;
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
            var look =
                    manner.isPlayed()
                            ? Look.of(manner, 1, 1, "")
                            : inTurn(() -> page(file, bytes, page));
            if (page < 1 || page > look.pages()) {
                throw Problem.of(ProblemKind.NOT_FOUND);
            }
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
            var drawn =
                    inTurn(() -> manner == Manner.PICTURE ? jpeg(bytes, page) : png(bytes, page))
                            .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
            desk.looked(reference, id, page, caller);
            return drawn;
        } catch (NotShown why) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("hindrance", why.hindrance());
        }
    }

    private static Optional<Drawn> jpeg(Bytes bytes, int page) throws IOException, NotShown {
        return page > Pictures.count(bytes)
                ? Optional.empty()
                : Optional.of(Pictures.jpeg(Pictures.drawn(bytes, page)));
    }

    private static Optional<Drawn> png(Bytes bytes, int page) throws IOException, NotShown {
        return pdf(
                bytes,
                pages ->
                        page > pages.count()
                                ? Optional.empty()
                                : Optional.of(Pictures.png(pages.drawn(page))));
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

    private static Look page(EvidenceFile file, Bytes bytes, int page)
            throws IOException, NotShown {
        return switch (Manner.of(file.kind())) {
            case PICTURE -> Look.of(Manner.PICTURE, page, Pictures.count(bytes), "");
            case PAGES ->
                    pdf(
                            bytes,
                            pages ->
                                    Look.of(
                                            Manner.PAGES,
                                            page,
                                            pages.count(),
                                            page < 1 || page > pages.count()
                                                    ? ""
                                                    : pages.words(page)));
            default -> words(file.kind(), bytes, page);
        };
    }

    private static Look words(FileKind kind, Bytes bytes, int page) throws IOException, NotShown {
        var read = ReadWords.of(kind, bytes);
        var pages = PlainWords.pages(read.words());
        return new Look(
                Manner.WORDS,
                Hindrance.NONE,
                page,
                pages.size(),
                page < 1 || page > pages.size() ? "" : pages.get(page - 1),
                read.attachments(),
                read.more());
    }

    private interface Leafing<T> {
        T in(PdfPages pages) throws IOException, NotShown;
    }

    private static <T> T pdf(Bytes bytes, Leafing<T> leafing) throws IOException, NotShown {
        try (var document = PdfReading.open(bytes)) {
            return leafing.in(new PdfPages(document));
        } catch (FileRefused refused) {
            throw NotShown.because(refused);
        }
    }

    private <T> T inTurn(Callable<T> work) throws NotShown {
        return turns.take(work);
    }
}
