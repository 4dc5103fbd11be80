package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.ReporterFollowedUp;

/** The reporter answered how it went; heard by the parts of the case in the same transaction. */
public record CaseFollowedUp(CaseFile file, ReporterFollowedUp answer) {}
