package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether an allegation is proven against one of the accused.
 *
 * @param party the number of the accused, or {@link Allegation#NOBODY}
 * @param facts the numbers of the facts it rests on
 * @param exhibits the same of lines of the register of evidence
 */
public record Finding(
        int allegation,
        int party,
        Verdict verdict,
        String reasons,
        List<Integer> facts,
        List<Integer> exhibits,
        String foundBy,
        LocalDate foundOn) {}
