package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.looking.NotShown;
import dk.aarhus.ligevaerd.casework.looking.Turns;
import dk.aarhus.ligevaerd.platform.paper.Paper;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/**
 * Puts a package together: the list of contents, then each thing. What the case itself says and
 * nobody blacked out stays as it was set, with its tags; everything else leaves as pictures.
 */
@ApplicationScoped
class Composer {

    /** Drawing takes time while the case is held, and memory. */
    private static final int MOST_DRAWN = 100;

    private static final int MOST_BYTES = 25 * 1024 * 1024;
    private static final int LONGEST_SPOKEN = 20_000;

    private final ItemSources sources;
    private final LeafPaper leaves;
    private final Paper paper;
    private final Turns turns;
    private final LeakCheck leaks;

    Composer(ItemSources sources, LeafPaper leaves, Paper paper, Turns turns, LeakCheck leaks) {
        this.sources = sources;
        this.leaves = leaves;
        this.paper = paper;
        this.turns = turns;
        this.leaks = leaks;
    }

    /**
     * A thing with what is done to it.
     *
     * @param marks what is blacked out of it
     */
    record Treated(PackageItem item, List<Mark> marks) {

        boolean goesAlong() {
            return item.omitted().isEmpty();
        }

        /** In the ZIP: a recording, or what a person took in though it cannot be shown. */
        boolean isFile() {
            return item.pages() == 0;
        }
    }

    /**
     * The file, and what of it should not be there.
     *
     * @param leaks empty where all is well
     */
    record Composed(byte[] pdf, int pages, List<Leak> leaks) {}

    /**
     * A package before it is set.
     *
     * @param replaced one that went out, and is answered by this one
     */
    record Draft(
            Reference reference,
            CasePackage one,
            Optional<CasePackage> replaced,
            List<Treated> all) {}

    /** An item as it leaves. */
    private record Part(Treated from, byte[] pdf, int pages) {}

    Composed compose(Draft draft) throws IOException, NotShown {
        requireRoom(draft.all());
        var parts = new ArrayList<Part>();
        var found = new ArrayList<Leak>();
        long size = 0;
        for (var treated : draft.all()) {
            if (treated.goesAlong() && !treated.isFile()) {
                var part = part(draft.reference(), draft.one(), treated, found);
                size += part.pdf().length;
                if (size > MOST_BYTES) {
                    throw new NotShown(Hindrance.BOMB);
                }
                parts.add(part);
            }
        }
        return whole(draft, parts, found);
    }

    private static void requireRoom(List<Treated> all) throws NotShown {
        int drawn =
                all.stream()
                        .filter(Treated::goesAlong)
                        .filter(one -> one.item().pdf().isEmpty() || !one.marks().isEmpty())
                        .mapToInt(one -> one.item().pages())
                        .sum();
        if (drawn > MOST_DRAWN) {
            throw new NotShown(Hindrance.BOMB);
        }
    }

    private Part part(Reference reference, CasePackage one, Treated treated, List<Leak> found)
            throws IOException, NotShown {
        var item = treated.item();
        if (item.pdf().isPresent() && treated.marks().isEmpty()) {
            return new Part(treated, item.pdf().get(), item.pages());
        }
        var words = new PackageWords(one.language());
        try (var pages = inTurns(sources.pages(reference, item))) {
            found.addAll(shown(treated, pages, one.hidden()));
            var spoken = spoken(pages, treated.marks(), words);
            var pdf = Burning.pdf(pages, treated.marks(), spoken);
            found.addAll(leaks.ofPictures(item.place(), pdf, treated.marks()));
            return new Part(treated, pdf, pages.count());
        }
    }

    /** Where words that must stand nowhere are not wholly under marks. */
    private static List<Leak> shown(Treated treated, ItemPages pages, List<String> hidden)
            throws IOException, NotShown {
        var leaks = new ArrayList<Leak>();
        for (int page = 1; page <= pages.count(); page++) {
            int number = page;
            var here = treated.marks().stream().filter(mark -> mark.page() == number).toList();
            for (var text : hidden.isEmpty() ? List.<PageText>of() : pages.text(page)) {
                if (hidden.stream().anyMatch(words -> text.shows(words, here))) {
                    leaks.add(new Leak(treated.item().place(), page));
                }
            }
        }
        return leaks;
    }

    /**
     * What is said of each page. Of a file only where nothing on the page is blacked out: what lies
     * unseen under a picture may stand elsewhere than what is seen.
     */
    private static IntFunction<String> spoken(ItemPages pages, List<Mark> marks, PackageWords words)
            throws IOException, NotShown {
        var all = new ArrayList<String>();
        for (int page = 1; page <= pages.count(); page++) {
            int number = page;
            var here = marks.stream().filter(mark -> mark.page() == number).toList();
            var said = new StringBuilder(words.own().pagePicture(page));
            if (!here.isEmpty()) {
                said.append(' ').append(words.own().takenOut(here.size()));
            }
            if (here.isEmpty() || pages.isOurs()) {
                for (var text : pages.text(page)) {
                    said.append(' ').append(text.without(here));
                }
            }
            all.add(
                    said.length() <= LONGEST_SPOKEN
                            ? said.toString()
                            : said.substring(0, LONGEST_SPOKEN));
        }
        return page -> all.get(page - 1);
    }

    private Composed whole(Draft draft, List<Part> parts, List<Leak> found) throws IOException {
        int front = 1;
        var contents = contents(draft, parts, front);
        for (int counted = count(contents); counted != front; counted = count(contents)) {
            // One line more or less can be a page more, once.
            front = counted;
            contents = contents(draft, parts, front);
        }
        try (var whole = Loader.loadPDF(contents);
                var written = new ByteArrayOutputStream()) {
            var merger = new PDFMergerUtility();
            for (var part : parts) {
                try (var next = Loader.loadPDF(part.pdf())) {
                    merger.appendDocument(whole, next);
                }
            }
            paper.number(whole);
            found.addAll(leaks.ofWords(whole, draft.one().hidden(), places(front, parts)));
            whole.save(written);
            return new Composed(
                    written.toByteArray(), whole.getNumberOfPages(), List.copyOf(found));
        }
    }

    /** Which item stands on each page; 0 for the list of contents. */
    private static List<Integer> places(int front, List<Part> parts) {
        var places = new ArrayList<Integer>();
        for (int i = 0; i < front; i++) {
            places.add(0);
        }
        for (var part : parts) {
            for (int i = 0; i < part.pages(); i++) {
                places.add(part.from().item().place());
            }
        }
        return places;
    }

    private byte[] contents(Draft draft, List<Part> parts, int front) {
        var language = draft.one().language();
        var leaf = new ContentsLeaf(new PackageWords(language));
        int next = front + 1;
        for (var treated : draft.all()) {
            var part = parts.stream().filter(p -> p.from().equals(treated)).findFirst();
            leaf.line(treated, next, part.map(Part::pages).orElse(0));
            next += part.map(Part::pages).orElse(0);
        }
        return leaves.of(leaf.of(draft), language);
    }

    private static int count(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    /** Each page is drawn in its turn and within its time. */
    private ItemPages inTurns(ItemPages pages) {
        return new ItemPages() {
            @Override
            public int count() {
                return pages.count();
            }

            @Override
            public BufferedImage drawn(int page) throws NotShown {
                return turns.take(() -> pages.drawn(page));
            }

            @Override
            public List<PageText> text(int page) throws NotShown {
                return turns.take(() -> pages.text(page));
            }

            @Override
            public boolean isOurs() {
                return pages.isOurs();
            }

            @Override
            public void close() throws IOException {
                pages.close();
            }
        };
    }
}
