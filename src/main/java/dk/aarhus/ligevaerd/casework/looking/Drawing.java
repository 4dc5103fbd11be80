package dk.aarhus.ligevaerd.casework.looking;

import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.intake.evidence.FileKind;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.PdfReading;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;

/**
 * Draws and reads files anew, each in its turn. Whoever asks has made sure of who may see the file,
 * and of the journal.
 */
@ApplicationScoped
public class Drawing {

    private final Turns turns;

    Drawing(Turns turns) {
        this.turns = turns;
    }

    /**
     * One page of a file, with its words; of a recording there is nothing to draw.
     *
     * @throws Problem NOT_FOUND for a page that is not there
     */
    public Look page(EvidenceFile file, Bytes bytes, int page) throws NotShown {
        var manner = Manner.of(file.kind());
        var look =
                manner.isPlayed()
                        ? Look.of(manner, 1, 1, "")
                        : turns.take(() -> read(file.kind(), bytes, page));
        if (page < 1 || page > look.pages()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return look;
    }

    /**
     * What is drawn of a page.
     *
     * @throws Problem NOT_FOUND for a page that is not there, and for a kind that is not drawn
     */
    public Drawn drawn(EvidenceFile file, Bytes bytes, int page) throws NotShown {
        var manner = Manner.of(file.kind());
        if (!manner.isDrawn() || page < 1) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return turns.take(() -> manner == Manner.PICTURE ? jpeg(bytes, page) : png(bytes, page))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /**
     * The words of a file, as far as there are any.
     *
     * @param most how many characters are read
     */
    public Words words(EvidenceFile file, Bytes bytes, int most) throws NotShown {
        var manner = Manner.of(file.kind());
        return switch (manner) {
            case PAGES -> turns.take(() -> pdf(bytes, pages -> Words.of(pages, most)));
            case WORDS -> {
                var read = turns.take(() -> ReadWords.of(file.kind(), bytes));
                yield Words.of(read.words(), most, !read.attachments().isEmpty());
            }
            case PICTURE, SOUND, FILM, NOTHING -> Words.NONE;
        };
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

    private static Look read(FileKind kind, Bytes bytes, int page) throws IOException, NotShown {
        return switch (Manner.of(kind)) {
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
            default -> plain(kind, bytes, page);
        };
    }

    private static Look plain(FileKind kind, Bytes bytes, int page) throws IOException, NotShown {
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
}
