package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.after.AfterView;
import dk.aarhus.ligevaerd.casework.after.Checklist;
import dk.aarhus.ligevaerd.casework.after.Effect;
import dk.aarhus.ligevaerd.casework.after.InternalReview;
import dk.aarhus.ligevaerd.casework.after.LearningNote.RootCause;
import dk.aarhus.ligevaerd.casework.after.Milestone;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.RemedyType;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** What followed the decision of a case; what is not known yet is null. */
record AfterDocument(
        Reference reference,
        int version,
        int round,
        LocalDate reviewBy,
        List<RemedyPart> remedies,
        List<FollowUpPart> followUps,
        List<ReviewPart> reviews,
        List<RoutePart> routes,
        LearningPart learning,
        List<ServiceCheckPart> serviceChecks,
        List<Reference> links,
        Map<Checklist.Item, Boolean> checklist,
        List<PastRoundPart> pastRounds)
        implements CaseExchange.Versioned {

    record RemedyPart(
            UUID id,
            int round,
            RemedyType type,
            StaffFunction owner,
            String account,
            LocalDate dueOn,
            String what,
            LocalDate orderedOn,
            LocalDate doneOn,
            String evidence,
            Effect effect,
            String effectWords,
            LocalDate droppedOn,
            String dropReason) {}

    record FollowUpPart(
            UUID id,
            int round,
            Milestone milestone,
            LocalDate dueOn,
            boolean over,
            int attempts,
            LocalDate answeredOn,
            boolean adverse,
            String answer) {}

    record ReviewPart(
            UUID id,
            InternalReview.Asker asker,
            LocalDate askedOn,
            String grounds,
            String lateReason,
            InternalReview.Result result,
            String words,
            String decidedBy,
            LocalDate decidedOn) {}

    record RoutePart(
            UUID id, ExternalRoute route, LocalDate takenOn, LocalDate endedOn, String outcome) {}

    record LearningPart(
            Set<RootCause> causes,
            String proposal,
            String similarUnits,
            String needlessReason,
            LocalDate writtenOn) {}

    record ServiceCheckPart(
            UUID id,
            String practice,
            String owner,
            LocalDate dueOn,
            LocalDate doneOn,
            String result,
            LocalDate recheckOn,
            LocalDate recheckedOn,
            Effect effect,
            String proof) {}

    record PastRoundPart(
            int round,
            LocalDate endedOn,
            Outcome outcome,
            LocalDate decided,
            List<PiecePart> parts) {}

    record PiecePart(String part, String about, String words) {}

    static AfterDocument of(AfterView view) {
        var items = new TreeMap<Checklist.Item, Boolean>();
        view.items().forEach(line -> items.put(line.item(), line.done()));
        return new AfterDocument(
                view.reference(),
                view.version(),
                view.round(),
                view.reviewBy().orElse(null),
                view.remedies().stream().map(AfterDocument::remedy).toList(),
                view.followUps().stream().map(AfterDocument::followUp).toList(),
                view.reviews().stream().map(AfterDocument::review).toList(),
                view.routes().stream()
                        .map(
                                r ->
                                        new RoutePart(
                                                r.id(),
                                                r.route(),
                                                r.takenOn(),
                                                r.endedOn().orElse(null),
                                                r.outcome().orElse(null)))
                        .toList(),
                view.learning()
                        .map(
                                l ->
                                        new LearningPart(
                                                l.causes(),
                                                l.proposal().orElse(null),
                                                l.similarUnits().orElse(null),
                                                l.needlessReason().orElse(null),
                                                l.writtenOn()))
                        .orElse(null),
                view.checks().stream().map(AfterDocument::check).toList(),
                view.links().stream().map(AfterView.LinkLine::reference).toList(),
                items,
                view.pastRounds().stream()
                        .map(
                                past ->
                                        new PastRoundPart(
                                                past.round(),
                                                past.endedOn(),
                                                past.outcome().orElse(null),
                                                past.decided().orElse(null),
                                                past.pieces().stream()
                                                        .map(
                                                                p ->
                                                                        new PiecePart(
                                                                                p.part().name(),
                                                                                p.about(),
                                                                                p.words()))
                                                        .toList()))
                        .toList());
    }

    private static RemedyPart remedy(AfterView.RemedyLine r) {
        return new RemedyPart(
                r.id(),
                r.round(),
                r.type(),
                r.owner(),
                r.account().orElse(null),
                r.dueOn(),
                r.what(),
                r.orderedOn(),
                r.doneOn().orElse(null),
                r.evidence().orElse(null),
                r.effect().orElse(null),
                r.effectWords().orElse(null),
                r.droppedOn().orElse(null),
                r.dropReason().orElse(null));
    }

    private static FollowUpPart followUp(AfterView.ContactLine c) {
        return new FollowUpPart(
                c.id(),
                c.round(),
                c.milestone(),
                c.dueOn(),
                c.over(),
                c.attempts(),
                c.answeredOn().orElse(null),
                c.adverse(),
                c.answer().orElse(null));
    }

    private static ReviewPart review(AfterView.ReviewLine r) {
        return new ReviewPart(
                r.id(),
                r.asker(),
                r.askedOn(),
                r.grounds(),
                r.lateReason().orElse(null),
                r.result().orElse(null),
                r.words().orElse(null),
                r.decidedBy().orElse(null),
                r.decidedOn().orElse(null));
    }

    private static ServiceCheckPart check(AfterView.CheckLine c) {
        return new ServiceCheckPart(
                c.id(),
                c.practice(),
                c.owner(),
                c.dueOn(),
                c.doneOn().orElse(null),
                c.result().orElse(null),
                c.recheckOn().orElse(null),
                c.recheckedOn().orElse(null),
                c.effect().orElse(null),
                c.proof().orElse(null));
    }
}
