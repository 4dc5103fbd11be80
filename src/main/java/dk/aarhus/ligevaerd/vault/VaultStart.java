package dk.aarhus.ligevaerd.vault;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.annotations.CommandLineArguments;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.List;
import org.jboss.logging.Logger;

/** Opens the vault before anything else uses the base, or refuses the start. */
@ApplicationScoped
class VaultStart {

    private static final Logger LOG = Logger.getLogger(VaultStart.class);

    private final KeyRing ring;
    private final WrappedKeys wrappedKeys;
    private final Vault vault;

    private final List<String> command;

    @Inject
    VaultStart(
            KeyRing ring,
            WrappedKeys wrappedKeys,
            Vault vault,
            @CommandLineArguments String[] arguments) {
        this(ring, wrappedKeys, vault, List.of(arguments));
    }

    VaultStart(KeyRing ring, WrappedKeys wrappedKeys, Vault vault, List<String> command) {
        this.ring = ring;
        this.wrappedKeys = wrappedKeys;
        this.vault = vault;
        this.command = command;
    }

    /**
     * @throws VaultRefusal when the keys outside the database are missing, or not those of this
     *     base; then nothing was changed
     */
    void open(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE) StartupEvent start) {
        if (isAboutKeys()) {
            openIfPossible();
            return;
        }
        if (isBound()) {
            ring.open();
        } else {
            ring.make();
            bind();
        }
        prove();
    }

    /** A command that looks after the keys, or gives lost ones back. */
    private boolean isAboutKeys() {
        return !command.isEmpty() && command.get(0).equals("key");
    }

    /** It makes no keys, and works where they are missing: it says itself what it needs. */
    private void openIfPossible() {
        try {
            ring.open();
        } catch (VaultRefusal closed) {
            LOG.debug("The vault stays closed");
        }
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
