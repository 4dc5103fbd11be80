package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.investigation.Interview;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.letters.SentLetters;
import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.looking.Manner;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.ReadWords;
import dk.aarhus.ligevaerd.casework.looking.Turns;
import dk.aarhus.ligevaerd.casework.packaging.PackageItem.Chosen;
import dk.aarhus.ligevaerd.casework.packaging.PdfItem.Origin;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFile;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles;
import dk.aarhus.ligevaerd.intake.evidence.EvidenceFiles.Bytes;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.PdfReading;
import dk.aarhus.ligevaerd.intake.evidence.Scan;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.apache.pdfbox.Loader;

/** Where the things of a package come from. Its callers bring the transaction. */
@ApplicationScoped
class ItemSources {

    /** About a hundred sheets of paper: more would be set for longer than a case can be held. */
    private static final int MOST_WORDS = 200_000;

    private final CaseEvidence evidence;
    private final EvidenceFiles files;
    private final SentLetters letters;
    private final Interviews interviews;
    private final ItemWriter writer;
    private final LeafPaper paper;
    private final Turns turns;

    ItemSources(
            CaseEvidence evidence,
            EvidenceFiles files,
            SentLetters letters,
            Interviews interviews,
            ItemWriter writer,
            LeafPaper paper,
            Turns turns) {
        this.evidence = evidence;
        this.files = files;
        this.letters = letters;
        this.interviews = interviews;
        this.writer = writer;
        this.paper = paper;
        this.turns = turns;
    }

    /**
     * Everything of a case that can go into a package; a file with a virus cannot. Nothing of it
     * counts as read by this: nobody sees more than what there is.
     */
    Set<ItemKey> of(Reference reference) {
        var all = new TreeSet<ItemKey>();
        for (var kind : ItemKind.values()) {
            if (!kind.isOneOfMany() && writer.has(kind, reference)) {
                all.add(new ItemKey(kind, ""));
            }
        }
        writer.parties(reference)
                .forEach(number -> all.add(new ItemKey(ItemKind.PARTY, "" + number)));
        evidence.of(reference).stream()
                .filter(file -> file.scan() != Scan.VIRUS_FOUND)
                .forEach(file -> all.add(new ItemKey(ItemKind.FILE, "" + file.number())));
        interviews.of(reference).stream()
                .filter(one -> one.heldOn().isPresent())
                .map(Interview::number)
                .forEach(number -> all.add(new ItemKey(ItemKind.INTERVIEW, "" + number)));
        letters.all(reference).forEach(id -> all.add(new ItemKey(ItemKind.LETTER, id.toString())));
        return all;
    }

    /**
     * The thing as it is now. A file that cannot be drawn or read says why, and has no pages.
     *
     * @throws NotShown VIRUS for a file that is gone, BUSY while others look at files
     */
    Chosen choose(ItemKey key, CaseFile file, Caller caller, Language language)
            throws IOException, NotShown {
        return switch (key.kind()) {
            case FILE -> file(key, file.reference(), language);
            case LETTER ->
                    ofPdf(key, letters.sent(UUID.fromString(key.source())).orElseThrow().pdf());
            default -> ofPdf(key, paper.of(writer.of(key, file, caller, language), language));
        };
    }

    private static Chosen ofPdf(ItemKey key, byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new Chosen(
                    key,
                    document.getNumberOfPages(),
                    Optional.of(pdf),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }
    }

    private Chosen file(ItemKey key, Reference reference, Language language)
            throws IOException, NotShown {
        var file = numbered(reference, key.source());
        try {
            return switch (Manner.of(file.kind())) {
                case PICTURE, PAGES -> {
                    try (var pages = pages(file)) {
                        yield ofFile(key, file, pages.count(), Optional.empty());
                    }
                }
                case WORDS -> {
                    var read = words(key, file, language);
                    yield ofFile(key, file, read.pages(), read.pdf());
                }
                case SOUND, FILM -> ofFile(key, file, 0, Optional.empty());
                case NOTHING -> throw new NotShown(Hindrance.KIND);
            };
        } catch (NotShown why) {
            if (why.hindrance() == Hindrance.BUSY) {
                throw why;
            }
            return new Chosen(
                    key,
                    0,
                    Optional.empty(),
                    Optional.of(file.id()),
                    Optional.of(evidence.digestGivenOut(file)),
                    Optional.of(why.hindrance()));
        }
    }

    private Chosen ofFile(ItemKey key, EvidenceFile file, int pages, Optional<byte[]> pdf) {
        return new Chosen(
                key,
                pages,
                pdf,
                Optional.of(file.id()),
                Optional.of(evidence.digestGivenOut(file)),
                Optional.empty());
    }

    /** The words of a file, set as pages. */
    private Chosen words(ItemKey key, EvidenceFile file, Language language) throws NotShown {
        var bytes = files.bytes(file);
        var kind = file.kind();
        var leaf = new Leaf(new PackageWords(language).item(key));
        return turns.take(
                () -> {
                    var words = ReadWords.of(kind, bytes).words();
                    if (words.length() > MOST_WORDS) {
                        throw new NotShown(Hindrance.BOMB);
                    }
                    return ofPdf(key, paper.of(leaf.paragraph(words), language));
                });
    }

    /** The pages of what was chosen. */
    ItemPages pages(Reference reference, PackageItem item) throws IOException, NotShown {
        var pdf = item.pdf();
        return pdf.isPresent()
                ? new PdfItem(Loader.loadPDF(pdf.get()), Origin.OURS)
                : pages(numbered(reference, item.key().source()));
    }

    /** A recording as it was sent, or the cleaned one. */
    Bytes bytes(Reference reference, PackageItem item) {
        try {
            return files.bytes(numbered(reference, item.key().source()));
        } catch (NotShown gone) {
            throw new IllegalStateException("a file of a package is gone", gone);
        }
    }

    String extension(Reference reference, PackageItem item) {
        return evidence.of(reference).stream()
                .filter(file -> item.file().filter(file.id()::equals).isPresent())
                .findFirst()
                .map(file -> file.kind().extension())
                .orElse("bin");
    }

    private ItemPages pages(EvidenceFile file) throws NotShown {
        var bytes = files.bytes(file);
        boolean picture = Manner.of(file.kind()) == Manner.PICTURE;
        var pages = turns.take(() -> picture ? new PictureItem(bytes) : pdf(bytes));
        if (pages.count() < 1) {
            throw new NotShown(Hindrance.DAMAGED);
        }
        return pages;
    }

    private static ItemPages pdf(Bytes bytes) throws IOException, NotShown {
        try {
            return new PdfItem(PdfReading.open(bytes), Origin.SENT);
        } catch (FileRefused refused) {
            throw NotShown.because(refused);
        }
    }

    /** Gone where it was filed wrong meanwhile, or a virus was found. */
    private EvidenceFile numbered(Reference reference, String number) throws NotShown {
        return evidence.of(reference).stream()
                .filter(file -> Integer.toString(file.number()).equals(number))
                .filter(file -> file.scan() != Scan.VIRUS_FOUND)
                .findFirst()
                .orElseThrow(() -> new NotShown(Hindrance.VIRUS));
    }
}
