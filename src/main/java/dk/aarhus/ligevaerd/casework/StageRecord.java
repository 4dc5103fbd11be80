package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.function.UnaryOperator;

/** A text of the case with who wrote it and when. */
@Embeddable
public record StageRecord(String words, String writtenBy, LocalDate writtenOn) {

    StageRecord withWords(UnaryOperator<String> change) {
        return new StageRecord(change.apply(words), writtenBy, writtenOn);
    }
}
