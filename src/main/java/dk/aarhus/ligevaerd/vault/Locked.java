package dk.aarhus.ligevaerd.vault;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Transient;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * An entity whose texts lie sealed in its columns. It seals what it takes in and opens what it
 * gives out; with what key and how is the vault's affair.
 */
@MappedSuperclass
@EntityListeners(SafeLender.class)
public abstract class Locked {

    private UUID dataKey;
    @Transient private Safe safe;
    // A page asks for the same text more than once; the record lives as long as the page.
    @Transient private final Map<Stored, String> opened = new HashMap<>();

    private record Stored(String field, String sealed) {}

    /** What this record's texts are bound to; given with its birth, and never changed. */
    protected abstract String recordName();

    /** For a record that is born: whose key seals its texts. */
    protected void lockWith(Safe given) {
        dataKey = given.key().value();
        safe = given;
    }

    /** For a record that goes for good, after its row: what its key sealed, erased everywhere. */
    public void destroyKey(Vault vault) {
        vault.destroy(new DataKeyId(dataKey));
    }

    /** For records that share this one's key. */
    protected Safe safe() {
        if (safe == null) {
            throw new IllegalStateException("a locked record without its safe");
        }
        return safe;
    }

    /** The text as it is stored; an empty column stays empty (null). */
    protected String seal(String field, String words) {
        return words == null ? null : safe().seal(new Place(recordName(), field), words);
    }

    /**
     * The text as it was given; null where the column is empty.
     *
     * @throws VaultRefusal when it was altered or comes from another place, or its key was
     *     destroyed
     */
    protected String open(String field, String sealed) {
        return sealed == null
                ? null
                : opened.computeIfAbsent(
                        new Stored(field, sealed),
                        text -> safe().open(new Place(recordName(), field), sealed));
    }

    void borrow(Vault vault) {
        safe = vault.safe(new DataKeyId(dataKey));
    }
}
