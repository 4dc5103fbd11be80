package dk.aarhus.ligevaerd.goals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All breaks that were written down. */
@ApplicationScoped
class FigureBreaks implements PanacheRepositoryBase<FigureBreak, UUID> {

    /** Those that hold, the newest first. */
    List<FigureBreak> held() {
        return list("takenOn is null order by fromDay desc, subject");
    }
}
