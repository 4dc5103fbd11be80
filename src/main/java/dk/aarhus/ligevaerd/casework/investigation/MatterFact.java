package dk.aarhus.ligevaerd.casework.investigation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was found out, written once and cited by its number.
 *
 * @param source where it comes from: a paper, an interview, what somebody saw
 * @param evidence files of the report that show it
 */
public record MatterFact(
        int number,
        String words,
        String source,
        Optional<LocalDate> happenedOn,
        boolean disputed,
        List<UUID> evidence,
        String writtenBy,
        LocalDate writtenOn) {}
