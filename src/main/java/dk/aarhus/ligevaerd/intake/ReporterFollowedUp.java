package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * The reporter answered how it went after the decision.
 *
 * @param adverse whether something got worse since the report
 */
public record ReporterFollowedUp(
        Reference reference, FollowUp followUp, boolean adverse, LocalDate day) {}
