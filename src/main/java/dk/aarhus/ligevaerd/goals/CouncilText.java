package dk.aarhus.ligevaerd.goals;

import jakarta.persistence.Embeddable;

/** Words of a section. */
@Embeddable
record CouncilText(String section, String words) {}
