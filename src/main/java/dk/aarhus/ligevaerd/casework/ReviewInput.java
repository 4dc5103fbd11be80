package dk.aarhus.ligevaerd.casework;

import java.util.Optional;

/** A review as it was read from a form. */
record ReviewInput(boolean agreed, Optional<String> remark) {}
