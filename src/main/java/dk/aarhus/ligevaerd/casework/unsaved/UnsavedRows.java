package dk.aarhus.ligevaerd.casework.unsaved;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All unsaved texts. */
@ApplicationScoped
class UnsavedRows implements PanacheRepositoryBase<UnsavedText, UUID> {

    private static final String OWN = "caseReference = ?1 and account = ?2";

    List<UnsavedText> of(Reference reference, String account) {
        return list(OWN + " order by form, field", reference.value(), account);
    }

    Optional<UnsavedText> one(Reference reference, String account, String form, String field) {
        return find(OWN + " and form = ?3 and field = ?4", reference.value(), account, form, field)
                .firstResultOptional();
    }

    long countOf(Reference reference, String account) {
        return count(OWN, reference.value(), account);
    }

    /** The cases in which somebody has unsaved texts, the newest first. */
    List<UnsavedCase> casesOf(String account, int most) {
        return getEntityManager()
                .createQuery(
                        "select u.caseReference, count(u), max(u.keptOn) from UnsavedText u"
                                + " where u.account = ?1 group by u.caseReference"
                                + " order by max(u.keptOn) desc, u.caseReference",
                        Object[].class)
                .setParameter(1, account)
                .setMaxResults(most)
                .getResultStream()
                .map(
                        row ->
                                new UnsavedCase(
                                        new Reference((String) row[0]),
                                        ((Number) row[1]).intValue(),
                                        (LocalDate) row[2]))
                .toList();
    }

    void erase(Reference reference, String account, String form, Collection<String> fields) {
        if (!fields.isEmpty()) {
            delete(
                    OWN + " and form = ?3 and field in ?4",
                    reference.value(),
                    account,
                    form,
                    fields);
        }
    }

    void eraseKeptBefore(LocalDate day) {
        delete("keptOn < ?1", day);
    }
}
