package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** A text of the case with who wrote it and when. */
@Embeddable
public record StageRecord(String words, String writtenBy, LocalDate writtenOn) {}
