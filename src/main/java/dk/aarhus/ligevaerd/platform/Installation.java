package dk.aarhus.ligevaerd.platform;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What is true of this installation's base as a whole. */
@ApplicationScoped
public class Installation {

    private final EntityManager base;
    private volatile boolean synthetic;

    Installation(EntityManager base) {
        this.base = base;
    }

    /** Read once, before the first request: pages of errors are made where no query may run. */
    @Transactional
    void read(@Observes StartupEvent start) {
        synthetic =
                (Boolean)
                        base.createNativeQuery("select synthetic from installation", Boolean.class)
                                .getSingleResult();
    }

    /**
     * True once an invented municipality was written into the base; it never becomes real again.
     */
    public boolean synthetic() {
        return synthetic;
    }

    @Transactional
    public void markSynthetic() {
        base.createNativeQuery("update installation set synthetic = true").executeUpdate();
        synthetic = true;
    }
}
