package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseSequels;
import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

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
        var reopened = reopened(reference);
        var asked = followUps.of(reference);
        var links = rows.links(reference);
        return new Sequel(
                asked.stream()
                        .filter(one -> counts(one.round(), one.overOn(), one.dueOn(), reopened))
                        .map(one -> ContactResult.of(one.dueOn(), one.overOn(), today))
                        .toList(),
                remedies.of(reference).stream()
                        .filter(
                                one ->
                                        counts(
                                                one.round(),
                                                one.doneOn().or(one::droppedOn),
                                                one.dueOn(),
                                                reopened))
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

    /** The day on which each earlier treatment ended. */
    private Map<Integer, LocalDate> reopened(Reference reference) {
        return rows.of(PastRound.class, reference, "r.round").stream()
                .collect(Collectors.toMap(PastRound::round, PastRound::endedOn));
    }

    /** Nobody owes any more what an earlier treatment left open for a day after its end. */
    static boolean counts(
            int round, Optional<LocalDate> over, LocalDate due, Map<Integer, LocalDate> reopened) {
        var ended = reopened.get(round);
        return ended == null || over.isPresent() || due.isBefore(ended);
    }
}
