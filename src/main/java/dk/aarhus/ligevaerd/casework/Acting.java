package dk.aarhus.ligevaerd.casework;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Somebody doing something to a case.
 *
 * @param account of the person in Keycloak
 * @param reason why, where the person said so
 */
public record Acting(String account, LocalDate today, Optional<String> reason) {}
