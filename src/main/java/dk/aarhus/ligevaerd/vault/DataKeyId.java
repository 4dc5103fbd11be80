package dk.aarhus.ligevaerd.vault;

import java.util.UUID;

/** What a data key is known by. Random: it tells nothing of what the key is for, nor since when. */
public record DataKeyId(UUID value) {

    /**
     * The key that seals nothing. It is there from the first start on, and proves at every later
     * start that these keys belong to this base.
     */
    static final DataKeyId OF_THE_BASE = new DataKeyId(new UUID(0, 0));

    static DataKeyId draw() {
        return new DataKeyId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
