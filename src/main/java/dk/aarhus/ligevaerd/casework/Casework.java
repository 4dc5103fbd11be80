package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * Everything the desk can do to a case. Each act asks the permission table first, then for the
 * version that the actor has seen, and is one transaction.
 *
 * <p>All acts throw {@link Problem}: NOT_FOUND for a case that is not there or not for the caller,
 * NOT_ALLOWED for one that the caller may only read, CHANGED_MEANWHILE for a version that is no
 * longer the newest.
 */
@ApplicationScoped
@Transactional
public class Casework {

    private static final Set<Permission> TRIAGE = Set.of(Permission.TRIAGE_CASE);
    private static final Set<Permission> WORK = Set.of(Permission.WORK_ON_CASE);

    private static final Set<Permission> MOVERS =
            Set.of(
                    Permission.TRIAGE_CASE,
                    Permission.WORK_ON_CASE,
                    Permission.REVIEW_CASE,
                    Permission.DECIDE_CASE);
    private static final int LONGEST_UNDO_REASON = 2_000;

    private final CaseActs acts;
    private final Cases cases;
    private final Reports reports;
    private final Classifications classifications;
    private final Ties ties;
    private final Conflicts conflicts;
    private final ReporterLetters letters;
    private final Deadlines deadlines;
    private final Counting counting;
    private final List<Citable> citable;
    private final Event<CaseMoved> moved;

    Casework(
            CaseActs acts,
            Cases cases,
            Reports reports,
            Classifications classifications,
            Ties ties,
            Conflicts conflicts,
            ReporterLetters letters,
            Deadlines deadlines,
            Counting counting,
            @All List<Citable> citable,
            Event<CaseMoved> moved) {
        this.acts = acts;
        this.cases = cases;
        this.reports = reports;
        this.classifications = classifications;
        this.ties = ties;
        this.conflicts = conflicts;
        this.letters = letters;
        this.deadlines = deadlines;
        this.counting = counting;
        this.citable = citable;
        this.moved = moved;
    }

    /**
     * The same desk by another clock: for the invented years of a demonstration. The caller brings
     * the transaction.
     */
    public Casework by(Clock otherClock) {
        return new Casework(
                acts.by(otherClock),
                cases,
                reports,
                classifications,
                ties,
                conflicts,
                letters,
                deadlines,
                counting,
                citable,
                moved);
    }

    /**
     * Moves a case by the table.
     *
     * @throws Problem TRANSITION_REFUSED with the unmet guards; STATE_CONFLICT where the table has
     *     no such way
     */
    public void move(SeenCase seen, CaseForms.Move form, Caller caller) {
        var move = CaseInput.move(form);
        var row =
                cases.held(seen.reference())
                        .flatMap(file -> Workflow.row(file.status(), move.to(), file.track()));
        // A way that is not on the map is refused as such to whoever may act on the case at all.
        var permissions = row.map(Transition::permissions).orElse(Set.of(Permission.READ_CASE));
        act(
                seen,
                permissions,
                caller,
                move.reason(),
                (file, acting) -> {
                    var from = file.status();
                    file.move(move.to(), acting, move.aside(), deadlines);
                    letters.onArrival(file, from, acting);
                    if (file.status() == CaseStatus.DECIDED && from != CaseStatus.SUSPENDED) {
                        file.decision()
                                .ifPresent(held -> classifications.concluded(file, held, acting));
                    }
                    moved.fire(new CaseMoved(file, from, acting.today()));
                    counting.count(file);
                });
    }

    /**
     * Undoes the last move of a case, for a reason, while nothing of it has left the house.
     *
     * @throws Problem INVALID without a reason; STATE_CONFLICT where it cannot be undone
     */
    public void undoMove(SeenCase seen, CaseForms.Undoing form, Caller caller) {
        var reader = new InputReader();
        var reason = reader.required("undoReason", form.reason(), LONGEST_UNDO_REASON);
        reader.orRefuse();
        act(
                seen,
                MOVERS,
                caller,
                Optional.of(reason),
                (file, acting) -> {
                    file.moveBack(acting, deadlines);
                    counting.count(file);
                });
    }

