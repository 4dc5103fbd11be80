package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * How likely reprisals were thought to be on a day. The newest counts, the earlier ones stay.
 *
 * @param score the sum of the weights of the signs, 0 to 11
 * @param words what was said of safety
 */
public record Risk(
        int number,
        Set<RiskSign> signs,
        int score,
        String words,
        String weighedBy,
        LocalDate weighedOn) {

    private static final int DAYS_TO_CONTACT = 14;

    public boolean isHigh() {
        return score >= RiskSign.HIGH;
    }

    /** Where it is high, the reporter is asked once more by then how things are. */
    public Optional<LocalDate> contactBy() {
        return isHigh() ? Optional.of(weighedOn.plusDays(DAYS_TO_CONTACT)) : Optional.empty();
    }
}
