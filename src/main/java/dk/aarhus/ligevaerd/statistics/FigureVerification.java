package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.Requester;
import dk.aarhus.ligevaerd.disclosure.InvalidTable;
import dk.aarhus.ligevaerd.disclosure.Verdict;
import dk.aarhus.ligevaerd.disclosure.format.ProofFile;
import dk.aarhus.ligevaerd.disclosure.verify.Verifier;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Checks everything that was ever published, at any time, beside what was known when it was. The
 * witnesses that were stored with a release are checked by adding and comparing alone. Where they
 * say nothing any more, the year is audited anew.
 */
@ApplicationScoped
public class FigureVerification {

    private static final int PATIENCE = 1_800;
    private static final Subject FIGURES = new Subject(Subject.Kind.PLACE, "statistics_release");

    private final Releases releases;
    private final ReleaseProofs proofs;
    private final Ledger ledger;
    private final DisclosureControl control;
    private final Requester caller;
    private final Journal journal;
    private final EntityManager base;
    private final Clock clock;

    @Inject
    FigureVerification(
            Releases releases,
            ReleaseProofs proofs,
            Ledger ledger,
            StatisticsConfig config,
            CurrentCaller caller,
            Journal journal,
            EntityManager base,
            Clock clock) {
        this.releases = releases;
        this.proofs = proofs;
        this.ledger = ledger;
        this.control = new DisclosureControl(config.protectionTime());
        this.caller = caller;
        this.journal = journal;
        this.base = base;
        this.clock = clock;
    }

    /** The same for policy officers and auditors; noted in the journal. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    public FiguresVerified verify() {
        var officer = caller.require(Permission.VERIFY_FIGURES);
        var found = checkedOrNoted();
        journal.read(officer, FIGURES, "FIGURES/VERIFIED");
        return found;
    }

    /** As the operator and the nightly job have it done. */
    @Transactional
    @TransactionConfiguration(timeout = PATIENCE)
    FiguresVerified check() {
        return checked();
    }

    private FiguresVerified checkedOrNoted() {
        try {
            return checked();
        } catch (Problem somebodyIsAtIt) {
            throw somebodyIsAtIt;
        } catch (RuntimeException failed) {
            QuarkusTransaction.requiringNew().run(this::brokeOff);
            throw failed;
        }
    }

    private FiguresVerified checked() {
        ledger.hold();
        var seen = releases.all().stream().filter(Release::wasSeen).toList();
        int figures = 0;
        int secrets = 0;
        var objections = new ArrayList<String>();
        for (int year : years(seen)) {
            var shown = ledger.shownOf(year);
            figures += shown.stream().mapToInt(ShownRelease::figures).sum();
            // What was judged would tell how many counts are few.
            secrets += shown.stream().mapToInt(ShownRelease::promises).sum();
            check(year, seen, objections);
        }
        var found =
                new FiguresVerified(
                        objections.isEmpty(), seen.size(), figures, secrets, objections);
        keep(found);
        return found;
    }

    /** When all was checked last, and whether it was in order; empty where it never was. */
    @Transactional
    public Optional<LatestCheck> latest() {
        caller.require(Permission.VERIFY_FIGURES);
        return stored();
    }

    /**
     * What is known of the latest check.
     *
     * @param on when all was checked last
     * @param brokeOff whether it was tried again since, and came to no end
     */
    public record LatestCheck(
            LocalDate on, boolean intact, int releases, int secrets, boolean brokeOff) {

        /** True where nobody can say that everything published is safe. */
        boolean isAlarming() {
            return !intact || brokeOff;
        }
    }

    /** The same for the alarm. */
    @Transactional
    Optional<LatestCheck> stored() {
        List<?> rows =
                base.createNativeQuery(
                                "select cast(checked_on as varchar(10)), intact, releases, secrets, broke_off from figure_check",
                                Object[].class)
                        .getResultList();
        return rows.stream().findFirst().map(Object[].class::cast).map(FigureVerification::read);
    }

