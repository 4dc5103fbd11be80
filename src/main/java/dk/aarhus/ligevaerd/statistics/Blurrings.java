package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.vault.Pepper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What stands behind the methods by which figures are near the counts. */
@ApplicationScoped
class Blurrings {

    private final Pepper pepper;
    private final StatisticsConfig config;

    Blurrings(Pepper pepper, StatisticsConfig config) {
        this.pepper = pepper;
        this.config = config;
    }

    /** Empty for suppression, which shows the counts themselves. */
    Optional<Blurring> of(ReleaseMethod method) {
        return switch (method) {
            case SUPPRESSION -> Optional.empty();
            case ROUNDING -> Optional.of(new Rounding(config.protectionTime()));
            // The same secret for all releases: asking again gives the same noise. A revised year
            // has cells of its own, and is audited beside the first for what stayed.
            case CELL_KEY -> Optional.of(new CellNoise(pepper.key("noise of figures")));
        };
    }
}
