package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A file of the case that was chosen for a party. Nobody outside sees it before it is released; the
 * words that could be read in it are kept to look through them until then.
 */
@Entity
@Table(name = "case_party_enclosure")
class PartyEnclosure extends Locked {

    private static final String WORDS = "case_party_enclosure.words";

    @Id private UUID id;
    @Version private int version;
    private String caseReference;
    private int party;

    @Enumerated(EnumType.STRING)
    private ReleaseKind kind;

    private int number;
    private String words;
    private boolean partly;
    private String chosenBy;
    private LocalDate chosenOn;

    protected PartyEnclosure() {}

    static PartyEnclosure of(Reference reference, int party, ItemName file, Safe safe) {
        var enclosure = new PartyEnclosure();
        enclosure.id = UUID.randomUUID();
        enclosure.lockWith(safe);
        enclosure.caseReference = reference.value();
        enclosure.party = party;
        enclosure.kind = file.kind();
        enclosure.number = file.number();
        return enclosure;
    }

    /**
     * @param partly whether there may be more in the file than was read
     */
    void chosen(String read, boolean partly, String by, LocalDate today) {
        this.words = seal(WORDS, read);
        this.partly = partly;
        this.chosenBy = by;
        this.chosenOn = today;
    }

    int party() {
        return party;
    }

    ItemName name() {
        return ItemName.of(kind, number);
    }

    int number() {
        return number;
    }

    String words() {
        return open(WORDS, words);
    }

    boolean isReadPartly() {
        return partly;
    }

    LocalDate chosenOn() {
        return chosenOn;
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
