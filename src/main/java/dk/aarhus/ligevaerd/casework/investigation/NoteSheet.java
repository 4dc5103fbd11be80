package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A note; it has no verb that changes it. */
@Entity
@Immutable
@Table(name = "case_note")
class NoteSheet extends CaseSheet {

    private static final String WORDS = "case_note.words";

    @Enumerated(EnumType.STRING)
    private NoteKind kind;

    private LocalDate aboutDay;
    private String words;

    @Enumerated(EnumType.STRING)
    private Misfiled.Kind cameFrom;

    private String cameBy;

    protected NoteSheet() {}

    static NoteSheet begun(Begun begun, NoteInput note) {
        var sheet = new NoteSheet();
        sheet.begin(begun);
        sheet.kind = note.kind();
        sheet.aboutDay = note.aboutDay();
        sheet.words = sheet.seal(WORDS, note.words());
        return sheet;
    }

    /** It lay in another case, as something that one of the staff wrote there or somebody sent. */
    NoteSheet cameFrom(Misfiled.Kind kind, Optional<String> writer) {
        cameFrom = kind;
        cameBy = writer.orElse(null);
        return this;
    }

    NoteKind kind() {
        return kind;
    }

    LocalDate aboutDay() {
        return aboutDay;
    }

    /** What is written where a note was filed wrong. */
    String sealedNothing() {
        return seal(WORDS, "");
    }

    Note note() {
        var said = open(WORDS, words);
        return new Note(
                number(),
                kind,
                aboutDay,
                said,
                writtenBy(),
                writtenOn(),
                said.isEmpty(),
                Optional.ofNullable(cameFrom),
                Optional.ofNullable(cameBy));
    }
}
