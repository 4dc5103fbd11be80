package dk.aarhus.ligevaerd.goals;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * What is to be done.
 *
 * @param owner the function that answers for it; never a person
 */
@Embeddable
public record Recommendation(int number, String words, String owner, String cost, LocalDate due) {}
