package dk.aarhus.ligevaerd.disclosure.noise;

import java.util.ArrayList;
import java.util.List;

/**
 * How much of the privacy loss that was allowed has been used up. Losses add up over releases; when
 * the sum would pass the limit, nothing more is published.
 */
public final class PrivacyBudget {

    private final long limitMilli;
    private final List<Entry> entries = new ArrayList<>();

    /**
     * @param milliEpsilon in thousandths, so that sums are exact
     */
    public record Entry(String release, long milliEpsilon) {}

    /** Refuses a release that would cost more than is left. */
    public static final class Exhausted extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Exhausted(String release, long asked, long left) {
            super(
                    "%s asks for ε = %.3f, but only %.3f is left"
                            .formatted(release, asked / 1000.0, left / 1000.0));
        }
    }

    public PrivacyBudget(long limitMilli, List<Entry> spentBefore) {
        this.limitMilli = limitMilli;
        entries.addAll(spentBefore);
    }

    public long leftMilli() {
        return limitMilli - entries.stream().mapToLong(Entry::milliEpsilon).sum();
    }

    /**
     * @throws Exhausted when less is left; nothing is booked then
     */
    public void spend(String release, long milliEpsilon) {
        if (milliEpsilon <= 0) {
            throw new IllegalArgumentException("a release costs more than nothing");
        }
        if (milliEpsilon > leftMilli()) {
            throw new Exhausted(release, milliEpsilon, leftMilli());
        }
        entries.add(new Entry(release, milliEpsilon));
    }

    public List<Entry> entries() {
        return List.copyOf(entries);
    }
}
