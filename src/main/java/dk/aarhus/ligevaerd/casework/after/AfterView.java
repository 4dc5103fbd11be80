package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.CaseActs.Looked;
import dk.aarhus.ligevaerd.law.ExternalRoute;
import dk.aarhus.ligevaerd.law.RemedyType;
import dk.aarhus.ligevaerd.shared.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What followed the decision of a case, as the staff sees it, opened while its key was at hand.
 *
 * @param reviewBy the last day on which a review can be asked for without a reason
 * @param mayWork whether the one who looks works on the case; {@code mayOrder} whether it can be
 *     ordered what is to be put right
 */
public record AfterView(
        Reference reference,
        int version,
        int round,
        LocalDate today,
        Optional<LocalDate> reviewBy,
        boolean mayWork,
        boolean mayOrder,
        boolean mayRecord,
        boolean mayReview,
        List<RemedyLine> remedies,
        List<ContactLine> followUps,
        List<ReviewLine> reviews,
        List<RouteLine> routes,
        Optional<LearningLine> learning,
        List<CheckLine> checks,
        List<LinkLine> links,
        List<ItemLine> items,
        List<PastRound.Line> pastRounds) {

    /** Something to be put right. */
    public record RemedyLine(
            UUID id,
            int round,
            RemedyType type,
            StaffFunction owner,
            Optional<String> account,
            LocalDate dueOn,
            boolean overdue,
            String what,
            String orderedBy,
            LocalDate orderedOn,
            Optional<LocalDate> doneOn,
            Optional<String> evidence,
            Optional<Effect> effect,
            Optional<String> effectWords,
            Optional<LocalDate> checkedOn,
            Optional<LocalDate> droppedOn,
            Optional<String> dropReason) {

        static RemedyLine of(Remedy remedy, LocalDate today) {
            return new RemedyLine(
                    remedy.id(),
                    remedy.round(),
                    remedy.type(),
                    remedy.ownerFunction(),
                    remedy.ownerAccount(),
                    remedy.dueOn(),
                    remedy.isOverdue(today),
                    remedy.what(),
                    remedy.orderedBy(),
                    remedy.orderedOn(),
                    remedy.doneOn(),
                    remedy.evidence(),
                    remedy.effect(),
                    remedy.effectWords(),
                    remedy.checkedOn(),
                    remedy.droppedOn(),
                    remedy.dropReason());
        }

        public boolean isOver() {
            return droppedOn.isPresent() || checkedOn.isPresent();
        }
    }

    /** A question whether anything bad came of the report. */
    public record ContactLine(
            UUID id,
            int round,
            Milestone milestone,
            LocalDate dueOn,
            boolean due,
            boolean over,
            int attempts,
            Optional<LocalDate> answeredOn,
            boolean byReporter,
            boolean adverse,
            Optional<String> answer) {

        static ContactLine of(FollowUpContact contact, LocalDate today) {
            return new ContactLine(
                    contact.id(),
                    contact.round(),
                    contact.milestone(),
                    contact.dueOn(),
                    contact.isDue(today),
                    contact.isOver(),
                    contact.attempts(),
                    contact.answeredOn(),
                    contact.answeredTo().filter("reporter"::equals).isPresent(),
                    contact.isAdverse(),
                    contact.answer());
        }
    }

    /** A request for another decider. */
    public record ReviewLine(
            UUID id,
            InternalReview.Asker asker,
            LocalDate askedOn,
            String grounds,
            Optional<String> lateReason,
            Optional<InternalReview.Result> result,
            Optional<String> words,
            Optional<String> decidedBy,
            Optional<LocalDate> decidedOn) {

        static ReviewLine of(InternalReview review) {
            return new ReviewLine(
                    review.id(),
                    review.asker(),
                    review.askedOn(),
                    review.grounds(),
                    review.lateReason(),
                    review.result(),
                    review.resultWords(),
                    review.decidedBy(),
                    review.decidedOn());
        }
    }

    /** Another body that has the matter. */
    public record RouteLine(
            UUID id,
            ExternalRoute route,
            LocalDate takenOn,
            Optional<LocalDate> endedOn,
            Optional<String> outcome) {

        static RouteLine of(OutsideRoute route) {
            return new RouteLine(
                    route.id(), route.route(), route.takenOn(), route.endedOn(), route.outcome());
        }
    }

    /** What is learnt. */
    public record LearningLine(
            Set<LearningNote.RootCause> causes,
            Optional<String> proposal,
            Optional<String> similarUnits,
            Optional<String> needlessReason,
            LocalDate writtenOn) {

        static LearningLine of(LearningNote note) {
            return new LearningLine(
                    note.causes(),
                    note.proposal(),
                    note.similarUnits(),
                    note.needlessReason(),
                    note.writtenOn());
        }
    }

    /** A look at a practice. */
    public record CheckLine(
            UUID id,
            String practice,
            String owner,
            LocalDate dueOn,
            Optional<LocalDate> doneOn,
            Optional<String> result,
            Optional<LocalDate> recheckOn,
            Optional<LocalDate> recheckedOn,
            Optional<Effect> effect,
            Optional<String> proof) {

        static CheckLine of(ServiceCheck check) {
            return new CheckLine(
                    check.id(),
                    check.practice(),
                    check.owner(),
                    check.dueOn(),
                    check.doneOn(),
                    check.result(),
                    check.recheckOn(),
                    check.recheckedOn(),
                    check.effect(),
                    check.proof());
        }
    }

    /** A case that belongs to this one. */
    public record LinkLine(Reference reference, boolean opensFromHere, LocalDate on) {}

    /** A line of the list before closing. */
    public record ItemLine(Checklist.Item item, boolean done) {}

    static AfterView of(
            Looked looked,
            List<Remedy> remedies,
            List<FollowUpContact> followUps,
            CaseRows rows,
            Map<Checklist.Item, Boolean> items,
            List<CaseLink> links) {
        var file = looked.file();
        var reference = file.reference();
        var today = looked.today();
        return new AfterView(
                reference,
                file.version(),
                file.round(),
                today,
                file.decided().map(InternalReview::requestedBy),
                looked.may(Permission.WORK_ON_CASE),
                looked.may(Permission.WORK_ON_CASE) || looked.may(Permission.DECIDE_CASE),
                looked.may(Permission.WORK_ON_CASE) || looked.may(Permission.TRIAGE_CASE),
                looked.may(Permission.DECIDE_CASE) || looked.may(Permission.REVIEW_CASE),
                remedies.stream().map(remedy -> RemedyLine.of(remedy, today)).toList(),
                followUps.stream().map(contact -> ContactLine.of(contact, today)).toList(),
                rows.of(InternalReview.class, reference, "r.askedOn, r.id").stream()
                        .map(ReviewLine::of)
                        .toList(),
                rows.of(OutsideRoute.class, reference, "r.takenOn, r.id").stream()
                        .map(RouteLine::of)
                        .toList(),
                rows.learning(file).map(LearningLine::of),
                rows.of(ServiceCheck.class, reference, "r.orderedOn, r.id").stream()
                        .map(CheckLine::of)
                        .toList(),
                links.stream()
                        .map(
                                link ->
                                        new LinkLine(
                                                link.otherThan(reference),
                                                link.beginsAt(reference),
                                                link.linkedOn()))
                        .toList(),
                items.entrySet().stream()
                        .map(item -> new ItemLine(item.getKey(), item.getValue()))
                        .toList(),
                rows.of(PastRound.class, reference, "r.round").stream()
                        .map(PastRound::line)
                        .toList());
    }
}
