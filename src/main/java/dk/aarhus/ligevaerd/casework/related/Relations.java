package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Cases that have to do with each other. Whoever may open only one of two learns nothing of the
 * other, not even that there is one: no line of the timeline names it, and the journal of each says
 * no more than that its record was put in order.
 *
 * <p>All acts throw {@link Problem} as {@link CaseActs#act} does, INVALID for what was typed, and
 * STATE_CONFLICT where two cases are not, or can no longer be, what they are to be.
 */
@ApplicationScoped
@Transactional
public class Relations {

    private static final Set<Permission> AT_WORK =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);
    private static final int MOST_COMPARED = 200;

    private final CaseActs acts;
    private final CaseRounds rounds;
    private final Desk desk;
    private final Reports reports;
    private final RelationRows rows;
    private final Journal journal;

    Relations(
            CaseActs acts,
            CaseRounds rounds,
            Desk desk,
            Reports reports,
            RelationRows rows,
            Journal journal) {
        this.acts = acts;
        this.rounds = rounds;
        this.desk = desk;
        this.reports = reports;
        this.rows = rows;
        this.journal = journal;
    }

    /**
     * What the caller may know of the cases around one.
     *
     * @param suggested cases that look alike and of which nobody has said anything yet
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            List<Relation> related,
            List<Suggestion> suggested) {}

    /** A case of the same workplace, the same accused function and an overlapping time. */
    public record Suggestion(Reference other, LocalDate received) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.RELATED,
                looked -> {
                    var known = rows.of(reference);
                    var open =
                            desk.listed(
                                    known.stream().map(row -> row.otherThan(reference)).toList(),
                                    caller);
                    return new All(
                            reference,
                            looked.file().version(),
                            AT_WORK.stream().anyMatch(looked::may),
                            known.stream()
                                    .filter(CaseRelation::isLinked)
                                    .filter(row -> open.contains(row.otherThan(reference)))
                                    .map(row -> row.seenFrom(reference, pair(looked.file(), row)))
                                    .toList(),
                            suggested(reference, known, caller));
                });
    }

    /** The case in which another is investigated, where the caller may open both. */
    public Optional<Reference> leading(Reference reference, Caller caller) {
        return rows.of(reference).stream()
                .flatMap(row -> row.leading().stream())
                .filter(leading -> !leading.equals(reference))
                .filter(leading -> desk.mayOpen(leading, caller))
                .findFirst();
    }

    public void link(SeenCase seen, RelationForms.Relating form, Caller caller) {
        var typed = RelationInput.relating(form, seen.reference());
        on(
                seen,
                typed.other(),
                caller,
                Set.of(Permission.READ_CASE),
                (pair, acting) -> {
                    var row = row(pair);
                    if (row.isLinked()) {
                        throw conflict(pair);
                    }
                    row.link(typed.kind(), typed.reason(), seen.reference(), acting);
                    rows.persist(row);
                });
    }

    /** They have nothing to do with each other, or no longer: a suggestion is not made again. */
    public void part(SeenCase seen, Reference other, RelationForms.Parting form, Caller caller) {
        var reason = RelationInput.reason(form.reason());
        on(
                seen,
                other,
                caller,
                Set.of(Permission.READ_CASE),
                (pair, acting) -> {
                    var row = row(pair);
                    if (row.leading().isPresent()) {
                        throw conflict(pair);
                    }
                    row.dismiss(reason, seen.reference(), acting);
                    rows.persist(row);
                });
    }

    /**
     * Two linked cases are investigated in one of them. Each keeps its reporter, mailbox, letters,
     * clocks and its own decision: the law gives every reporter an answer of their own, so no guard
     * of either falls.
     */
    public void merge(SeenCase seen, Reference other, RelationForms.Merging form, Caller caller) {
        var typed = RelationInput.merging(form, seen.reference(), other);
        on(
                seen,
                other,
                caller,
                AT_WORK,
                (pair, acting) -> {
                    var row = row(pair);
                    if (!row.isLinked() || row.leading().isPresent() || !pair.canBeMerged()) {
                        throw conflict(pair);
                    }
                    var following = typed.leading().equals(other) ? seen.reference() : other;
                    if (isLed(typed.leading()) || isMerged(following)) {
                        throw conflict(pair);
                    }
                    row.merge(pair, typed.leading(), typed.reason(), acting);
                });
    }

    /** Each is on its own again; only while nothing of either has left the house since. */
    public void separate(
            SeenCase seen, Reference other, RelationForms.Parting form, Caller caller) {
        var reason = RelationInput.reason(form.reason());
        on(
                seen,
                other,
                caller,
                AT_WORK,
                (pair, acting) -> {
                    var row = row(pair);
                    if (!row.canBeSeparated(pair)) {
                        throw conflict(pair);
                    }
                    row.separate(reason, acting);
                });
    }

    /** No chains: the case that leads is itself led by none. */
    private boolean isLed(Reference leading) {
        return rows.of(leading).stream()
                .flatMap(row -> row.leading().stream())
                .anyMatch(one -> !one.equals(leading));
    }

    /** Nor does the case that follows lead another, and it has one leader. */
    private boolean isMerged(Reference following) {
        return rows.of(following).stream().anyMatch(row -> row.leading().isPresent());
    }

    private interface PairAct {
        void on(Pair pair, Acting acting);
    }

    /**
     * Both cases are held in the order of their references: two who link them at once would else
     * wait for each other.
     */
    private void on(
            SeenCase seen, Reference other, Caller caller, Set<Permission> there, PairAct act) {
        if (!desk.mayOpen(other, caller)) {
            throw RelationInput.noSuchCase();
        }
        var far = new SeenCase(other, desk.version(other, caller));
        if (seen.reference().value().compareTo(other.value()) < 0) {
            within(seen, AT_WORK, far, there, caller, act);
        } else {
            within(far, there, seen, AT_WORK, caller, act);
        }
        journalled(seen.reference(), caller);
        journalled(other, caller);
    }

    private void within(
            SeenCase first,
            Set<Permission> firstAsks,
            SeenCase second,
            Set<Permission> secondAsks,
            Caller caller,
            PairAct act) {
        acts.act(
                first,
                firstAsks,
                caller,
                Optional.empty(),
                (one, acting) ->
                        acts.act(
                                second,
                                secondAsks,
                                caller,
                                Optional.empty(),
                                (two, same) -> act.on(Pair.of(one, two), acting)));
    }

    /** The same words on both, whatever was done: more would tell of the other. */
    private void journalled(Reference reference, Caller caller) {
        journal.act(caller, Subject.of(reference), Act.PUT_IN_ORDER + "/CASE");
    }

    private CaseRelation row(Pair pair) {
        return rows.of(pair.first().reference(), pair.second().reference())
                .orElseGet(() -> CaseRelation.of(pair));
    }

    private Pair pair(CaseFile file, CaseRelation row) {
        return Pair.of(file, rounds.referenced(row.otherThan(file.reference())).orElseThrow());
    }

    private List<Suggestion> suggested(
            Reference reference, List<CaseRelation> known, Caller caller) {
        var report = reports.referenced(reference);
        var here = report.flatMap(Likeness::of);
        if (here.isEmpty()) {
            return List.of();
        }
        var settled = new HashSet<Reference>();
        known.forEach(row -> settled.add(row.otherThan(reference)));
        var around =
                reports.near(report.get(), MOST_COMPARED).stream()
                        .filter(other -> !settled.contains(other.reference()))
                        .toList();
        var open = desk.openAmong(around.stream().map(Report::reference).toList(), caller);
        var alike =
                around.stream()
                        .filter(other -> open.contains(other.reference()))
                        .filter(other -> Likeness.of(other).filter(here.get()::isLike).isPresent())
                        .toList();
        // That they were named to the caller is in the journal.
        desk.listed(alike.stream().map(Report::reference).toList(), caller);
        return alike.stream()
                .map(other -> new Suggestion(other.reference(), other.receivedOn()))
                .toList();
    }

    private static Problem conflict(Pair pair) {
        return Problem.of(ProblemKind.STATE_CONFLICT)
                .with("status", pair.first().status())
                .with("unmet", List.of());
    }
}
