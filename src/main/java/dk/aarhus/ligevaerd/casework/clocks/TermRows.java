package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All clocks with the pauses and extensions that move them. */
@ApplicationScoped
class TermRows implements PanacheRepositoryBase<Term, UUID> {

    List<Term> of(Reference reference) {
        return list("caseReference = ?1 order by startedOn, due", reference.value());
    }

    List<StoodStill> pauses(Reference reference) {
        return getEntityManager()
                .createQuery(
                        "from StoodStill p where p.caseReference = ?1 order by p.firstDay",
                        StoodStill.class)
                .setParameter(1, reference.value())
                .getResultList();
    }

    List<Extension> extensions(Reference reference) {
        return getEntityManager()
                .createQuery(
                        "from Extension e where e.caseReference = ?1 order by e.extendedOn",
                        Extension.class)
                .setParameter(1, reference.value())
                .getResultList();
    }

    List<Reminder> reminders(Reference reference) {
        return getEntityManager()
                .createQuery(
                        "from Reminder r where r.caseReference = ?1 order by r.raisedOn, r.rung",
                        Reminder.class)
                .setParameter(1, reference.value())
                .getResultList();
    }

    List<FinalDay> finalDays(Reference reference) {
        return getEntityManager()
                .createQuery(
                        "from FinalDay d where d.caseReference = ?1 order by d.finalOn, d.kind",
                        FinalDay.class)
                .setParameter(1, reference.value())
                .getResultList();
    }

    void keep(FinalDay day) {
        getEntityManager().persist(day);
    }

    void keep(StoodStill pause) {
        getEntityManager().persist(pause);
    }

    void keep(Extension extension) {
        getEntityManager().persist(extension);
    }
}
