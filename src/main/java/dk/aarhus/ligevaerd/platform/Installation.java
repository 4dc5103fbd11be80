package dk.aarhus.ligevaerd.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** What is true of this installation's base as a whole. */
@ApplicationScoped
public class Installation {

    private final EntityManager base;
    private volatile Boolean synthetic;

    Installation(EntityManager base) {
        this.base = base;
    }

    /**
     * True once an invented municipality was written into the base; it never becomes real again.
     */
    @Transactional
    public boolean synthetic() {
        if (synthetic == null) {
            synthetic =
                    (Boolean)
                            base.createNativeQuery(
                                            "select synthetic from installation", Boolean.class)
                                    .getSingleResult();
        }
        return synthetic;
    }

    @Transactional
    public void markSynthetic() {
        base.createNativeQuery("update installation set synthetic = true").executeUpdate();
        synthetic = true;
    }
}
