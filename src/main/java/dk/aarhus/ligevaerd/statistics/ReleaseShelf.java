package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where releases are read: the published ones by everybody, all by policy officers. */
@ApplicationScoped
public class ReleaseShelf {

    private static final int YEARS_OFFERED = 3;

    private final Releases releases;
    private final Ledger ledger;
    private final Plans plans;
    private final java.time.Period lag;
    private final CurrentCaller caller;
    private final Clock clock;

    ReleaseShelf(
            Releases releases,
            Ledger ledger,
            Plans plans,
            StatisticsConfig config,
            CurrentCaller caller,
            Clock clock) {
        this.releases = releases;
        this.ledger = ledger;
        this.plans = plans;
        this.lag = config.lag();
        this.caller = caller;
        this.clock = clock;
    }

    /** The published releases, newest first. */
    @Transactional
    public List<ReleaseView> published() {
        return releases.all().stream()
                .filter(release -> release.status() == ReleaseStatus.PUBLISHED)
                .map(Release::view)
                .toList();
    }

    /**
     * A release: published, or read by a policy officer.
     *
     * @throws Problem NOT_FOUND for everything else
     */
    @Transactional
    public ReleaseView release(String id) {
        return readable(id).view();
    }

    /**
     * A release that was taken back after everybody could read it: that it was there is no secret.
     */
    @Transactional
    public Optional<ReleaseView> takenBack(String id) {
        return releases.findByIdOptional(id)
                .map(Release::view)
                .filter(release -> release.status() == ReleaseStatus.WITHDRAWN)
                .filter(release -> release.publishedOn().isPresent());
    }

    /** True where the period was published, and withdrawn, and not published again. */
    @Transactional
    public boolean wasTakenBack(Period period) {
        return releases.of(period).stream()
                .map(Release::view)
                .anyMatch(
                        release ->
                                release.status() == ReleaseStatus.WITHDRAWN
                                        && release.publishedOn().isPresent());
    }

    /** The tables of a release, under the same terms. */
    @Transactional
    public List<ShownTable> tables(String id) {
        var release = readable(id);
        if (!release.view().hasTable()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return release.shown(plans.of(release.plan())).tables();
    }

    /** What everybody knows of the cells of a release by what codes mean. */
    @Transactional
    public List<CellRelation> meanings(String id) {
        return readable(id).meanings().orElseGet(List::of);
    }

    /** From how many persons on the inner cells of each table of a release are shown. */
    @Transactional
    public Map<String, Integer> thresholds(String id) {
        var plan = plans.of(readable(id).plan());
        return plan.tables().stream()
                .collect(
                        Collectors.toMap(
                                PlanTable::name,
                                table ->
                                        plan.threshold(
                                                table.axes().stream()
                                                        .map(PlanAxis::name)
                                                        .toList())));
    }

    /** From how many persons on a figure of a release is shown; the first that fits holds. */
    @Transactional
    public List<PlanThreshold> rules(String id) {
        return plans.of(readable(id).plan()).thresholds();
    }

    /** The same for releases to come. */
    @Transactional
    public List<PlanThreshold> rules() {
        return plans.current().thresholds();
    }

    /** All releases, for policy officers. */
    @Transactional
    public List<ReleaseView> all() {
        caller.require(Permission.READ_WORKBENCH);
        return releases.all().stream().map(Release::view).toList();
    }

    /** Why the withheld cells of a table are withheld, for policy officers. */
    @Transactional
    public List<Shield> shields(ShownTable table) {
        caller.require(Permission.READ_WORKBENCH);
        return Shield.of(table, ledger.shownOf(table.period().year()));
    }

    /** The periods that are over and have no release, newest first, for policy officers. */
    @Transactional
    public List<Period> periodsToPrepare() {
        caller.require(Permission.READ_WORKBENCH);
        var today = LocalDate.now(clock);
        Set<Period> taken =
                releases.all().stream()
                        .filter(Release::isOpen)
                        .map(Release::period)
                        .collect(Collectors.toSet());
        return latest(today)
                .filter(period -> !today.isBefore(period.due(lag)))
                .filter(period -> !taken.contains(period))
                .filter(
                        period ->
                                !(period instanceof Period.Revised revised)
                                        || taken.contains(revised.first()))
                .toList();
    }

    /** All periods of this year and those just before, newest first. */
    static Stream<Period> latest(LocalDate today) {
        return IntStream.range(0, YEARS_OFFERED)
                .mapToObj(back -> today.getYear() - back)
                .flatMap(ReleaseShelf::periodsOf);
    }

    private static Stream<Period> periodsOf(int year) {
        return Stream.concat(
                Stream.of(new Period.Revised(year), new Period.WholeYear(year)),
                IntStream.of(4, 3, 2, 1)
                        .mapToObj(number -> new Period.OneQuarter(new Quarter(year, number))));
    }

    private Release readable(String id) {
        var release =
                releases.findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (release.status() != ReleaseStatus.PUBLISHED && !readByPolicyOfficer()) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return release;
    }

    /** Asked only for what is not public, so that public reading never depends on the login. */
    private boolean readByPolicyOfficer() {
        try {
            caller.require(Permission.READ_WORKBENCH);
            return true;
        } catch (Problem nobody) {
            return false;
        }
    }
}