    private static LatestCheck read(Object[] row) {
        return new LatestCheck(
                LocalDate.parse((String) row[0]),
                (Boolean) row[1],
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                (Boolean) row[4]);
    }

    /** Notes that a check came to no end; when the one before was stays known. */
    @Transactional
    void brokeOff() {
        if (stored().isEmpty()) {
            keep(new FiguresVerified(false, 0, 0, 0, List.of()));
        }
        base.createNativeQuery("update figure_check set broke_off = true").executeUpdate();
    }

    private void keep(FiguresVerified found) {
        base.createNativeQuery("delete from figure_check").executeUpdate();
        base.createNativeQuery(
                        "insert into figure_check (id, checked_on, intact, releases, secrets, objections)"
                                + " values (1, ?1, ?2, ?3, ?4, ?5)")
                .setParameter(1, LocalDate.now(clock))
                .setParameter(2, found.intact())
                .setParameter(3, found.releases())
                .setParameter(4, found.secrets())
                .setParameter(5, String.join("\n", found.objections()))
                .executeUpdate();
    }

    private static List<Integer> years(List<Release> seen) {
        return seen.stream().map(release -> release.period().year()).distinct().sorted().toList();
    }

    /** The newest proof of a year that covers all that was seen of it is enough. */
    private void check(int year, List<Release> seen, List<String> objections) {
        var ids =
                seen.stream()
                        .filter(release -> release.period().year() == year)
                        .map(release -> release.view().id())
                        .collect(Collectors.toSet());
        var proved =
                proofs.listAll().stream().filter(proof -> ids.contains(proof.release())).toList();
        var covering = proved.stream().filter(proof -> covers(proof, ids)).findFirst();
        if (covering.filter(proof -> isConfirmed(year, proof)).isEmpty()) {
            audit(year, asProved(year, ids, proved), objections);
        }
    }

    /**
     * Beside what was known at the latest proof. What was said since is left out: whether it is
     * true would be seen in the answer.
     */
    private YearLedger asProved(int year, Set<String> ids, List<ReleaseProof> proved) {
        var known = new HashSet<>(ids);
        // Nothing that is known is ever taken away, so the latest knows most.
        var latest =
                proved.stream()
                        .max(
                                Comparator.comparingInt(
                                        proof -> proof.beside().size() + proof.heard().size()));
        latest.map(ReleaseProof::beside).ifPresent(known::addAll);
        return ledger.as(year, known, latest.map(ReleaseProof::heard).orElseGet(Set::of));
    }

    /** A period that was withdrawn and released again shows the same tables. */
    private boolean covers(ReleaseProof proof, Set<String> ids) {
        return periods(new HashSet<>(proof.beside())).containsAll(periods(ids));
    }

    private Set<String> periods(Set<String> ids) {
        return ids.stream()
                .map(releases::findById)
                .map(release -> release.period().code())
                .collect(Collectors.toSet());
    }

    private boolean isConfirmed(int year, ReleaseProof proof) {
        try {
            var problem =
                    new Knowledge(ledger.as(year, proof.beside(), proof.heard())).asItStands();
            return new Verifier()
                    .verify(problem, Set.of(), ProofFile.read(proof.text(), problem))
                    .holds();
        } catch (InvalidTable another) {
            return false;
        }
    }

    private void audit(int year, YearLedger asProved, List<String> objections) {
        try {
            var report = control.audit(asProved);
            report.findings().stream()
                    .filter(finding -> finding.verdict() != Verdict.SAFE)
                    .map(
                            finding ->
                                    "%d: %s, %s"
                                            .formatted(year, finding.secret(), finding.attacker()))
                    .limit(50)
                    .forEach(objections::add);
        } catch (InvalidTable contradiction) {
            // A figure, or a frozen fact, that is not what it was.
            objections.add(
                    "%d: %s".formatted(year, "the stored tables contradict the frozen facts"));
        }
    }
}
