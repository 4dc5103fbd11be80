package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who came to read which case in an emergency. */
@ApplicationScoped
class Glasses implements PanacheRepositoryBase<Glass, Glass.Key> {

    boolean isBroken(Reference reference, String account, LocalDate day) {
        return findByIdOptional(new Glass.Key(reference.value(), account, day)).isPresent();
    }

    long brokenBy(String account, LocalDate day) {
        return count("key.account = ?1 and key.day = ?2", account, day);
    }

    List<Glass> newest(int most) {
        return find("order by key.day desc, key.reference, key.account").page(0, most).list();
    }

    List<Glass> of(String account, LocalDate day) {
        return list("key.account = ?1 and key.day = ?2 order by key.reference", account, day);
    }
}
