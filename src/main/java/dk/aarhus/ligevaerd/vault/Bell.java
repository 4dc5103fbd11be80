package dk.aarhus.ligevaerd.vault;

/** Tells the house what happened to keys and seals. */
interface Bell {

    /** A text or key does not open; heard although the transaction at hand is rolled back. */
    void ring(SealBroken broken);

    /** Something was done with the keys. */
    void ring(KeyEvent done);
}
