package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A message to the reporter that has not left yet, sealed by the key of the case. */
@Entity
@Table(name = "case_waiting_message")
public class WaitingMessage extends Locked {

    private static final String WORDS = "case_waiting_message.words";

    @Id private UUID id;
    private String caseReference;
    private String words;
    private String writtenBy;
    private Instant leavesAt;

    protected WaitingMessage() {}

    static WaitingMessage of(CaseFile file, String text, String by, Instant leavesAt) {
        var message = new WaitingMessage();
        message.id = UUID.randomUUID();
        message.lockWith(file.safe());
        message.caseReference = file.reference().value();
        message.words = message.seal(WORDS, text);
        message.writtenBy = by;
        message.leavesAt = leavesAt;
        return message;
    }

    public UUID id() {
        return id;
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    public String text() {
        return open(WORDS, words);
    }

    public String writtenBy() {
        return writtenBy;
    }

    public Instant leavesAt() {
        return leavesAt;
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
