package dk.aarhus.ligevaerd.casework.saved;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** All searches by words of the day, of all accounts. */
@ApplicationScoped
class PostedSearchRows implements PanacheRepositoryBase<PostedSearch, UUID> {

    List<PostedSearch> keptBefore(LocalDate day) {
        return list("keptOn < ?1", day);
    }
}
