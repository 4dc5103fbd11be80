package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.access.Role;
import java.time.LocalDate;

/** Somebody opened the identity of a reporter. What the reporter may know: the day and the role. */
public record Opened(LocalDate day, Role role) {}
