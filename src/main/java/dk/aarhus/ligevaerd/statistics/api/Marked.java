package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.List;
import java.util.Optional;

/**
 * A cell as every file writes it.
 *
 * @param figure null unless it is shown
 * @param lowest the smallest count that can stand behind a figure that is near it only; else null
 * @param highest the largest
 * @param status in our own words
 * @param observation the same in the code list of SDMX (CL_OBS_STATUS): normal, missing because
 *     suppressed, missing because it cannot exist, and estimated for what is rounded or has noise
 */
record Marked(Integer figure, Integer lowest, Integer highest, String status, String observation) {

    private static final Marked WITHHELD = new Marked(null, null, null, "withheld", "Q");
    private static final Marked IMPOSSIBLE = new Marked(null, null, null, "impossible", "M");

    static Marked of(Optional<ShownCell> cell) {
        return cell.map(
                        one ->
                                one.approximate()
                                        .map(Marked::near)
                                        .orElseGet(() -> one.fold(Marked::exactly, () -> WITHHELD)))
                .orElse(IMPOSSIBLE);
    }

    private static Marked exactly(int figure) {
        return new Marked(figure, figure, figure, "shown", "A");
    }

    private static Marked near(ShownCell.Approximate near) {
        return new Marked(near.figure(), near.lowest(), near.highest(), "approximate", "E");
    }

    boolean isApproximate() {
        return status.equals("approximate");
    }

    /** The smallest and the largest count that can stand behind the figure. */
    List<String> ends() {
        return figure == null ? List.of("", "") : List.of(lowest.toString(), highest.toString());
    }

    /** The figure, or nothing at all. */
    String text() {
        return figure == null ? "" : figure.toString();
    }
}
