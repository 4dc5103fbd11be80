package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What follows the decisions of cases, as it is stored. */
@ApplicationScoped
class CaseRows {

    private final EntityManager base;

    CaseRows(EntityManager base) {
        this.base = base;
    }

    void keep(Object row) {
        base.persist(row);
    }

    /** Rows that refer to what was just made must come after it. */
    void flush() {
        base.flush();
    }

    void remove(Object row) {
        base.remove(row);
    }

    <T> List<T> of(Class<T> kind, Reference reference, String order) {
        return base.createQuery(
                        "select r from %s r where r.caseReference = ?1 order by %s"
                                .formatted(kind.getSimpleName(), order),
                        kind)
                .setParameter(1, reference.value())
                .getResultList();
    }

    /**
     * @throws Problem NOT_FOUND for one that is not of the case
     */
    <T> T one(Class<T> kind, CaseFile file, UUID id) {
        return base.createQuery(
                        "select r from %s r where r.id = ?1 and r.caseReference = ?2"
                                .formatted(kind.getSimpleName()),
                        kind)
                .setParameter(1, id)
                .setParameter(2, file.reference().value())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    Optional<LearningNote> learning(CaseFile file) {
        return of(LearningNote.class, file.reference(), "r.round").stream()
                .filter(note -> note.round() == file.round())
                .findFirst();
    }

    List<CaseLink> links(Reference reference) {
        return base.createQuery(
                        "select l from CaseLink l where l.firstReference = ?1 or l.nextReference = ?1"
                                + " order by l.linkedOn, l.id",
                        CaseLink.class)
                .setParameter(1, reference.value())
                .getResultList();
    }

    /** How many take part as accused. */
    int accused(CaseFile file) {
        return base.createQuery(
                        "select count(p) from PartySheet p where p.caseReference = ?1"
                                + " and p.role = 'ACCUSED' and p.leftOn is null",
                        Long.class)
                .setParameter(1, file.reference().value())
                .getSingleResult()
                .intValue();
    }

    /** The days on which somebody accused was sent the decision of this treatment, in order. */
    List<LocalDate> lettersToAccused(CaseFile file) {
        return base.createQuery(
                        "select l.sentOn from Letter l where l.caseReference = ?1 and l.round = ?2"
                                + " and l.sentOn is not null and l.kind = 'DECISION_TO_ACCUSED'"
                                + " order by l.sentOn",
                        LocalDate.class)
                .setParameter(1, file.reference().value())
                .setParameter(2, file.round())
                .getResultList();
    }

    /** Letters of this treatment that were begun and neither sent nor dropped. */
    long lettersLeftLying(CaseFile file) {
        return base.createQuery(
                        "select count(l) from Letter l where l.caseReference = ?1 and l.round = ?2"
                                + " and l.sentOn is null and l.state <> 'DROPPED'",
                        Long.class)
                .setParameter(1, file.reference().value())
                .setParameter(2, file.round())
                .getSingleResult();
    }
}
