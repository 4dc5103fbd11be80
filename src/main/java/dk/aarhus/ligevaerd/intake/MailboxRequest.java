package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What a reporter asked for and the handler is not to judge. It stands beside the dialogue, which
 * the handler reads. Asked again, the newest words count.
 */
@Entity
@Table(name = "mailbox_request")
class MailboxRequest extends Locked {

    private static final String WORDS = "mailbox_request.words";

    @Id private UUID id;
    private UUID report;

    @Enumerated(EnumType.STRING)
    private Request kind;

    private LocalDate madeOn;
    private String words;

    protected MailboxRequest() {}

    static MailboxRequest of(UUID report, Request kind, Safe safe) {
        var request = new MailboxRequest();
        request.id = UUID.randomUUID();
        request.lockWith(safe);
        request.report = report;
        request.kind = kind;
        return request;
    }

    void say(LocalDate day, Optional<String> text) {
        madeOn = day;
        words = seal(WORDS, text.orElse(null));
    }

    Asked asked() {
        return new Asked(kind, madeOn, Optional.ofNullable(open(WORDS, words)));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
