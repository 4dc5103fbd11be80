package dk.aarhus.ligevaerd.goals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All figures of others. */
@ApplicationScoped
class ExternalFigures implements PanacheRepositoryBase<ExternalFigure, ExternalFigure.Key> {

    /** The latest revision of each figure of a series, the oldest period first. */
    List<ExternalFigure> latest(String series) {
        return list(
                "from ExternalFigure f where f.key.series = ?1 and f.key.revision ="
                        + " (select max(g.key.revision) from ExternalFigure g where g.key.series = f.key.series"
                        + " and g.key.part = f.key.part and g.key.period = f.key.period)"
                        + " order by f.key.period, f.key.part",
                series);
    }
}
