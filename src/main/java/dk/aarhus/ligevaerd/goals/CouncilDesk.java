package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.paper.Paper;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Where the report to the City Council is begun, written, made ready and signed. */
@ApplicationScoped
public class CouncilDesk {

    private static final String OPERATOR = "operator";
    private static final int LONGEST_REASON = 1_000;

    private final CouncilReports reports;
    private final Snapshots snapshots;
    private final Departments departments;
    private final Paper paper;
    private final CurrentCaller caller;
    private final Journal journal;
    private final Clock clock;

    CouncilDesk(
            CouncilReports reports,
            Snapshots snapshots,
            Departments departments,
            Paper paper,
            CurrentCaller caller,
            Journal journal,
            Clock clock) {
        this.reports = reports;
        this.snapshots = snapshots;
        this.departments = departments;
        this.paper = paper;
        this.caller = caller;
        this.journal = journal;
        this.clock = clock;
    }

    /** Why a report cannot go on. */
    public enum Refusal {
        NO_RELEASE_OF_THE_YEAR,
        ONE_IS_BEING_WRITTEN,
        SIGNED_ALREADY,
        NOT_READY,
        ANOTHER_PERSON_MUST_SIGN,
        DISCARDED_ALREADY,
        RELEASE_WITHDRAWN
    }

    /** Asked before a body is read. */
    public void requireKeeper() {
        caller.require(Permission.KEEP_GOALS);
    }

    /** All reports, newest first. */
    @Transactional
    public List<CouncilView> all() {
        caller.require(Permission.READ_GOALS);
        return reports.newestFirst().stream().map(CouncilReport::view).toList();
    }

    /** The reports that everybody can read, newest first. */
    @Transactional
    public List<CouncilView> signed() {
        return reports.newestFirst().stream()
                .filter(report -> report.status() == CouncilStatus.SIGNED)
                .map(CouncilReport::view)
                .toList();
    }

    /**
     * The public version of a signed report.
     *
     * @throws Problem NOT_FOUND for everything else
     */
    @Transactional
    public CouncilPaper open(String id) {
        var report = found(id);
        if (report.status() != CouncilStatus.SIGNED) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return read(report, CouncilPaper.Edition.PUBLIC);
    }

    /** Either version of any report, for policy officers. */
    @Transactional
    public CouncilPaper read(String id, CouncilPaper.Edition edition) {
        caller.require(Permission.READ_GOALS);
        return read(found(id), edition);
    }

    /**
     * Begins the report of a year: all its figures are frozen now.
     *
     * @throws Problem INVALID for what is no year, STATE_CONFLICT with a {@link Refusal}
     */
    @Transactional
    public CouncilView begin(String year) {
        var officer = caller.require(Permission.KEEP_GOALS);
        if (year == null || !year.strip().matches("20\\d\\d")) {
            throw Problem.invalid("year", ViolationKind.WRONG_FORM);
        }
        var report = begun(Integer.parseInt(year.strip()), officer.account());
        note(officer, report, "BEGUN");
        return report.view();
    }

    /** The same at the server, where nobody is logged in. */
    void beginByOperator(int year) {
        var report = begun(year, OPERATOR);
        journal.ofSystem(Action.RAN, subject(report), "COUNCIL_REPORT/BEGUN");
    }

    private CouncilReport begun(int year, String by) {
        // Before it is looked who else writes: whoever begins in between then has the same number.
        var id = reports.nextId(year);
        if (reports.standing(year).stream().anyMatch(one -> one.status().isOpen())) {
            throw refused(Refusal.ONE_IS_BEING_WRITTEN);
        }
        var snapshot =
                snapshots.of(year).orElseThrow(() -> refused(Refusal.NO_RELEASE_OF_THE_YEAR));
        var report =
                CouncilReport.begun(
                        id,
                        year,
                        snapshots.written(snapshot),
                        reports.signedBefore(year)
                                .map(CouncilReport::recommendations)
                                .orElseGet(List::of),
                        by,
                        today());
        try {
            reports.persistAndFlush(report);
        } catch (PersistenceException sameNumber) {
            // Somebody else began it in between.
            throw refused(Refusal.ONE_IS_BEING_WRITTEN);
        }
        return report;
    }

    /**
     * Writes words; what was ready is a draft again.
     *
     * @param seen the version that whoever writes has seen
     */
    @Transactional
    public CouncilView write(String id, CouncilForm form, int seen) {
        var officer = caller.require(Permission.KEEP_GOALS);
        var report = unsigned(id, seen);
        var words = form.read(departmentCodes(), paper::canWrite);
        report.write(words.texts(), words.recommendations());
        reports.flush();
        note(officer, report, "WRITTEN");
        return report.view();
    }

