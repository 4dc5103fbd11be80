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
 * A message in a reporter's mailbox. Never changed once written; a translation may come later, and
 * comes once. One that was filed wrong keeps its place and its day, and says nothing any more.
 */
@Entity
@Table(name = "mailbox_message")
class MailboxEntry extends Locked {

    private static final String WORDS = "mailbox_message.words";
    private static final String TRANSLATION = "mailbox_message.translation";

    @Id private UUID id;
    private UUID report;
    // Orders the messages of one mailbox without telling a time of day.
    private int place;

    @Enumerated(EnumType.STRING)
    private Sender sender;

    private LocalDate writtenOn;
    private String words;
    private LocalDate translationBy;
    private String translationLanguage;
    private String translation;

    @Enumerated(EnumType.STRING)
    private Translator translator;

    private LocalDate translatedOn;
    private Boolean machineDrafted;
    private LocalDate setAsideOn;
    // Of a message that its reporter reads in the mailbox of another report.
    private Integer copyPlace;

    protected MailboxEntry() {}

    static MailboxEntry of(
            UUID report, int place, Sender sender, LocalDate day, OfficeMessage said, Safe safe) {
        var entry = new MailboxEntry();
        entry.id = UUID.randomUUID();
        entry.lockWith(safe);
        entry.report = report;
        entry.place = place;
        entry.sender = sender;
        entry.writtenOn = day;
        entry.words = entry.seal(WORDS, said.text());
        entry.translationBy = said.translationBy().orElse(null);
        said.translation().ifPresent(entry::translate);
        return entry;
    }

    /** What it says in the reporter's language. */
    void translate(Translated translated) {
        translationLanguage = translated.language();
        translation = seal(TRANSLATION, translated.text());
        translator = translated.translator();
        translatedOn = translated.on();
        machineDrafted = translated.machineDrafted();
    }

    /** It should not stand here: what it said is gone from it, in every language. */
    void setAside(LocalDate day) {
        words = seal(WORDS, "");
        translationBy = null;
        translationLanguage = null;
        translation = null;
        translator = null;
        translatedOn = null;
        machineDrafted = null;
        setAsideOn = day;
    }

    boolean wasSetAside() {
        return setAsideOn != null;
    }

    /** Whether the office wrote it and nobody has translated it. */
    boolean canBeTranslated() {
        return sender == Sender.OFFICE && translation == null && !wasSetAside();
    }

    /** Its reporter reads it in the mailbox of another report, under that number. */
    void isReadAs(int number) {
        copyPlace = number - 1;
    }

    /** Where its reporter reads it; empty for messages of before, of which nobody noted it. */
    Optional<Integer> copyPlace() {
        return Optional.ofNullable(copyPlace);
    }

    /** Whether the office wrote both, on one day and in the same words. */
    boolean isLike(MailboxEntry other) {
        return sender == Sender.OFFICE
                && other.sender == Sender.OFFICE
                && writtenOn.equals(other.writtenOn)
                && open(WORDS, words).equals(other.open(WORDS, other.words));
    }

    int number() {
        return place + 1;
    }

    MailboxMessage message() {
        return new MailboxMessage(
                sender,
                writtenOn,
                open(WORDS, words),
                Optional.ofNullable(translation)
                        .map(
                                stored ->
                                        new Translated(
                                                translationLanguage,
                                                open(TRANSLATION, stored),
                                                translator,
                                                translatedOn,
                                                machineDrafted)),
                Optional.ofNullable(translationBy),
                Optional.ofNullable(setAsideOn));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
