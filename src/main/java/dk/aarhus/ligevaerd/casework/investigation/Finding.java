package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether an allegation is proven against one of the accused.
 *
 * @param party the number of the accused, or {@link Allegation#NOBODY}
 * @param facts the numbers of the facts it rests on
 */
public record Finding(
        int allegation,
        int party,
        Verdict verdict,
        String reasons,
        List<Integer> facts,
        String foundBy,
        LocalDate foundOn) {}
