package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;

/**
 * What the reporter gets, once.
 *
 * @param code opens the mailbox; never shown again
 * @param acknowledgeBy by when a person will have answered; a promise that is never moved
 * @param feedbackBy by when the reporter is told what was done; likewise
 */
public record Receipt(
        Reference reference, String code, LocalDate acknowledgeBy, LocalDate feedbackBy) {}
