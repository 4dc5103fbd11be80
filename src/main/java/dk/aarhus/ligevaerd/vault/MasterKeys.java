package dk.aarhus.ligevaerd.vault;

import java.util.List;

/** Where the master key comes from: a file, the environment, or a key service. */
interface MasterKeys {

    /**
     * The key in use, and while a rotation is under way also the one that follows. Empty when there
     * is none.
     *
     * @throws VaultRefusal when what is there is no key
     */
    List<MasterKey> find();

    /**
     * The first master key of a new installation.
     *
     * @throws VaultRefusal where keys are given and not made
     */
    MasterKey make();

    /**
     * The key that a rotation leads to; the same one again until the rotation is complete.
     *
     * @throws VaultRefusal where the operator has to give it and did not
     */
    MasterKey next();

    /**
     * Ends a rotation, once nothing is wrapped by the old key any more.
     *
     * @return what is left for the operator to do; empty where nothing is
     */
    String settle();

    /**
     * Puts back a key that was lost.
     *
     * @return false when it is there already
     * @throws VaultRefusal when another one is there, or this place takes none
     */
    boolean restore(byte[] lost);

    /** For the operator's eyes: where the key is looked for. */
    String where();
}
