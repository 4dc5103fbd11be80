package dk.aarhus.ligevaerd.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All proposals. */
@ApplicationScoped
class Proposals implements PanacheRepositoryBase<Proposal, UUID> {

    private static final int SHOWN = 20;

    /** The one that is not carried out yet; held, so that nobody else proposes or carries out. */
    Optional<Proposal> heldOpen() {
        getEntityManager()
                .createNativeQuery("select id from retention_desk where id = 1 for update")
                .getSingleResult();
        return open();
    }

    Optional<Proposal> open() {
        return find("doneOn is null").firstResultOptional();
    }

    /** Those that were carried out of late, the newest first. */
    List<Proposal> done() {
        return find("doneOn is not null order by doneOn desc").page(0, SHOWN).list();
    }
}
