package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import java.time.LocalDate;

/** A note as read. */
record NoteInput(NoteKind kind, LocalDate aboutDay, String words) {

    static NoteInput read(NoteForm form, LocalDate today) {
        var reader = new InputReader();
        var note =
                new NoteInput(
                        reader.requiredChoice("kind", form.kind(), NoteKind.class),
                        Days.optionalPast(reader, "aboutDay", form.aboutDay(), today).orElse(today),
                        reader.required("words", form.words(), PartyInput.LONGEST_TEXT));
        reader.orRefuse();
        return note;
    }
}
