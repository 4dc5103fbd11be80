package dk.aarhus.ligevaerd.casework.saved;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** All saved searches, of all accounts. */
@ApplicationScoped
class SavedSearchRows implements PanacheRepositoryBase<SavedSearch, UUID> {

    List<SavedSearch> of(String account) {
        return list("account = ?1 order by madeOn, id", account);
    }

    /** Those who asked for mail, and have heard nothing today. */
    List<String> toBeTold(LocalDate today) {
        return new ArrayList<>(
                getEntityManager()
                        .createQuery(
                                "select distinct s.account from SavedSearch s where s.mails = true"
                                        + " and s.told = false and not exists (select o.id from"
                                        + " SavedSearch o where o.account = s.account"
                                        + " and o.toldOn = ?1)",
                                String.class)
                        .setParameter(1, today)
                        .getResultList());
    }

    /** Those of an account that tell by mail, held until the transaction ends. */
    List<SavedSearch> mailing(String account) {
        return find("account = ?1 and mails = true order by id", account)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What its owner has seen in it. */
    Set<Reference> seenIn(UUID search) {
        var seen = new HashSet<Reference>();
        getEntityManager()
                .createNativeQuery(
                        "select case_reference from saved_search_case where search = ?1",
                        String.class)
                .setParameter(1, search)
                .getResultList()
                .forEach(one -> seen.add(new Reference((String) one)));
        return seen;
    }

    /** From now on these are what its owner has seen in it. */
    void see(UUID search, Collection<Reference> references) {
        var seen = seenIn(search);
        seen.stream().filter(one -> !references.contains(one)).forEach(one -> forget(search, one));
        references.stream()
                .filter(one -> !seen.contains(one))
                .sorted(Comparator.comparing(Reference::value))
                .forEach(one -> add(search, one));
    }

    /** Its owner may open it twice at the same moment. */
    private void add(UUID search, Reference reference) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into saved_search_case (search, case_reference) values (?1, ?2)
                        on conflict do nothing
                        """)
                .setParameter(1, search)
                .setParameter(2, reference.value())
                .executeUpdate();
    }

    private void forget(UUID search, Reference reference) {
        getEntityManager()
                .createNativeQuery(
                        "delete from saved_search_case where search = ?1 and case_reference = ?2")
                .setParameter(1, search)
                .setParameter(2, reference.value())
                .executeUpdate();
    }

    void forgetSeen(UUID search) {
        getEntityManager()
                .createNativeQuery("delete from saved_search_case where search = ?1")
                .setParameter(1, search)
                .executeUpdate();
    }

    long seenOf(Reference reference) {
        return ((Number)
                        getEntityManager()
                                .createNativeQuery(
                                        "select count(*) from saved_search_case where case_reference = ?1")
                                .setParameter(1, reference.value())
                                .getSingleResult())
                .longValue();
    }

    void forgetSeenOf(Reference reference) {
        getEntityManager()
                .createNativeQuery("delete from saved_search_case where case_reference = ?1")
                .setParameter(1, reference.value())
                .executeUpdate();
    }
}
