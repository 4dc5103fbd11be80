package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseSequels;
import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

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
    public Sequel of(Reference reference, LocalDate today) {
        var asked = followUps.of(reference);
        var links = rows.links(reference);
        return new Sequel(
                asked.stream()
                        .map(one -> ContactResult.of(one.dueOn(), one.overOn(), today))
                        .toList(),
                remedies.of(reference).stream()
                        .map(
                                one ->
                                        RemedyResult.of(
                                                one.type().kind(),
                                                one.dueOn(),
                                                one.doneOn(),
                                                one.droppedOn(),
                                                today))
                        .toList(),
                asked.stream().anyMatch(FollowUpContact::isAdverse)
                        || links.stream().anyMatch(link -> link.beginsAt(reference)),
                links.stream().anyMatch(link -> !link.beginsAt(reference)));
    }
}
