package dk.aarhus.ligevaerd.access;

import java.util.Optional;

/**
 * Somebody who logged in to report, as the realm of the reporters vouches for it.
 *
 * @param key names the account there; only what is derived from it with the pepper is ever stored
 * @param name as the realm knows it; a suggestion that the reporter can change
 * @param email likewise
 */
public record ReporterAccount(String key, Optional<String> name, Optional<String> email) {}
