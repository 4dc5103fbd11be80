package dk.aarhus.ligevaerd.casework.clocks;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The roster. */
@ApplicationScoped
class DutyRows implements PanacheRepositoryBase<DutyShift, UUID> {

    Optional<DutyShift> on(LocalDate day) {
        return find("fromDay <= ?1 and toDay >= ?1", day).firstResultOptional();
    }

    List<DutyShift> from(LocalDate day) {
        return list("toDay >= ?1 order by fromDay", day);
    }

    boolean isTaken(LocalDate from, LocalDate to) {
        return count("fromDay <= ?2 and toDay >= ?1", from, to) > 0;
    }
}
