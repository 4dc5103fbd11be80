package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.disclosure.Deduction;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Where policy officers write down figures that left by another route than a release, and ask
 * before they leave what that would uncover.
 *
 * <p>The answer is computed from the reader's chair, never from the raw counts: whoever tries one
 * number after the other learns nothing about the true one.
 */
@ApplicationScoped
public class GivenDesk {

    private final GivenFigures given;
    private final Releases releases;
    private final Ledger ledger;
    private final Plans plans;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    GivenDesk(
            GivenFigures given,
            Releases releases,
            Ledger ledger,
            Plans plans,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.given = given;
        this.releases = releases;
        this.ledger = ledger;
        this.plans = plans;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything that was written down, newest first. */
    @Transactional
    public List<GivenView> all() {
        caller.require(Permission.READ_WORKBENCH);
        return given.newestFirst().stream().map(GivenFigure::view).toList();
    }

    /**
     * What saying it would do. Nothing is stored.
     *
     * @throws Problem INVALID with every wrong field, also for a cell that no release has
     */
    @Transactional
    public GivenCheck check(GivenForm form) {
        caller.require(Permission.PREPARE_RELEASE);
        var statement = form.statement();
        var table = tableOf(statement);
        var chair = chair(statement.period().year());
        var consequence = chair.after(statement);
        var cell = table.at(statement.place());
        return new GivenCheck(
                cell.flatMap(one -> one.fold(Optional::of, Optional::empty)),
                consequence.agrees(),
                consequence.uncovered().stream()
                        .filter(
                                one ->
                                        !one.isRest()
                                                || one.left().highest()
                                                        < threshold(
                                                                statement.period().year(),
                                                                one.table(),
                                                                one.place()))
                        .sorted(Comparator.comparing(one -> !isAbout(statement, one)))
                        .map(
                                one ->
                                        new GivenCheck.Uncovered(
                                                one.table(),
                                                one.place(),
                                                one.without(),
                                                one.left().lowest(),
                                                end(one.left().highest())))
                        .toList(),
                chair.open(table, statement.place())
                        .map(range -> new GivenCheck.Instead(range.lowest(), end(range.highest())))
                        .orElseThrow(() -> Problem.of(ProblemKind.STATE_CONFLICT)));
    }

    /**
     * Writes down that a figure left, or must leave. From now on it counts as known to everybody:
     * later releases are proved beside it.
     *
     * @throws Problem as {@link #check}
     */
    @Transactional
    public GivenView record(GivenForm form) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        var giving = form.giving();
        ledger.hold();
        tableOf(giving.statement());
        var figure =
                GivenFigure.of(
                        giving,
                        new Signature(officer.account(), LocalDate.now(clock)),
                        chair(giving.statement().period().year()).after(giving.statement()));
        given.persist(figure);
        journal.act(
                officer,
                new Subject(Subject.Kind.RELEASE, giving.statement().period().code()),
                "FIGURE/GIVEN");
        return figure.view();
    }

    private int threshold(int year, PublicTable shown, List<String> place) {
        var plan = ledger.planOf(year);
        return plan.table(shown.name())
                .map(table -> plan.threshold(CellName.open(table, place)))
                .orElseThrow();
    }

    private ReadersChair chair(int year) {
        return new ReadersChair(
                ledger.shownOf(year).stream()
                        .flatMap(shown -> shown.tables().stream())
                        .map(PublicTable::of)
                        .toList(),
                given.of(year).stream().map(GivenFigure::statement).toList(),
                meanings(year),
                (table, place) -> threshold(year, table, place));
    }

    /** Only what was proved beside when a release was made, or would be now. */
    private List<CellRelation> meanings(int year) {
        return releases.inLedgerOf(year).stream()
                .flatMap(
                        release ->
                                release
                                        .meanings()
                                        .orElseGet(
                                                () ->
                                                        new Knowledge(ledger.of(year))
                                                                .meanings(release.period()))
                                        .stream())
                .distinct()
                .toList();
    }

    private Stream<PublicTable> tables(Release release) {
        return release.shown(plans.of(release.plan())).tables().stream().map(PublicTable::of);
    }

    private PublicTable tableOf(Statement statement) {
        return releases.of(statement.period()).stream()
                .filter(Release::wasSeen)
                .flatMap(this::tables)
                .filter(table -> table.name().equals(statement.table()))
                .filter(table -> table.at(statement.place()).isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.invalid("cell", ViolationKind.NOT_IN_LIST));
    }

    private static boolean isAbout(Statement statement, ReadersChair.Uncovered cell) {
        return cell.table().period().equals(statement.period())
                && cell.place().equals(statement.place())
                && !cell.isRest();
    }

    private static OptionalLong end(long highest) {
        return highest >= Deduction.ENDLESS ? OptionalLong.empty() : OptionalLong.of(highest);
    }
}
