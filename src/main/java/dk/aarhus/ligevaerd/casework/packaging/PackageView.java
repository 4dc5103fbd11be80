package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A package as the staff sees it, with what the one who looks can do to it now.
 *
 * @param hidden words that must stand nowhere in it
 * @param log who did what with it when
 * @param copiedFrom the number of the package that it was made of; {@code copies} were made of it
 * @param sheetHash SHA-256 of the PDF, and {@code zipHash} of the ZIP with the recordings
 */
public record PackageView(
        int number,
        PackagePurpose purpose,
        Language language,
        PackageState state,
        String recipient,
        String basis,
        List<String> hidden,
        List<PackedItem> items,
        List<PackageHand> log,
        Optional<Integer> pages,
        Optional<String> sheetHash,
        Optional<String> zipHash,
        Optional<String> leftHow,
        Optional<Integer> copiedFrom,
        List<Integer> copies,
        boolean mayChange,
        boolean mayApprove,
        boolean mayLeave,
        boolean mayTakeOut,
        boolean mayDrop,
        boolean mayCopy) {

    /**
     * One thing in it.
     *
     * @param place by which it is called in the package
     * @param source which one of its kind; empty where there is only one
     * @param fileHash SHA-256 of a file as it is given out
     * @param hindrance why it cannot be shown; nobody can black anything out of it
     */
    public record PackedItem(
            int place,
            ItemKind kind,
            String source,
            int pages,
            List<Mark> marks,
            Optional<OmissionGround> omitted,
            Optional<String> omittedWhy,
            Optional<String> fileHash,
            Optional<Hindrance> hindrance) {

        /** Whether it goes along as a file of its own, because it is heard and not read. */
        public boolean isRecording() {
            return pages == 0 && hindrance.isEmpty();
        }

        /** The pages on which something is blacked out. */
        public List<MarkedPage> markedPages() {
            var pages = new TreeMap<Integer, Integer>();
            marks.forEach(mark -> pages.merge(mark.page(), 1, Integer::sum));
            return pages.entrySet().stream()
                    .map(page -> new MarkedPage(page.getKey(), page.getValue()))
                    .toList();
        }

        /** The one that was made last, to be undone. */
        public Optional<Mark> lastMark() {
            return marks.stream().max(Comparator.comparing(Mark::place));
        }

        public List<Mark> marksOn(int page) {
            return marks.stream().filter(mark -> mark.page() == page).toList();
        }
    }

    /** So many places are blacked out there. */
    public record MarkedPage(int page, int places) {}

    /** Somebody brought it this far. */
    public record PackageHand(PackageStep to, String who, LocalDate day) {}

    /** Whether it left, or its file was downloaded to leave. */
    public boolean isOut() {
        return log.stream()
                .map(PackageHand::to)
                .anyMatch(to -> to == PackageStep.LEFT || to == PackageStep.TAKEN_OUT);
    }

    public boolean isDraft() {
        return state == PackageState.DRAFT;
    }
}
