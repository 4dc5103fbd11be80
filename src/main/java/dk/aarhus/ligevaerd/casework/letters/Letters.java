package dk.aarhus.ligevaerd.casework.letters;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All letters of all cases. */
@ApplicationScoped
class Letters implements PanacheRepositoryBase<Letter, UUID> {

    private final EntityManager base;

    Letters(EntityManager base) {
        this.base = base;
    }

    /** Those of a case, as they were drafted. */
    List<Letter> of(Reference reference) {
        return list("caseReference = ?1 order by draftedOn, id", reference.value());
    }

    Optional<Letter> of(Reference reference, UUID id) {
        return find("id = ?1 and caseReference = ?2", id, reference.value()).firstResultOptional();
    }

    void keep(LetterSheet sheet) {
        base.persist(sheet);
    }

    Optional<LetterSheet> sheetOf(Letter letter) {
        return Optional.ofNullable(base.find(LetterSheet.class, letter.id()));
    }

    /** Those that were sent by post and that the post has not taken over yet. */
    List<UUID> waitingForPost(int most) {
        return base.createQuery(
                        "select l.id from Letter l where l.postTo is not null order by l.sentOn, l.id",
                        UUID.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** The letter, held until the transaction ends, so that two nodes never post it at once. */
    Optional<Letter> held(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
