package dk.aarhus.ligevaerd.statistics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Everything that was given by another route than a release. */
@ApplicationScoped
class GivenFigures implements PanacheRepositoryBase<GivenFigure, UUID> {

    List<GivenFigure> newestFirst() {
        return list("order by recordedOn desc, id");
    }

    /** What counts as said of a year, in the order in which it began to. */
    List<GivenFigure> counting(int year) {
        return list(
                "period like ?1 and state = ?2 order by confirmedAt, id",
                year + "%",
                GivenState.COUNTS);
    }

    /** What counts, or did before it was corrected: what it broke may be broken for good. */
    List<GivenFigure> everCounted(int year) {
        return list(
                "period like ?1 and confirmedAt is not null order by confirmedAt, id", year + "%");
    }
}
