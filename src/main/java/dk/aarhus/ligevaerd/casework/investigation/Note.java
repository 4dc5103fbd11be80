package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something written down, which nobody writes over: what was wrong is put right by another note.
 *
 * @param aboutDay the day that it tells of
 * @param filedWrong whether it lay in the wrong case: then it says nothing any more
 * @param cameFrom what it was in another case, where it lay wrong; {@code writtenBy} then is who
 *     filed it here, and {@code cameBy} who of the staff wrote it there
 */
public record Note(
        int number,
        NoteKind kind,
        LocalDate aboutDay,
        String words,
        String writtenBy,
        LocalDate writtenOn,
        boolean filedWrong,
        Optional<Misfiled.Kind> cameFrom,
        Optional<String> cameBy) {

    /** Written on a later day than the one it tells of. */
    public boolean isLate() {
        return aboutDay.isBefore(writtenOn);
    }
}
