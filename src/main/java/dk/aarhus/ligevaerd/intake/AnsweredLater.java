package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * A reporter answered a question that the report left open. Observed in the transaction that stores
 * it: what it means for who may see the case holds from that moment. No words, no person; they
 * stand in the report.
 *
 * @param namedExclusions how many lines were written about people who must not see it
 */
public record AnsweredLater(
        Reference reference, LaterQuestion question, LocalDate day, int namedExclusions) {}
