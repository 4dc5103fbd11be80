package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Counting;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;

/**
 * Everything that is done after a decision. Each act is one of {@link CaseActs}, and afterwards the
 * case knows which conditions of its closing hold.
 *
 * <p>All throw {@link Problem} as {@link CaseActs} does, INVALID for what was typed, NOT_FOUND for
 * a thing that is not of the case, and STATE_CONFLICT for one that is over, or before a decision.
 */
@ApplicationScoped
@Transactional
public class AfterDesk {

    private static final Set<Permission> WORK = Set.of(Permission.WORK_ON_CASE);
    private static final Set<Permission> ORDER =
            Set.of(Permission.WORK_ON_CASE, Permission.DECIDE_CASE);
    private static final Set<Permission> REVIEW =
            Set.of(Permission.DECIDE_CASE, Permission.REVIEW_CASE);
    private static final Set<Permission> RECORD =
            Set.of(Permission.WORK_ON_CASE, Permission.TRIAGE_CASE);

    private final CaseActs acts;
    private final Remedies remedies;
    private final FollowUps followUps;
    private final CaseRows rows;
    private final Checklist checklist;
    private final ReprisalCases reprisals;
    private final Desk desk;
    private final Counting counting;

    AfterDesk(
            CaseActs acts,
            Remedies remedies,
            FollowUps followUps,
            CaseRows rows,
            Checklist checklist,
            ReprisalCases reprisals,
            Desk desk,
            Counting counting) {
        this.acts = acts;
        this.remedies = remedies;
        this.followUps = followUps;
        this.rows = rows;
        this.checklist = checklist;
        this.reprisals = reprisals;
        this.desk = desk;
        this.counting = counting;
    }

    /** The same by another clock, for the invented years of a demonstration. */
    public AfterDesk by(Clock otherClock) {
        return new AfterDesk(
                acts.by(otherClock),
                remedies,
                followUps,
                rows,
                checklist,
                reprisals,
                desk,
                counting);
    }

