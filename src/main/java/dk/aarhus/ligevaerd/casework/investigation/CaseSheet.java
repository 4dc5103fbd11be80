package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** One numbered sheet that lies beside a case, sealed by the key of the case. */
@MappedSuperclass
abstract class CaseSheet extends Locked {

    @Id private UUID id;
    @Version private int version;
    private String caseReference;
    private int number;
    private String writtenBy;
    private LocalDate writtenOn;

    protected CaseSheet() {}

    /**
     * A sheet that is begun.
     *
     * @param number the next one of its kind in the case
     * @param by the account of who begins it
     */
    record Begun(Reference reference, Safe safe, int number, String by, LocalDate on) {}

    void begin(Begun begun) {
        id = UUID.randomUUID();
        lockWith(begun.safe());
        caseReference = begun.reference().value();
        number = begun.number();
        writtenBy = begun.by();
        writtenOn = begun.on();
    }

    /** Somebody wrote it anew; what stood there before is kept in the timeline. */
    void rewritten(String by, LocalDate on) {
        writtenBy = by;
        writtenOn = on;
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    String writtenBy() {
        return writtenBy;
    }

    LocalDate writtenOn() {
        return writtenOn;
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
