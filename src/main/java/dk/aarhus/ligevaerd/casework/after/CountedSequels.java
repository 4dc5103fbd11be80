package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseSequels;
import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;

/** What followed decisions, as it is counted. */
@ApplicationScoped
class CountedSequels implements CaseSequels {

    private final Remedies remedies;
    private final FollowUps followUps;
    private final CaseRows rows;

    CountedSequels(Remedies remedies, FollowUps followUps, CaseRows rows) {
        this.remedies = remedies;
        this.followUps = followUps;
        this.rows = rows;
    }

    @Override
    public List<ContactResult> contacts(Reference reference, LocalDate today) {
        return followUps.of(reference).stream()
                .map(one -> ContactResult.of(one.dueOn(), one.overOn(), today))
                .toList();
    }

    @Override
    public List<RemedyResult> remedies(Reference reference, LocalDate today) {
        return remedies.of(reference).stream()
                .map(
                        one ->
                                RemedyResult.of(
                                        one.type().kind(),
                                        one.dueOn(),
                                        one.doneOn(),
                                        one.droppedOn(),
                                        today))
                .toList();
    }

    @Override
    public boolean reprisalTold(Reference reference) {
        return followUps.of(reference).stream().anyMatch(FollowUpContact::isAdverse)
                || rows.links(reference).stream().anyMatch(link -> link.beginsAt(reference));
    }

    @Override
    public boolean openedForReprisal(Reference reference) {
        return rows.links(reference).stream().anyMatch(link -> !link.beginsAt(reference));
    }
}
