package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.disclosure.Deduction;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
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
import java.util.UUID;

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
    private final GivenCells cells;
    private final Ledger ledger;
    private final Chairs chairs;
    private final Corrections corrections;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    GivenDesk(
            GivenFigures given,
            GivenCells cells,
            Ledger ledger,
            Chairs chairs,
            Corrections corrections,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.given = given;
        this.cells = cells;
        this.ledger = ledger;
        this.chairs = chairs;
        this.corrections = corrections;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** Everything that was written down, newest first. */
    @Transactional
    public List<GivenView> all() {
        var account = caller.require(Permission.READ_WORKBENCH).account();
        return given.newestFirst().stream().map(one -> one.view(account)).toList();
    }

    /** Of which periods a figure can be given, newest first. */
    @Transactional
    public List<Period> periods() {
        caller.require(Permission.READ_WORKBENCH);
        return cells.periods();
    }

    /** The tables that a figure of a period can be in; without cells where none was published. */
    @Transactional
    public List<PublicTable> tables(Period period) {
        caller.require(Permission.READ_WORKBENCH);
        return cells.tables(period);
    }

    /**
     * What saying it would do. Nothing is stored.
     *
     * @throws Problem INVALID with every wrong field, also for a cell that no plan has
     */
    @Transactional
    public GivenCheck check(GivenForm form) {
        caller.require(Permission.PREPARE_RELEASE);
        var statement = form.statement();
        var table = cells.of(statement);
        var chair = chairs.of(statement.period().year());
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
                                                        < chairs.threshold(
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
     * Writes down that a figure left, or must leave, or that it was otherwise than another one
     * says. It counts when somebody else has confirmed it.
     *
     * @throws Problem as {@link #check}; INVALID also for one to be corrected that there is not
     */
    @Transactional
    public GivenView record(GivenForm form) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        var giving = form.giving();
        ledger.hold();
        var said = giving.statement();
        cells.of(said);
        giving.corrects().ifPresent(this::refuseCorrected);
        var figure = GivenFigure.of(giving, new Signature(officer.account(), LocalDate.now(clock)));
        figure.judge(chairs.of(said.period().year()).after(said));
        given.persist(figure);
        return noted(figure, officer, "FIGURE/GIVEN");
    }

    private void refuseCorrected(UUID wrong) {
        given.findByIdOptional(wrong)
                .filter(one -> one.state() != GivenState.CORRECTED)
                .orElseThrow(() -> Problem.invalid("corrects", ViolationKind.NOT_IN_LIST));
    }

    /**
     * A second officer says so too. From now on it counts as known to everybody, and later releases
     * are proved beside it; what it corrects counts no more.
     *
     * @throws Problem NOT_FOUND, or STATE_CONFLICT with the reason
     */
    @Transactional
    public GivenView confirm(String id) {
        var officer = caller.require(Permission.PREPARE_RELEASE);
        ledger.hold();
        var figure =
                given.findByIdOptional(AddressedId.of(id))
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (figure.state() != GivenState.WAITS) {
            throw refusal(ReleaseRefusal.NOTHING_TO_CONFIRM);
        }
        if (figure.recordedBy(officer.account())) {
            throw refusal(ReleaseRefusal.ANOTHER_PERSON_MUST_CONFIRM);
        }
        figure.corrects().map(given::findById).ifPresent(this::correct);
        var said = figure.statement();
        figure.judge(chairs.of(said.period().year()).after(said));
        figure.confirm(officer.account(), clock.instant());
        return noted(figure, officer, "FIGURE/CONFIRMED");
    }

    private void correct(GivenFigure wrong) {
        if (wrong.state() == GivenState.CORRECTED) {
            throw refusal(ReleaseRefusal.NOTHING_TO_CONFIRM);
        }
        corrections.correct(wrong);
    }

    private GivenView noted(GivenFigure figure, Caller officer, String act) {
        journal.act(
                officer,
                new Subject(Subject.Kind.RELEASE, figure.statement().period().code()),
                act);
        return figure.view(officer.account());
    }

    private static Problem refusal(ReleaseRefusal reason) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with(ReleaseRefusal.MEMBER, reason);
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
