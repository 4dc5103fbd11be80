package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** Who may open which new reports. */
@ApplicationScoped
class Takers implements PanacheRepositoryBase<Taker, Taker.Key> {

    boolean has(Reference reference, String account) {
        return findByIdOptional(new Taker.Key(reference.value(), account)).isPresent();
    }

    void add(Reference reference, String account, LocalDate day) {
        if (!has(reference, account)) {
            persist(Taker.of(reference, account, day));
        }
    }

    List<String> of(Reference reference) {
        return list("key.reference = ?1 order by key.account", reference.value()).stream()
                .map(Taker::account)
                .toList();
    }

    void remove(Reference reference, String account) {
        deleteById(new Taker.Key(reference.value(), account));
    }
}
