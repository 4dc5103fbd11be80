package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.vault.CodeSafe;
import dk.aarhus.ligevaerd.vault.FileKey;
import dk.aarhus.ligevaerd.vault.Place;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** A file of a report that is not sent yet: only the code of the draft opens its keys. */
@Entity
@Table(name = "draft_evidence")
class DraftFile {

    private static final String NAME = "draft_evidence.name";
    private static final String CONTENT_KEY = "draft_evidence.content_key";
    private static final String ORIGINAL_KEY = "draft_evidence.original_key";

    @Id private UUID id;
    private String draft;
    private int place;
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

    protected DraftFile() {}

    static DraftFile of(String draft, int place, LocalDate day, Received file, CodeSafe safe) {
        var stored = new DraftFile();
        stored.id = UUID.randomUUID();
        stored.draft = draft;
        stored.place = place;
        stored.addedOn = day;
        stored.kind = file.kind();
        stored.size = file.content().size();
        stored.scan = file.scan();
        stored.hidden = file.hidden();
        stored.name = safe.seal(stored.place(NAME), file.name());
        stored.content = file.content().id();
        stored.contentKey = safe.seal(stored.place(CONTENT_KEY), file.content().key().written());
        file.original()
                .ifPresent(
                        kept -> {
                            stored.original = kept.id();
                            stored.originalKey =
                                    safe.seal(stored.place(ORIGINAL_KEY), kept.key().written());
                            stored.originalSize = kept.size();
                        });
        return stored;
    }

    /** The file as it was received, for a report to take over: its bytes stay where they are. */
    Received opened(CodeSafe safe) {
        return new Received(
                open(safe, NAME, name),
                kind,
                scan,
                hidden,
                new Content(content, FileKey.of(open(safe, CONTENT_KEY, contentKey)), size),
                Optional.ofNullable(original)
                        .map(
                                kept ->
                                        new Content(
                                                kept,
                                                FileKey.of(open(safe, ORIGINAL_KEY, originalKey)),
                                                originalSize)));
    }

    FileLine line(CodeSafe safe) {
        return new FileLine(id, place + 1, open(safe, NAME, name), kind, size, hidden, addedOn);
    }

    LocalDate addedOn() {
        return addedOn;
    }

    FileKind kind() {
        return kind;
    }

    int position() {
        return place;
    }

    Stream<UUID> contents() {
        return Stream.of(content, original).filter(kept -> kept != null);
    }

    long takes() {
        return (long) size + (originalSize == null ? 0 : originalSize);
    }

    private String open(CodeSafe safe, String field, String sealed) {
        return safe.open(place(field), sealed)
                .orElseThrow(() -> new IllegalStateException("a file does not open with its code"));
    }

    private Place place(String field) {
        return new Place(id.toString(), field);
    }
}
