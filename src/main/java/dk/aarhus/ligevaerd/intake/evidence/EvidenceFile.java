package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.vault.FileKey;
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
import java.util.stream.Stream;

/** A file of a report. Its name and the keys of its bytes are sealed by the report's key. */
@Entity
@Table(name = "evidence")
public class EvidenceFile extends Locked {

    private static final String NAME = "evidence.name";
    private static final String CONTENT_KEY = "evidence.content_key";
    private static final String ORIGINAL_KEY = "evidence.original_key";

    @Id private UUID id;
    private UUID report;
    // Orders the files of one report without telling a time of day.
    private int place;

    @Enumerated(EnumType.STRING)
    private Source source;

    private LocalDate addedOn;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private int size;

    @Enumerated(EnumType.STRING)
    private Scan scan;

    @Enumerated(EnumType.STRING)
    private Hidden hidden;

    private String name;
    private UUID content;
    private String contentKey;
    private UUID original;
    private String originalKey;
    private Integer originalSize;

    protected EvidenceFile() {}

    /**
     * @param report whose file it is
     * @param place among the report's files, from 0
     * @param safe of the report
     */
    public static EvidenceFile of(
            UUID report, int place, Source source, LocalDate day, Received file, Safe safe) {
        var stored = new EvidenceFile();
        stored.id = UUID.randomUUID();
        stored.lockWith(safe);
        stored.report = report;
        stored.place = place;
        stored.source = source;
        stored.addedOn = day;
        stored.kind = file.kind();
        stored.size = file.content().size();
        stored.scan = file.scan();
        stored.hidden = file.hidden();
        stored.name = stored.seal(NAME, file.name());
        stored.content = file.content().id();
        stored.contentKey = stored.seal(CONTENT_KEY, file.content().key().written());
        file.original()
                .ifPresent(
                        kept -> {
                            stored.original = kept.id();
                            stored.originalKey = stored.seal(ORIGINAL_KEY, kept.key().written());
                            stored.originalSize = kept.size();
                        });
        return stored;
    }

    public UUID id() {
        return id;
    }

    /** From 1, as people count. */
    public int number() {
        return place + 1;
    }

    public Source source() {
        return source;
    }

    public LocalDate addedOn() {
        return addedOn;
    }

    public FileKind kind() {
        return kind;
    }

    /** In bytes. */
    public int size() {
        return size;
    }

    public Scan scan() {
        return scan;
    }

    public Hidden hidden() {
        return hidden;
    }

    /** As the reporter's machine called it; may be empty. */
    public String name() {
        return open(NAME, name);
    }

    /** Whether the file as it was sent is kept under seal beside the cleaned one. */
    public boolean hasOriginal() {
        return original != null;
    }

    public UUID report() {
        return report;
    }

    /** The scanner that was away when the file came has looked at it. */
    public void scannedLater(Scan said) {
        scan = said;
    }

    /** All that was sent, with what a cleaned copy leaves out. */
    Content asSent() {
        return original().orElseGet(this::content);
    }

    Content content() {
        return new Content(content, FileKey.of(open(CONTENT_KEY, contentKey)), size);
    }

    Optional<Content> original() {
        return Optional.ofNullable(original)
                .map(
                        kept ->
                                new Content(
                                        kept,
                                        FileKey.of(open(ORIGINAL_KEY, originalKey)),
                                        originalSize));
    }

    /** What its bytes are found by; needs no key. */
    Stream<UUID> contents() {
        return Stream.of(content, original).filter(kept -> kept != null);
    }

    /** What it takes of the room that a report has, in bytes. */
    long takes() {
        return (long) size + (originalSize == null ? 0 : originalSize);
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
