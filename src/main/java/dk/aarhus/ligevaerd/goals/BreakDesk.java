package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where breaks of series are written down, and taken back. */
@ApplicationScoped
public class BreakDesk {

    private static final Subject BREAKS = new Subject(Subject.Kind.PLACE, "figure_break");

    private final FigureBreaks breaks;
    private final IndicatorList indicators;
    private final SeriesList series;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    BreakDesk(
            FigureBreaks breaks,
            IndicatorList indicators,
            SeriesList series,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.breaks = breaks;
        this.indicators = indicators;
        this.series = series;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** Asked before a body is read. */
    public void requireKeeper() {
        caller.require(Permission.KEEP_GOALS);
    }

    /** Those that hold, the newest first. */
    @Transactional
    public List<BreakView> all() {
        caller.require(Permission.READ_GOALS);
        return breaks.held().stream().map(FigureBreak::view).toList();
    }

    /**
     * @throws Problem INVALID that names every wrong field
     */
    @Transactional
    public BreakView write(BreakForm form) {
        var keeper = caller.require(Permission.KEEP_GOALS);
        var today = LocalDate.now(clock);
        var one = FigureBreak.of(form.read(this::isKnown, today), keeper.account(), today);
        breaks.persist(one);
        journal.act(keeper, BREAKS, "BREAK/WRITTEN");
        return one.view();
    }

    /**
     * Takes back what was wrong; that it was written stays in the base.
     *
     * @throws Problem NOT_FOUND; STATE_CONFLICT where it was taken back before
     */
    @Transactional
    public void takeBack(String id) {
        var keeper = caller.require(Permission.KEEP_GOALS);
        breaks.findByIdOptional(key(id))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND))
                .takeBack(keeper.account(), LocalDate.now(clock));
        journal.act(keeper, BREAKS, "BREAK/TAKEN_BACK");
    }

    private static UUID key(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }

    private boolean isKnown(String subject) {
        return series.has(subject)
                || Stream.concat(indicators.all().stream(), indicators.monitored().stream())
                        .flatMap(one -> one.measures().stream())
                        .anyMatch(measure -> measure.id().equals(subject));
    }
}
