package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.CaseEvidence;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.investigation.Interview;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterState;
import dk.aarhus.ligevaerd.casework.letters.LetterView;
import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.looking.Manner;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.ReadWords;
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

    private final CaseEvidence evidence;
    private final EvidenceFiles files;
    private final LetterDesk letters;
    private final Interviews interviews;
    private final ItemWriter writer;
    private final LeafPaper paper;

    ItemSources(
            CaseEvidence evidence,
            EvidenceFiles files,
            LetterDesk letters,
            Interviews interviews,
            ItemWriter writer,
            LeafPaper paper) {
        this.evidence = evidence;
        this.files = files;
        this.letters = letters;
        this.interviews = interviews;
        this.writer = writer;
        this.paper = paper;
    }

    /** Everything of a case that can go into a package; a file with a virus cannot. */
    Set<ItemKey> of(Reference reference, Caller caller) {
        var all = new TreeSet<ItemKey>();
        for (var kind : ItemKind.values()) {
            if (!kind.isOneOfMany()) {
                all.add(new ItemKey(kind, ""));
            }
        }
        evidence.of(reference).stream()
                .filter(file -> file.scan() != Scan.VIRUS_FOUND)
                .forEach(file -> all.add(new ItemKey(ItemKind.FILE, "" + file.number())));
        interviews.all(reference, caller).interviews().stream()
                .filter(one -> one.heldOn().isPresent())
                .map(Interview::number)
                .forEach(number -> all.add(new ItemKey(ItemKind.INTERVIEW, "" + number)));
        letters.of(reference, caller).letters().stream()
                .filter(letter -> letter.state() == LetterState.SENT)
                .map(LetterView::id)
                .forEach(id -> all.add(new ItemKey(ItemKind.LETTER, id.toString())));
        return all;
    }

    /**
     * The thing as it is now.
     *
     * @throws NotShown for a file that cannot be drawn or read
     */
    Chosen choose(ItemKey key, CaseFile file, Caller caller, Language language)
            throws IOException, NotShown {
        return switch (key.kind()) {
            case FILE -> file(key, file.reference(), language);
            case LETTER ->
                    ofPdf(
                            key,
                            letters.sheet(file.reference(), UUID.fromString(key.source()), caller)
                                    .pdf());
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
                    Optional.empty());
        }
    }

    private Chosen file(ItemKey key, Reference reference, Language language)
            throws IOException, NotShown {
        var file = numbered(reference, key.source());
        var hash = Optional.of(evidence.digest(file));
        var id = Optional.of(file.id());
        return switch (Manner.of(file.kind())) {
            case PICTURE, PAGES -> {
                try (var pages = pages(file)) {
                    yield new Chosen(key, pages.count(), Optional.empty(), id, hash);
                }
            }
            case WORDS -> {
                var leaf = new Leaf(new PackageWords(language).item(key));
                leaf.paragraph(ReadWords.of(file.kind(), files.bytes(file)).words());
                var read = ofPdf(key, paper.of(leaf, language));
                yield new Chosen(key, read.pages(), read.pdf(), id, hash);
            }
            case SOUND, FILM -> new Chosen(key, 0, Optional.empty(), id, hash);
            case NOTHING -> throw new NotShown(Hindrance.KIND);
        };
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

    private ItemPages pages(EvidenceFile file) throws IOException, NotShown {
        var bytes = files.bytes(file);
        if (Manner.of(file.kind()) == Manner.PICTURE) {
            return new PictureItem(bytes);
        }
        try {
            return new PdfItem(PdfReading.open(bytes), Origin.SENT);
        } catch (FileRefused refused) {
            throw new NotShown(Hindrance.DAMAGED);
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
