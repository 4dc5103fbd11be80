package dk.aarhus.ligevaerd.intake.draft;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.shared.Reference;

/**
 * A draft became a report. Observed in the transaction that does both, after the report is stored
 * and while the code can still open what was sealed with it.
 */
public record DraftFiled(MailboxCode code, Reference reference) {}
