package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.vault.FileKey;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/**
 * What is stored of a file, whoever it belongs to: what it is, and where its bytes lie. Its name
 * and the keys of its bytes are sealed by its owner, whose function takes a column and a text.
 */
@Embeddable
class StoredFile {

    private static final String NAME = "name";
    private static final String CONTENT_KEY = "content_key";
    private static final String ORIGINAL_KEY = "original_key";

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

    protected StoredFile() {}

    static StoredFile of(Received file, BinaryOperator<String> seal) {
        var stored = new StoredFile();
        stored.kind = file.kind();
        stored.size = file.content().size();
        stored.scan = file.scan();
        stored.hidden = file.hidden();
        stored.name = seal.apply(NAME, file.name());
        stored.content = file.content().id();
        stored.contentKey = seal.apply(CONTENT_KEY, file.content().key().written());
        file.original()
                .ifPresent(
                        kept -> {
                            stored.original = kept.id();
                            stored.originalKey = seal.apply(ORIGINAL_KEY, kept.key().written());
                            stored.originalSize = kept.size();
                        });
        return stored;
    }

    /** The file as it was received. */
    Received opened(BinaryOperator<String> open) {
        return new Received(name(open), kind, scan, hidden, content(open), original(open));
    }

    FileKind kind() {
        return kind;
    }

    int size() {
        return size;
    }

    Scan scan() {
        return scan;
    }

    void scanned(Scan said) {
        scan = said;
    }

    Hidden hidden() {
        return hidden;
    }

    String name(BinaryOperator<String> open) {
        return open.apply(NAME, name);
    }

    boolean hasOriginal() {
        return original != null;
    }

    Content content(BinaryOperator<String> open) {
        return new Content(content, FileKey.of(open.apply(CONTENT_KEY, contentKey)), size);
    }

    Optional<Content> original(BinaryOperator<String> open) {
        return Optional.ofNullable(original)
                .map(
                        kept ->
                                new Content(
                                        kept,
                                        FileKey.of(open.apply(ORIGINAL_KEY, originalKey)),
                                        originalSize));
    }

    /** What its bytes are found by; needs no key. */
    Stream<UUID> contents() {
        return Stream.of(content, original).filter(Objects::nonNull);
    }

    /** In bytes, with the original. */
    long takes() {
        return (long) size + (originalSize == null ? 0 : originalSize);
    }
}
