package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import java.util.Optional;

/**
 * Who the reporter is, as far as the reporter said so.
 *
 * @param contact how to reach the reporter; empty where none was given
 */
public record Identity(Reference reference, Optional<String> contact) {}