    /**
     * Says that it is ready to be signed.
     *
     * @throws Problem INVALID that names every section that is missing
     */
    @Transactional
    public CouncilView makeReady(String id, int seen) {
        var officer = caller.require(Permission.KEEP_GOALS);
        var report = unsigned(id, seen);
        var missing = missing(report);
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing);
        }
        report.makeReady(officer.account(), today());
        reports.flush();
        note(officer, report, "READY");
        return report.view();
    }

    /**
     * Signs what another person made ready; from now on everybody can read the public version.
     *
     * @throws Problem STATE_CONFLICT with a {@link Refusal}
     */
    @Transactional
    public CouncilView sign(String id, int seen) {
        var officer = caller.require(Permission.SIGN_COUNCIL_REPORT);
        var report = unsigned(id, seen);
        if (report.status() != CouncilStatus.READY) {
            throw refused(Refusal.NOT_READY);
        }
        if (report.wasMadeReadyBy(officer.account())) {
            throw refused(Refusal.ANOTHER_PERSON_MUST_SIGN);
        }
        if (!snapshots.isStillPublished(snapshots.read(report.snapshot()))) {
            throw refused(Refusal.RELEASE_WITHDRAWN);
        }
        report.sign(officer.account(), today());
        reports.flush();
        note(officer, report, "SIGNED");
        return report.view();
    }

    /**
     * Puts a report aside that is not signed, so that the year can be begun again. Its words stay
     * readable for policy officers.
     *
     * @throws Problem INVALID without a reason, STATE_CONFLICT with a {@link Refusal}
     */
    @Transactional
    public CouncilView discard(String id, String reason, int seen) {
        var officer = caller.require(Permission.KEEP_GOALS);
        var report = unsigned(id, seen);
        var reader = new InputReader();
        var why = reader.required("reason", reason, LONGEST_REASON);
        reader.orRefuse();
        report.discard(officer.account(), today(), why);
        reports.flush();
        note(officer, report, "DISCARDED");
        return report.view();
    }

    /**
     * What has to be written before it is ready: sections, and what came of what was recommended.
     */
    private List<Violation> missing(CouncilReport report) {
        var texts = report.texts();
        var needed = new ArrayList<String>();
        CouncilSection.needed().forEach(section -> needed.add(section.name()));
        // No story leaves that a handler and the data-protection officer have not cleared.
        if (texts.containsKey(CouncilSection.LEARNING.name())) {
            needed.add(CouncilSection.LEARNING_CLEARED.name());
        }
        report.followUps().forEach(one -> needed.add(CouncilForm.FOLLOW_UP + one.number()));
        return needed.stream()
                .filter(section -> !texts.containsKey(section))
                .map(section -> new Violation(section, ViolationKind.REQUIRED))
                .toList();
    }

    private CouncilReport unsigned(String id, int seen) {
        var report = found(id);
        if (report.status() == CouncilStatus.SIGNED) {
            throw refused(Refusal.SIGNED_ALREADY);
        }
        if (report.status() == CouncilStatus.DISCARDED) {
            throw refused(Refusal.DISCARDED_ALREADY);
        }
        if (report.version() != seen) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        return report;
    }

    private CouncilReport found(String id) {
        return reports.findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    CouncilPaper read(CouncilReport report, CouncilPaper.Edition edition) {
        Map<String, String> texts = new LinkedHashMap<>(report.texts());
        if (edition == CouncilPaper.Edition.PUBLIC) {
            texts.remove(CouncilSection.CLOSED.name());
        }
        return new CouncilPaper(
                report.view(),
                snapshots.read(report.snapshot()),
                edition,
                texts,
                report.recommendations(),
                report.followUps());
    }

    private Set<String> departmentCodes() {
        return departments.listAll().stream()
                .map(one -> one.code().value())
                .collect(Collectors.toSet());
    }

    private void note(Caller officer, CouncilReport report, String what) {
        journal.act(officer, subject(report), "COUNCIL_REPORT/" + what);
    }

    private static Subject subject(CouncilReport report) {
        return new Subject(Subject.Kind.PLACE, "council_report." + report.id());
    }

    private static Problem refused(Refusal reason) {
        return Problem.of(ProblemKind.STATE_CONFLICT).with("reason", reason);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
