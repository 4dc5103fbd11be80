package dk.aarhus.ligevaerd.vault;

/** The vault as one data key opens it. */
public final class Safe {

    private final Vault vault;
    private final DataKeyId key;

    Safe(Vault vault, DataKeyId key) {
        this.vault = vault;
        this.key = key;
    }

    DataKeyId key() {
        return key;
    }

    String seal(Place place, String words) {
        return vault.seal(key, place, words);
    }

    String open(Place place, String sealed) {
        return vault.open(key, place, sealed);
    }

    @Override
    public String toString() {
        return "the safe of " + key;
    }
}
