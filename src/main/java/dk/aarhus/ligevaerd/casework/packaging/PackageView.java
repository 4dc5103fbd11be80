package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A package as the staff sees it, with what the one who looks can do to it now.
 *
 * @param hidden words that must stand nowhere in it
 * @param log who did what with it when
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
        boolean mayChange,
        boolean mayApprove,
        boolean mayLeave,
        boolean mayTakeOut) {

    /**
     * One thing in it.
     *
     * @param place by which it is called in the package
     * @param source which one of its kind; empty where there is only one
     * @param fileHash SHA-256 of a file as it was sent
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

        public List<Mark> marksOn(int page) {
            return marks.stream().filter(mark -> mark.page() == page).toList();
        }
    }

    /** Somebody brought it this far. */
    public record PackageHand(PackageState to, String who, LocalDate day) {}

    public boolean isDraft() {
        return state == PackageState.DRAFT;
    }
}
