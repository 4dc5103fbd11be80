package dk.aarhus.ligevaerd.vault;

import java.util.Optional;

/** The key that wraps the few keys outside the database, wherever it is kept itself. */
interface MasterKey {

    /**
     * @param label what the key is for; it opens under no other
     * @throws VaultRefusal when the key is out of reach
     */
    byte[] wrap(String label, byte[] key);

    /**
     * Empty when this is not the key that wrapped it, or not under this label.
     *
     * @throws VaultRefusal when the key is out of reach
     */
    Optional<byte[]> unwrap(String label, byte[] wrapped);

    /** The key itself, for recovery shares; empty where it never leaves the place it is kept in. */
    Optional<byte[]> secret();
}
