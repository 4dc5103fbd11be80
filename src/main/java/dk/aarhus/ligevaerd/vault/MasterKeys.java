package dk.aarhus.ligevaerd.vault;

import java.util.Optional;

/** Where the master key comes from: a file, the environment, or one day a key service. */
interface MasterKeys {

    /**
     * @throws VaultRefusal when what is there is no key
     */
    Optional<WrappingKey> find();

    /**
     * The first master key of a new installation.
     *
     * @throws VaultRefusal where keys are given and not made
     */
    WrappingKey make();

    /** For the operator's eyes: where the key is looked for. */
    String where();
}
