package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** A document on its way into the municipality's journal. */
@Entity
@Table(name = "case_filing")
public class Filing {

    @Id private UUID id;
    private String caseReference;

    @Enumerated(EnumType.STRING)
    private FiledKind kind;

    private String source;
    private LocalDate datedOn;
    private LocalDate notedOn;
    private int attempts;
    private String hash;
    private LocalDate handedOn;
    private String receipt;

    @Enumerated(EnumType.STRING)
    private NotFiled notFiled;

    protected Filing() {}

    static Filing noted(
            String reference, FiledKind kind, String source, LocalDate dated, LocalDate today) {
        var filing = new Filing();
        filing.id = UUID.randomUUID();
        filing.caseReference = reference;
        filing.kind = kind;
        filing.source = source;
        filing.datedOn = dated;
        filing.notedOn = today;
        return filing;
    }

    void tried() {
        attempts++;
    }

    void handed(String answer, String digest, LocalDate today) {
        receipt = answer;
        hash = digest;
        handedOn = today;
    }

    /** It will not go as things are, and is not tried. */
    void staysHere(NotFiled why) {
        notFiled = why;
    }

    boolean waits() {
        return handedOn == null && notFiled == null;
    }

    public Optional<NotFiled> notFiled() {
        return Optional.ofNullable(notFiled);
    }

    public UUID id() {
        return id;
    }

    public Reference reference() {
        return new Reference(caseReference);
    }

    public FiledKind kind() {
        return kind;
    }

    String source() {
        return source;
    }

    /** When it came, was sent or was signed. */
    public LocalDate datedOn() {
        return datedOn;
    }

    public LocalDate notedOn() {
        return notedOn;
    }

    public int attempts() {
        return attempts;
    }

    public Optional<String> hash() {
        return Optional.ofNullable(hash);
    }

    public Optional<LocalDate> handedOn() {
        return Optional.ofNullable(handedOn);
    }

    public Optional<String> receipt() {
        return Optional.ofNullable(receipt);
    }
}
