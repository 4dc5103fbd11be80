package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A message in a reporter's mailbox. Never changed once written. */
@Entity
@Table(name = "mailbox_message")
class MailboxEntry extends Locked {

    @Id private UUID id;
    private UUID report;
    // Orders the messages of one mailbox without telling a time of day.
    private int place;

    @Enumerated(EnumType.STRING)
    private Sender sender;

    private LocalDate writtenOn;
    private String words;

    protected MailboxEntry() {}

    static MailboxEntry of(
            UUID report, int place, Sender sender, LocalDate day, String text, Safe safe) {
        var entry = new MailboxEntry();
        entry.id = UUID.randomUUID();
        entry.lockWith(safe);
        entry.report = report;
        entry.place = place;
        entry.sender = sender;
        entry.writtenOn = day;
        entry.words = entry.seal("mailbox_message.words", text);
        return entry;
    }

    MailboxMessage message() {
        return new MailboxMessage(sender, writtenOn, open("mailbox_message.words", words));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
