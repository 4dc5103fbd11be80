package dk.aarhus.ligevaerd.intake.draft;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.shared.Reference;

/**
 * A draft became a report. Observed in the transaction that does both, after the report is stored
 * and while the code can still open what was sealed with it.
 *
 * @param answers the draft as it was, with what the form does not ask
 */
public record DraftFiled(MailboxCode code, Reference reference, DraftAnswers answers) {}
