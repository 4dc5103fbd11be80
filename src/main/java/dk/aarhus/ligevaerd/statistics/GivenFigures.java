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

    /** What was said of a year and agrees with what was shown. */
    List<GivenFigure> of(int year) {
        return list("period like ?1 and agrees = true order by recordedOn, id", year + "%");
    }
}
