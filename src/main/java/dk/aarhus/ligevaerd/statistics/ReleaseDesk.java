package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.Requester;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Consumer;

/** Where policy officers prepare releases, publish each other's, and withdraw them. */
@ApplicationScoped
public class ReleaseDesk {

    /**
     * Seconds: a release has three steps, each for two readers, with and without room for the year.
     */
    private static final int PATIENCE = 900;

    private final Releases releases;
    private final Ledger ledger;
    private final ReleaseProofs proofs;
    private final DisclosureControl control;
    private final Blurrings blurrings;
    private final java.time.Period lag;
    private final Requester caller;
    private final Journal journal;
    private final Clock clock;

    @Inject
    ReleaseDesk(
            Releases releases,
            Ledger ledger,
            ReleaseProofs proofs,
            Blurrings blurrings,
            StatisticsConfig config,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this(
                releases,
                ledger,
                proofs,
                new DisclosureControl(config.protectionTime()),
                blurrings,
                config.lag(),
                caller,
                journal,
                clock);
    }

    private ReleaseDesk(
            Releases releases,
            Ledger ledger,
            ReleaseProofs proofs,
            DisclosureControl control,
            Blurrings blurrings,
            java.time.Period lag,
            Requester caller,
            Journal journal,
            Clock clock) {
        this.releases = releases;
        this.ledger = ledger;
        this.proofs = proofs;
        this.control = control;
        this.blurrings = blurrings;
        this.lag = lag;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * The same desk for an officer who is not at a browser: the invented ones. Whoever calls brings
     * the transaction.
     */
    public ReleaseDesk as(Caller officer) {
        return new ReleaseDesk(
                releases, ledger, proofs, control, blurrings, lag, officer, journal, clock);
    }

    /** The same desk, telling of each step of one preparation as it begins. */
    ReleaseDesk telling(Consumer<PreparationStep> follows) {
        return new ReleaseDesk(
                releases,
                ledger,
                proofs,
                control.telling(follows),
                blurrings,
                lag,
                caller,
                journal,
                clock);
    }

    /**
     * Freezes the counts of a period and protects its table beside everything released before. The
     * result waits for another person, or is blocked.
     *
     * @param period {@code 2026-Q3}, {@code 2026} or {@code 2026-R}, as sent
     * @throws Problem INVALID for a period that cannot be read, is not over, or not for long
     *     enough; STATE_CONFLICT where it has a release, or the year to be revised has none, or the
     *     period was prepared by another method
     */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public ReleaseView prepare(String period) {
        return prepare(ReleaseOrder.of(period));
    }

    /**
     * The same by a method that was chosen.
     *
     * @throws Problem as above; INVALID also for a method that there is not
     */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public ReleaseView prepare(ReleaseOrder order) {
        var officer = sign(Permission.PREPARE_RELEASE);
        var wanted = order.read();
        var method = order.readMethod();
        if (!wanted.lastDay().isBefore(officer.day())) {
            throw tooEarly(ReleaseRefusal.PERIOD_NOT_OVER);
        }
        if (!isDue(wanted)) {
            throw tooEarly(ReleaseRefusal.TOO_SOON);
        }
        ledger.hold();
        if (wanted instanceof Period.Revised revised && !ledger.wasSeen(revised.first())) {
            throw refusal(ReleaseRefusal.YEAR_COMES_FIRST);
        }
        if (releases.of(wanted).stream().anyMatch(Release::isOpen)) {
            throw refusal(ReleaseRefusal.PERIOD_HAS_A_RELEASE);
        }
        if (releases.of(wanted).stream().anyMatch(one -> one.showsOtherwise(method))) {
            throw refusal(ReleaseRefusal.METHOD_IS_FIXED);
        }
        var release = decide(wanted, method, officer);
        releases.persist(release);
        return noted(release, Permission.PREPARE_RELEASE);
    }

    /** Whether a period is over for so long that its figures can be prepared. */
    public boolean isDue(Period period) {
        return !LocalDate.now(clock).isBefore(period.due(lag));
    }

    private static Problem tooEarly(ReleaseRefusal reason) {
        return Problem.invalid("period", ViolationKind.IN_THE_FUTURE)
                .with(ReleaseRefusal.MEMBER, reason);
    }

    private Release decide(Period period, ReleaseMethod method, Signature officer) {
        var year = ledger.around(period);
        // Seen once, by officers too, seen for ever: after a withdrawal the same tables come back.
        var title = new Release.Title(releases.nextId(period), period, method);
        return year.releaseOf(period)
                .<Ruling>map(Ruling.Safe::new)
                .orElseGet(() -> ruling(year, title))
                .fold(
                        safe -> Release.safe(title, officer, safe, year),
                        unsafe -> Release.blocked(title, officer, unsafe));
    }

    private Ruling ruling(YearLedger year, Release.Title title) {
        var contradicted = year.contradicted(title.period());
        if (contradicted.isPresent()) {
            throw refusal(ReleaseRefusal.FACTS_CONTRADICT_PLAN)
                    .with(ReleaseRefusal.TABLE, contradicted.get());
        }
        return blurrings
                .of(title.method())
                .map(blurring -> control.decide(year, title.period(), blurring))
                .orElseGet(() -> control.decide(year, title.period()));
    }

    /**
     * Shows a prepared release to everybody, if the proof still holds and somebody else prepared
     * it.
     *
     * @throws Problem NOT_FOUND, or STATE_CONFLICT with the reason
     */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public ReleaseView publish(String id) {
        var officer = sign(Permission.PUBLISH_RELEASE);
        ledger.hold();
        var release = existing(id);
        if (release.status() != ReleaseStatus.PREPARED) {
            throw refusal(ReleaseRefusal.NOT_PREPARED);
        }
        if (release.preparedBy(officer.account())) {
            throw refusal(ReleaseRefusal.ANOTHER_PERSON_MUST_PUBLISH);
        }
        int year = release.period().year();
        var known = ledger.of(year);
        var report = control.audit(known);
        if (!report.isSafe() || !control.withstandsWhoKnowsWhatStayed(known)) {
            throw refusal(ReleaseRefusal.NOT_SAFE_ANY_MORE);
        }
        release.publish(officer);
        proofs.keep(id, ledger.idsOf(year), ledger.heardOf(year), known, report);
        return noted(release, Permission.PUBLISH_RELEASE);
    }

    /** Takes a release back. It stays in the ledger: officers have seen it, if nobody else. */
    @Transactional
    public ReleaseView withdraw(String id) {
        var officer = sign(Permission.PUBLISH_RELEASE);
        ledger.hold();
        var release = existing(id);
        if (!release.isOpen()) {
            throw refusal(ReleaseRefusal.NOTHING_TO_WITHDRAW);
        }
        release.withdraw(officer);
        return noted(release, Permission.PUBLISH_RELEASE);
    }

    /** What the caller can do with a release from here. */
    @Transactional
    public Set<ReleaseOffer> offers(String id) {
        var officer = sign(Permission.PUBLISH_RELEASE);
        var release = existing(id);
        var offers = EnumSet.noneOf(ReleaseOffer.class);
        if (release.isOpen()) {
            offers.add(ReleaseOffer.WITHDRAW);
        }
        if (release.status() == ReleaseStatus.PREPARED) {
            offers.add(
                    release.preparedBy(officer.account())
                            ? ReleaseOffer.ANOTHER_PERSON_MUST_PUBLISH
                            : ReleaseOffer.PUBLISH);
        }
        return offers;
    }

    /** The act in the journal, by the status that the release now has. */
    private ReleaseView noted(Release release, Permission permission) {
        var view = release.view();
        journal.act(
                caller.require(permission),
                new Subject(Subject.Kind.RELEASE, view.id()),
                "RELEASE/" + view.status());
        return view;
    }

    private Signature sign(Permission permission) {
        return new Signature(caller.require(permission).account(), LocalDate.now(clock));
    }

    private Release existing(String id) {
        return releases.findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private static Problem refusal(ReleaseRefusal reason) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with(ReleaseRefusal.MEMBER, reason);
    }
}
