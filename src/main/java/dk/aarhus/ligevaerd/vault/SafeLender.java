package dk.aarhus.ligevaerd.vault;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PostLoad;

/** Lends each locked record that comes from the base the safe of its key. Opens nothing yet. */
@ApplicationScoped
class SafeLender {

    private final Vault vault;

    SafeLender(Vault vault) {
        this.vault = vault;
    }

    @PostLoad
    void lend(Locked loaded) {
        loaded.borrow(vault);
    }
}