    /** Everything that followed the decision of a case. */
    public AfterView of(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.AFTERWARDS,
                looked ->
                        AfterView.of(
                                looked,
                                remedies.of(reference),
                                followUps.of(reference),
                                rows,
                                checklist.of(looked.file()),
                                // A case that is not for the caller leaves no trace here either.
                                rows.links(reference).stream()
                                        .filter(
                                                link ->
                                                        desk.mayOpen(
                                                                link.otherThan(reference), caller))
                                        .toList()));
    }

    public void order(SeenCase seen, AfterForms.RemedyOrdering form, Caller caller) {
        act(
                seen,
                ORDER,
                caller,
                Act.REMEDY_ORDERED,
                (file, acting) -> {
                    requireDecided(file);
                    var order = AfterInput.order(form, acting.today());
                    var remedy =
                            Remedy.of(file.reference().value(), file.round(), order, file.safe())
                                    .orderedBy(acting.account(), acting.today());
                    rows.keep(remedy);
                    return order.type().name();
                });
    }

    public void done(SeenCase seen, UUID id, AfterForms.RemedyDoing form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Act.REMEDY_DONE,
                (file, acting) -> {
                    var remedy = open(file, id);
                    require(remedy.doneOn().isEmpty(), file);
                    var done = AfterInput.done(form, remedy.orderedOn(), acting.today());
                    remedy.done(done.evidence(), done.on(), acting.account());
                    return remedy.type().name();
                });
    }

    /** Looks back whether it worked; only what was done can have an effect. */
    public void check(SeenCase seen, UUID id, AfterForms.RemedyChecking form, Caller caller) {
        act(
                seen,
                ORDER,
                caller,
                Act.REMEDY_CHECKED,
                (file, acting) -> {
                    var remedy = open(file, id);
                    require(remedy.doneOn().isPresent(), file);
                    var found = AfterInput.checked(form);
                    remedy.checked(found.effect(), found.words(), acting.account(), acting.today());
                    return remedy.type().name();
                });
    }

    public void drop(SeenCase seen, UUID id, AfterForms.RemedyDropping form, Caller caller) {
        act(
                seen,
                ORDER,
                caller,
                Act.REMEDY_DROPPED,
                (file, acting) -> {
                    var remedy = open(file, id);
                    remedy.dropped(AfterInput.reason(form), acting.account(), acting.today());
                    return remedy.type().name();
                });
    }

    /** Somebody of the staff was told how it went; where it went badly a case is opened. */
    public void answered(SeenCase seen, UUID id, AfterForms.FollowUpAnswer form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Act.FOLLOW_UP_ANSWERED,
                (file, acting) -> {
                    var contact = rows.one(FollowUpContact.class, file, id);
                    require(!contact.isOver(), file);
                    var told = AfterInput.answered(form);
                    contact.answered(
                            told.adverse(), told.words(), acting.account(), acting.today());
                    if (told.adverse()) {
                        reprisals.open(file, told.words(), acting.account(), acting.today());
                    }
                    return contact.milestone().name();
                });
    }

    /** Nobody answered this time. */
    public void tried(SeenCase seen, UUID id, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Act.FOLLOW_UP_TRIED,
                (file, acting) -> {
                    var contact = rows.one(FollowUpContact.class, file, id);
                    require(contact.mayBeTriedOn(acting.today()), file);
                    contact.tried(acting.today());
                    return contact.milestone().name();
                });
    }

    public void askForReview(SeenCase seen, AfterForms.ReviewRequest form, Caller caller) {
        act(
                seen,
                RECORD,
                caller,
                Act.REVIEW_ASKED,
                (file, acting) -> {
                    requireDecided(file);
                    var asked =
                            AfterInput.asked(form, file.decided().orElseThrow(), acting.today());
                    rows.keep(
                            InternalReview.of(
                                    file.reference().value(),
                                    file.round(),
                                    asked,
                                    acting.account(),
                                    file.safe()));
                    return asked.asker().name();
                });
    }

    /**
     * What another decider came to.
     *
     * @throws Problem NOT_ALLOWED to whoever decided, drafted or worked on the case
     */
    public void review(SeenCase seen, UUID id, AfterForms.ReviewResult form, Caller caller) {
        act(
                seen,
                REVIEW,
                caller,
                Act.REVIEW_DECIDED,
                (file, acting) -> {
                    var review = rows.one(InternalReview.class, file, id);
                    require(review.isPending(), file);
                    if (tookPart(file, acting.account())) {
                        throw Problem.of(ProblemKind.NOT_ALLOWED);
                    }
                    var came = AfterInput.reviewed(form);
                    review.decided(came.result(), came.words(), acting.account(), acting.today());
                    return came.result().name();
                });
    }

    static boolean tookPart(CaseFile file, String account) {
        return file.decidedBy().filter(account::equals).isPresent()
                || file.decision().filter(one -> one.draftedBy().equals(account)).isPresent()
                || file.staffing().handler().filter(account::equals).isPresent();
    }

    public void takenElsewhere(SeenCase seen, AfterForms.RouteTaking form, Caller caller) {
        act(
                seen,
                RECORD,
                caller,
                Act.ROUTE_TAKEN,
                (file, acting) -> {
                    var taken = AfterInput.taken(form, file.received(), acting.today());
                    rows.keep(
                            OutsideRoute.of(
                                    file.reference().value(),
                                    taken.route(),
                                    taken.on(),
                                    acting.account(),
                                    file.safe()));
                    return taken.route().name();
                });
    }

    public void endedElsewhere(SeenCase seen, UUID id, AfterForms.RouteEnding form, Caller caller) {
        act(
                seen,
                RECORD,
                caller,
                Act.ROUTE_ENDED,
                (file, acting) -> {
                    var route = rows.one(OutsideRoute.class, file, id);
                    require(route.isGoingOn(), file);
                    var ended = AfterInput.ended(form, route.takenOn(), acting.today());
                    route.ended(ended.outcome(), ended.on());
                    return route.route().name();
                });
    }

    /** Writes what is learnt, in the place of what was written before. */
    public void learn(SeenCase seen, AfterForms.LearningWriting form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Act.LEARNT,
                (file, acting) -> {
                    requireDecided(file);
                    var learnt = AfterInput.learnt(form);
                    var note = rows.learning(file).orElseGet(() -> newNote(file));
                    note.write(learnt, acting.account(), acting.today());
                    rows.keep(note);
                    return learnt.needless().isPresent() ? "NEEDLESS" : "WRITTEN";
                });
    }

    private static LearningNote newNote(CaseFile file) {
        return LearningNote.of(file.reference().value(), file.round(), file.safe());
    }

    public void orderCheck(SeenCase seen, AfterForms.CheckOrdering form, Caller caller) {
        act(
                seen,
                ORDER,
                caller,
                Act.CHECK_ORDERED,
                (file, acting) -> {
                    requireDecided(file);
                    rows.keep(
                            ServiceCheck.of(
                                            file.reference().value(),
                                            file.round(),
                                            AfterInput.check(form, acting.today()),
                                            file.safe())
                                    .orderedBy(acting.account(), acting.today()));
                    return "SERVICE_CHECK";
                });
    }

    public void checkDone(SeenCase seen, UUID id, AfterForms.CheckDoing form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Act.CHECK_DONE,
                (file, acting) -> {
                    var check = rows.one(ServiceCheck.class, file, id);
                    require(check.doneOn().isEmpty(), file);
                    var looked = AfterInput.looked(form, acting.today());
                    check.done(looked.result(), looked.again(), acting.today());
                    return "SERVICE_CHECK";
                });
    }

    public void checkProved(SeenCase seen, UUID id, AfterForms.CheckProving form, Caller caller) {
        act(
                seen,
                ORDER,
                caller,
                Act.CHECK_PROVED,
                (file, acting) -> {
                    var check = rows.one(ServiceCheck.class, file, id);
                    require(check.doneOn().isPresent() && check.recheckedOn().isEmpty(), file);
                    var proved = AfterInput.proved(form);
                    check.rechecked(proved.effect(), proved.words(), acting.today());
                    return "SERVICE_CHECK";
                });
    }

    private void act(
            SeenCase seen,
            Set<Permission> permissions,
            Caller caller,
            Act what,
            BiFunction<CaseFile, Acting, String> act) {
        acts.act(
                seen,
                permissions,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var subject = act.apply(file, acting);
                    tell(file, acting.today());
                    file.acted(what, subject, acting, null);
                    counting.count(file);
                });
    }

    private void tell(CaseFile file, LocalDate today) {
        checklist.tell(file, today);
    }

    private Remedy open(CaseFile file, UUID id) {
        var remedy = rows.one(Remedy.class, file, id);
        require(!remedy.isOver(), file);
        return remedy;
    }

    private static void requireDecided(CaseFile file) {
        require(file.decided().isPresent(), file);
    }

    private static void require(boolean condition, CaseFile file) {
        if (!condition) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with("status", file.status())
                    .with("unmet", List.of());
        }
    }
}
