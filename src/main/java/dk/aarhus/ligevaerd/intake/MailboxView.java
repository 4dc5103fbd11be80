package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.journal.Opened;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the reporter may see. Nothing of who works on the case, nothing of the accused.
 *
 * @param openings when the reporter's own contact details were opened, and in which role
 * @param next what happens next; empty where nobody is due to act
 * @param nextBy by when, where that day is still to come
 * @param missed what was to be done by now and was not
 * @param withdrawnOn when the reporter took the report back
 * @param followUp the question after the decision that waits for an answer
 * @param claimMayBeLostAfter when a claim elsewhere may be lost, as far as the report tells
 * @param notices whether the reporter is told by mail that something is new
 * @param shownWaits whether a text that others are to be shown waits for the reporter's answer
 */
public record MailboxView(
        Reference reference,
        CaseStatus status,
        LocalDate acknowledgeBy,
        LocalDate feedbackBy,
        List<MailboxMessage> messages,
        boolean contactGiven,
        List<Opened> openings,
        Optional<NextStep> next,
        Optional<LocalDate> nextBy,
        Optional<MissedPromise> missed,
        IdentityMode identity,
        Optional<LocalDate> withdrawnOn,
        Optional<FollowUp> followUp,
        Optional<LocalDate> claimMayBeLostAfter,
        boolean notices,
        boolean shownWaits) {}