    public void triage(SeenCase seen, CaseForms.Triaging form, Caller caller) {
        act(
                seen,
                TRIAGE,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var triage = CaseInput.triage(form, acting);
                    var regime = CaseInput.regime(form);
                    var choice = CaseInput.track(form, sign(file, triage, regime));
                    file.triage(triage, regime, acting, deadlines);
                    file.take(choice, acting);
                    classifications.assessed(file, triage, acting);
                });
    }

    private TrackSign sign(CaseFile file, Triage triage, Regime regime) {
        return TrackSign.of(
                new TrackSign.Seen(
                        file.isCaseWanted(),
                        regime,
                        triage.urgency(),
                        triage.riskIsHigh(),
                        triage.forms(),
                        reports.referenced(file.reference()).orElseThrow().wishes()));
    }

    /**
     * Opens a case though the reporter wanted it to be counted only, and tells the reporter why.
     */
    public void override(SeenCase seen, CaseForms.Overriding form, Caller caller) {
        act(
                seen,
                TRIAGE,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    file.override(CaseInput.ground(form), acting);
                    // What was proposed for a report that is only counted no longer fits.
                    file.triage()
                            .map(triage -> sign(file, triage, file.regime()))
                            .ifPresent(
                                    sign ->
                                            file.take(
                                                    new TrackChoice(
                                                            sign.track(), sign, Optional.empty()),
                                                    acting));
                    letters.onOverride(file, acting.today());
                });
    }

    public void staff(SeenCase seen, CaseForms.Appointing form, Caller caller) {
        act(
                seen,
                TRIAGE,
                caller,
                Optional.empty(),
                (file, acting) ->
                        file.custody().staff(openTo(CaseInput.staffing(form), file), acting));
    }

    /** Another handles the case from now on; whoever reviews and decides it stays. */
    void assign(SeenCase seen, String handler, String reason, Caller caller) {
        act(
                seen,
                TRIAGE,
                caller,
                Optional.of(reason),
                (file, acting) ->
                        file.custody()
                                .staff(
                                        openTo(
                                                Staffing.of(
                                                        Optional.of(handler),
                                                        file.staffing().reviewer(),
                                                        file.staffing().decisionMaker()),
                                                file),
                                        acting));
    }

    /**
     * The handler declares an interest or none; with an interest the case is gone from the handler
     * at once.
     */
    public void declareConflict(SeenCase seen, CaseForms.Declaring form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Optional.ofNullable(form.reason()).filter(r -> !r.isBlank()),
                (file, acting) -> {
                    var declaration = CaseInput.declaration(form);
                    file.custody().declareConflict(declaration, acting);
                    if (!declaration.noConflict()) {
                        conflicts.stepBack(file, caller);
                    }
                });
    }

    public void record(SeenCase seen, RecordKind kind, CaseForms.Writing form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) -> file.record(kind, CaseInput.text(form), acting));
    }

    /**
     * Nobody is heard, for a reason.
     *
     * @throws Problem STATE_CONFLICT also where there is a hearing text
     */
    public void hearNobody(SeenCase seen, CaseForms.HearingNobody form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) -> file.hearNobody(CaseInput.exemption(form, acting), acting));
    }

    public void assess(SeenCase seen, LegalTest test, CaseForms.Assessing form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) ->
                        file.assess(CaseInput.assessment(test, form, citable(file)), acting));
    }

    private Set<String> citable(CaseFile file) {
        return citable.stream()
                .flatMap(part -> part.numbers(file.reference()).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    public void draft(SeenCase seen, CaseForms.Drafting form, Caller caller) {
        act(
                seen,
                WORK,
                caller,
                Optional.empty(),
                (file, acting) -> file.draft(CaseInput.decision(form, acting), acting));
    }

    private void act(
            SeenCase seen,
            Set<Permission> permissions,
            Caller caller,
            Optional<String> reason,
            BiConsumer<CaseFile, Acting> act) {
        acts.act(seen, permissions, caller, reason, act);
    }

    /**
     * Somebody who works on the case, or only reads it, steps back: it is closed to them at once
     * and for good, in every place (FVL §§ 3 to 6).
     */
    public void stepBack(SeenCase seen, CaseForms.Writing form, Caller caller) {
        act(
                seen,
                Set.of(Permission.READ_CASE),
                caller,
                Optional.of(CaseInput.text(form)),
                (file, acting) -> {
                    file.custody().recuse(acting);
                    conflicts.stepBack(file, caller);
                });
    }

    /** Whom a case is closed to cannot be appointed to it. */
    private Staffing openTo(Staffing appointed, CaseFile file) {
        var reader = new InputReader();
        refuse(reader, "handler", appointed.handler(), file);
        refuse(reader, "reviewer", appointed.reviewer(), file);
        refuse(reader, "decisionMaker", appointed.decisionMaker(), file);
        if (file.queue() == Queue.EXTERNAL
                && appointed.handler().filter(one -> !ties.isFromOutside(one)).isPresent()) {
            reader.note("handler", ViolationKind.NOT_IN_LIST);
        }
        reader.orRefuse();
        return appointed;
    }

    private void refuse(InputReader reader, String field, Optional<String> account, CaseFile file) {
        if (account.filter(name -> ties.isClosedTo(file, name)).isPresent()) {
            reader.note(field, ViolationKind.NOT_IN_LIST);
        }
    }
}
