package dk.aarhus.ligevaerd.statistics;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A figure that left, or must leave, by another route.
 *
 * @param recipient an office, a paper, a committee; never a person
 * @param authority the rule or the decision it was given on
 * @param on the day it left or is going to
 * @param corrects what was written down before and was otherwise
 */
public record Giving(
        Statement statement,
        String recipient,
        String authority,
        LocalDate on,
        Optional<UUID> corrects) {}
