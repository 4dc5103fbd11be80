package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * The reporter answered how it went after the decision.
 *
 * @param adverse whether something got worse since the report
 * @param words what was answered, as it stands in the dialogue
 */
public record ReporterFollowedUp(
        Reference reference, FollowUp followUp, boolean adverse, String words, LocalDate day) {}
