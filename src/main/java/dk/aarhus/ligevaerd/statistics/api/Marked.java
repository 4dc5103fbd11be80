package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.ShownCell;
import java.util.Optional;

/**
 * A cell as every file writes it.
 *
 * @param figure null unless it is shown
 * @param status in our own words
 * @param observation the same in the code list of SDMX (CL_OBS_STATUS): normal, missing because
 *     suppressed, missing because it cannot exist
 */
record Marked(Integer figure, String status, String observation) {

    private static final Marked WITHHELD = new Marked(null, "withheld", "Q");
    private static final Marked IMPOSSIBLE = new Marked(null, "impossible", "M");

    static Marked of(Optional<ShownCell> cell) {
        return cell.map(one -> one.fold(figure -> new Marked(figure, "shown", "A"), () -> WITHHELD))
                .orElse(IMPOSSIBLE);
    }

    /** The figure, or nothing at all. */
    String text() {
        return figure == null ? "" : figure.toString();
    }
}
