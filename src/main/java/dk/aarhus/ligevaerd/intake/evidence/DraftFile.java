package dk.aarhus.ligevaerd.intake.evidence;

import dk.aarhus.ligevaerd.vault.CodeSafe;
import dk.aarhus.ligevaerd.vault.Place;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;

/** A file of a report that is not sent yet: only the code of the draft opens its keys. */
@Entity
@Table(name = "draft_evidence")
class DraftFile {

    private static final String COLUMN = "draft_evidence.";

    @Id private UUID id;
    private String draft;
    private int place;
    private LocalDate addedOn;

    @Embedded private StoredFile file;

    protected DraftFile() {}

    static DraftFile of(String draft, int place, LocalDate day, Received file, CodeSafe safe) {
        var stored = new DraftFile();
        stored.id = UUID.randomUUID();
        stored.draft = draft;
        stored.place = place;
        stored.addedOn = day;
        stored.file =
                StoredFile.of(
                        file, (column, words) -> safe.seal(stored.place(COLUMN + column), words));
        return stored;
    }

    /** The file as it was received, for a report to take over: its bytes stay where they are. */
    Received opened(CodeSafe safe) {
        return file.opened(opening(safe));
    }

    /** The same file, cleaned. */
    void becomes(Received cleaned, CodeSafe safe) {
        file = StoredFile.of(cleaned, (column, words) -> safe.seal(place(COLUMN + column), words));
    }

    FileLine line(CodeSafe safe) {
        return new FileLine(
                id,
                place + 1,
                file.name(opening(safe)),
                file.kind(),
                file.size(),
                file.hidden(),
                addedOn);
    }

    UUID id() {
        return id;
    }

    LocalDate addedOn() {
        return addedOn;
    }

    FileKind kind() {
        return file.kind();
    }

    int position() {
        return place;
    }

    Stream<UUID> contents() {
        return file.contents();
    }

    long takes() {
        return file.takes();
    }

    private BinaryOperator<String> opening(CodeSafe safe) {
        return (column, locked) ->
                safe.open(place(COLUMN + column), locked)
                        .orElseThrow(
                                () ->
                                        new IllegalStateException(
                                                "a file does not open with its code"));
    }

    private Place place(String field) {
        return new Place(id.toString(), field);
    }
}
