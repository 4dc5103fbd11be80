package dk.aarhus.ligevaerd.vault;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/** Opens the vault before anything else uses the base, or refuses the start. */
@ApplicationScoped
class VaultStart {

    private final KeyRing ring;
    private final WrappedKeys wrappedKeys;
    private final Vault vault;

    VaultStart(KeyRing ring, WrappedKeys wrappedKeys, Vault vault) {
        this.ring = ring;
        this.wrappedKeys = wrappedKeys;
        this.vault = vault;
    }

    /**
     * @throws VaultRefusal when the keys outside the database are missing, or not those of this
     *     base; then nothing was changed
     */
    void open(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        if (isBound()) {
            ring.open();
        } else {
            ring.make();
            bind();
        }
        prove();
    }

    private boolean isBound() {
        return wrappedKeys.find(DataKeyId.OF_THE_BASE).isPresent();
    }

    private void bind() {
        try {
            vault.keep(DataKeyId.OF_THE_BASE);
        } catch (IllegalStateException refused) {
            // Another node was first; whether it has the same keys is asked next.
            if (!isBound()) {
                throw refused;
            }
        }
    }

    private void prove() {
        var wrapped = wrappedKeys.find(DataKeyId.OF_THE_BASE).orElseThrow();
        if (!ring.isKept(wrapped.epoch())
                || ring.of(wrapped.epoch())
                        .unwrap(DataKeyId.OF_THE_BASE.toString(), wrapped.wrapped())
                        .isEmpty()) {
            throw VaultRefusal.foreignBase();
        }
    }
}
