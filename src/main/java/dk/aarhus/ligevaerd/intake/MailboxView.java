package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Opened;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;

/**
 * What the reporter may see. Nothing of who works on the case, nothing of the accused.
 *
 * @param openings when the reporter's own contact details were opened, and in which role
 */
public record MailboxView(
        Reference reference,
        CaseStatus status,
        LocalDate acknowledgeBy,
        LocalDate feedbackBy,
        List<MailboxMessage> messages,
        boolean contactGiven,
        List<Opened> openings) {}
