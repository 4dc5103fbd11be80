package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.intake.ReportFiled;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Regime;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/**
 * A case under treatment. It moves itself, by the table, and keeps a timeline of everything that is
 * done.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends Informed {

    private static final Set<CaseStatus> AT_THEIR_END =
            EnumSet.of(CaseStatus.CLOSED, CaseStatus.FORWARDED, CaseStatus.WITHDRAWN);

    @Id private String reference;
    private UUID factKey;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    @Enumerated(EnumType.STRING)
    private CaseStatus pausedIn;

    @Enumerated(EnumType.STRING)
    private Regime regime;

    @Enumerated(EnumType.STRING)
    private Phase phase;

    private String department;

    @Enumerated(EnumType.STRING)
    private Form reportedForm;

    private boolean immediateDanger;
    private LocalDate received;
    private LocalDate acknowledged;
    private LocalDate due;
    // From here its time of keeping is counted.
    private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    private OverrideGround overrideGround;

    // How much procedure it gets, and what it was proposed for; empty until it is triaged.
    @Enumerated(EnumType.STRING)
    private Track track;

    @Enumerated(EnumType.STRING)
    private TrackSign trackSign;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded private Triage triage;
    @Embedded private Staffing staffing;
    @Embedded private Treatment treatment;

    // What is not an act of the staff on the case must not make their pages stale: where it lies,
    // what the reporter asks for, and what that does to a guard.
    @Embedded
    @OptimisticLock(excluded = true)
    private Tray tray;

    @Embedded
    @OptimisticLock(excluded = true)
    private ReporterRequests requests;

    @Embedded
    @OptimisticLock(excluded = true)
    private Standings standings;

    protected CaseFile() {}

    /** Opens the case of a report that came in. */
    static CaseFile open(ReportFiled report, Deadlines deadlines, Safe safe) {
        var file = new CaseFile();
        file.reference = report.reference().value();
        file.lockWith(safe);
        file.factKey = UUID.randomUUID();
        file.status = CaseStatus.RECEIVED;
        file.regime = Regime.ORDINARY;
        file.tray = Tray.atIntake(report.namedExclusions());
        file.treatment = Treatment.first();
        file.standings = Standings.none();
        file.requests = ReporterRequests.of(report.onlyRegister());
        file.phase = report.phase();
        file.department = report.department().map(DepartmentCode::value).orElse(null);
        file.reportedForm = report.form();
        file.immediateDanger = report.immediateDanger();
        file.received = report.received();
        file.staffing = Staffing.none();
        file.reporterDid(Act.OPENED, CaseStatus.RECEIVED.name(), report.received());
        file.due = deadlines.dueOf(file).orElse(null);
        return file;
    }

    /**
     * Moves the case.
     *
     * @throws Problem TRANSITION_REFUSED, with the guards that do not hold, or STATE_CONFLICT when
     *     the table has no such way
     */
    void move(CaseStatus to, Acting acting, Deadlines deadlines) {
        move(to, acting, SettingAside.nothing(), deadlines);
    }

    /**
     * The same, without some conditions of practice; each that did not hold is noted.
     *
     * @throws Problem as above: a condition of law holds all the same
     */
    void move(CaseStatus to, Acting acting, SettingAside aside, Deadlines deadlines) {
        var facts = facts(acting);
        var row = Workflow.attempt(status, to, facts, aside.guards()).orRefuse();
        row.unmet(facts)
                .forEach(
                        guard ->
                                acted(
                                        Act.SET_ASIDE,
                                        guard.name(),
                                        acting,
                                        aside.why().orElse(null)));
        arrive(to, acting);
        status = to;
        track = row.onto().orElse(track);
        due = deadlines.dueOf(this).or(() -> Next.lookAgainOn(to, acting.today())).orElse(null);
        endedOn = AT_THEIR_END.contains(to) ? acting.today() : null;
        acted(
                Act.MOVED,
                to.name(),
                acting,
                acting.account().equals(CaseEvent.REPORTER) ? null : acting.reason().orElse(null));
    }

    private void arrive(CaseStatus to, Acting acting) {
        switch (to) {
            case ACKNOWLEDGED -> acknowledged = acting.today();
            case SUSPENDED -> pausedIn = status;
            case DECIDED -> {
                // Coming back from a pause is not deciding again.
                if (status != CaseStatus.SUSPENDED) {
                    outcome = treatment.decide(acting);
                }
            }
            case FORWARDED -> outcome = Outcome.FORWARDED;
            case WITHDRAWN -> outcome = Optional.ofNullable(outcome).orElse(Outcome.WITHDRAWN);
            case CLOSED -> {
                // What was only to be counted is counted, and nobody has judged it.
                if (isCaseWanted()) {
                    outcome = Optional.ofNullable(outcome).orElse(Outcome.OUT_OF_SCOPE);
                }
            }
            case TRIAGE -> outcome = null;
            case RECEIVED,
                    INFORMAL_RESOLUTION,
                    INVESTIGATION_PLANNED,
                    INVESTIGATING,
                    HEARING,
                    ASSESSMENT,
                    REMEDY,
                    FOLLOW_UP,
                    REOPENED -> {
                // Nothing but the stage changes.
            }
        }
        if (status == CaseStatus.SUSPENDED) {
            pausedIn = null;
        }
    }

    /**
     * Goes back to where it was before the last move, as if that had not been.
     *
     * @throws Problem STATE_CONFLICT where it cannot be undone: {@link SecondThoughts}
     */
    void moveBack(Acting acting, Deadlines deadlines) {
        status =
                SecondThoughts.of(this)
                        .orElseThrow(
                                () ->
                                        Problem.of(ProblemKind.STATE_CONFLICT)
                                                .with("status", status)
                                                .with("unmet", List.of()));
        due = deadlines.dueOf(this).orElse(null);
        acted(Act.MOVED_BACK, status.name(), acting, acting.reason().orElse(null));
    }

    void triage(Triage assessed, Regime underRegime, Acting acting, Deadlines deadlines) {
        requireStage(CaseStatus.TRIAGE);
        triage = assessed.withTexts(this::seal);
        if (regime != underRegime && underRegime == Regime.WHISTLEBLOWER) {
            custody().leaveToOthers();
        }
        regime = underRegime;
        due = deadlines.dueOf(this).orElse(null);
        acted(Act.TRIAGED, assessed.urgency().name(), acting, null);
    }

    /**
     * It is more or less urgent than it was assessed first.
     *
     * @throws Problem STATE_CONFLICT where nobody has assessed it, and at its end
     */
    void weigh(Urgency another, Acting acting, Deadlines deadlines) {
        requireUnderway();
        triage = writtenTriage().orElseThrow().weighed(another);
        due = deadlines.dueOf(this).orElse(null);
        acted(Act.URGENCY_CHANGED, another.name(), acting, acting.reason().orElse(null));
    }

    /**
     * It is about another department than it was said to be.
     *
     * @throws Problem STATE_CONFLICT where nobody has assessed it, at its end, and while nobody has
     *     looked whom the reporter named: until then it is closed to all of the department
     */
    void concern(DepartmentCode another, Acting acting) {
        requireUnderway();
        if (unmatched() > 0) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("status", status);
        }
        department = another.value();
        acted(Act.DEPARTMENT_CHANGED, another.value(), acting, acting.reason().orElse(null));
    }

    /** What the reporter says of it counts until somebody has taken the report. */
    void concern(DepartmentCode said, LocalDate day) {
        if (status == CaseStatus.RECEIVED && !tray.isTaken() && department == null) {
            department = said.value();
            reporterDid(Act.DEPARTMENT_CHANGED, said.value(), day);
        }
    }

    private void requireUnderway() {
        if (AT_THEIR_END.contains(status) || writtenTriage().isEmpty()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("status", status);
        }
    }

    /** How much procedure it gets from here. */
    void take(TrackChoice choice, Acting acting) {
        requireStage(CaseStatus.TRIAGE);
        var isNew = track != choice.track() || trackSign != choice.sign();
        track = choice.track();
        trackSign = choice.sign();
        if (isNew || choice.why().isPresent()) {
            acted(Act.TRACK_CHOSEN, choice.code(), acting, choice.why().orElse(null));
        }
    }

    /** An alarm was given, and still nobody has taken the report. */
    public boolean waitsForDeputy() {
        return status == CaseStatus.RECEIVED && tray.isAlarming();
    }

    /** A case is opened though the reporter wanted it to be counted only. */
    void override(OverrideGround ground, Acting acting) {
        requireStage(CaseStatus.TRIAGE);
        if (isCaseWanted()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("status", status);
        }
        overrideGround = ground;
        acted(Act.OVERRIDDEN, ground.name(), acting, null);
    }

    /** These work on it from now on. */
    void workedOnBy(Staffing next) {
        staffing = next;
    }

    void record(RecordKind kind, String words, Acting acting) {
        var earlier = records().get(kind);
        var written = new StageRecord(words, acting.account(), acting.today());
        treatment.record(kind, written, this::seal);
        acted(Act.RECORDED, kind.name(), acting, earlier == null ? null : earlier.words());
    }

    /** Nobody is heard, for a reason; not where somebody is to be, by a hearing text. */
    void hearNobody(HearingExemption exemption, Acting acting) {
        requireStage(CaseStatus.HEARING);
        if (hasHearingTexts()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("status", status);
        }
        treatment.hearNobody(exemption, this::seal);
        acted(Act.HEARD, "HEARING", acting, null);
    }

    void assess(AssessmentInput input, Acting acting) {
        requireStage(CaseStatus.ASSESSMENT);
        treatment.assessment(input.test(), safe()).answer(input, acting.account(), acting.today());
        falls(Guard.REVIEWED);
        acted(Act.ASSESSED, input.test().name(), acting, null);
    }

    void draft(Decision drafted, Acting acting) {
        requireStage(CaseStatus.ASSESSMENT, CaseStatus.INFORMAL_RESOLUTION);
        treatment.draft(drafted, this::seal);
        falls(Guard.REVIEWED);
        acted(Act.DRAFTED, drafted.outcome().name(), acting, null);
    }

    /** A second pair of eyes has looked at the tests and the draft. */
    void reviewed(boolean agreed, Acting acting) {
        if (agreed) {
            stands(Guard.REVIEWED, acting.today());
        } else {
            falls(Guard.REVIEWED);
        }
        acted(Act.REVIEWED, agreed ? "AGREED" : "SENT_BACK", acting, null);
    }

    void wroteToReporter(Acting acting) {
        requests.written();
        acted(Act.WROTE_TO_REPORTER, "MESSAGE", acting, null);
    }

    /** A message that waited stands in the mailbox; that makes nobody's page stale. */
    void messageLeft(String writtenBy, LocalDate day) {
        requests.written();
        note(Act.WROTE_TO_REPORTER, "MESSAGE", writtenBy, day, null);
    }

    /**
     * A complaint, or the wish for another handler, was answered by somebody else than that one.
     */
    void answeredRequest(Acting acting) {
        requests.judged();
        acted(Act.COMPLAINT_ANSWERED, "MESSAGE", acting, null);
    }

    /** Something bad came of the report, and a case of its own was opened for it. */
    public void linked(String by, LocalDate day) {
        note(Act.LINKED, "CASE", by, day, null);
    }

    /**
     * The case is opened again: what was heard, tested, drafted and decided is taken out, so that
     * nothing rests on what belongs to the treatment before, and no guard of a part holds on.
     */
    public SetAside beginAgain() {
        standings().beginAgain();
        staffing = staffing.declaring(false);
        return treatment.beginAgain(outcome(), this::open);
    }

    /** What guards look at. */
    CaseFacts facts(Acting acting) {
        return CaseFacts.of(this, treatment, standings(), acting);
    }

    /** Whoever is on duty has heard of it; that makes nobody's page stale. */
    public void dutyConfirmed(String account, LocalDate day) {
        note(Act.DUTY_CONFIRMED, "REPORT", account, day, null);
    }

    /** By when the next step is due, as its clock says; none while nobody is to act. */
    public void fallsDue(Optional<LocalDate> day) {
        due = day.orElse(null);
    }

    /** The stage in which it was paused, and goes on. */
    public Optional<CaseStatus> pausedIn() {
        return Optional.ofNullable(pausedIn);
    }

    /** For the parts of the case, whose texts lie under its key. */
    @Override
    public Safe safe() {
        return super.safe();
    }

    private void requireStage(CaseStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with("status", status)
                    .with("needs", List.of(allowed));
        }
    }

    public Reference reference() {
        return new Reference(reference);
    }

    /** Which treatment of the case this is: 1 until it is opened again. */
    public int round() {
        return treatment.round();
    }

    UUID factKey() {
        return factKey;
    }

    public CaseStatus status() {
        return status;
    }

    /** What the reporter asked for and waits for. */
    public ReporterRequests requests() {
        return requests;
    }

    /** For what the reporter does. */
    ReporterSide reporter() {
        return new ReporterSide(this);
    }

    @Override
    Standings standings() {
        return standings;
    }

    /** For in whose hands it is. */
    Custody custody() {
        return new Custody(this, tray);
    }

    public Regime regime() {
        return regime;
    }

    /** Under the ordinary rules and on the table of the personnel department. */
    public boolean isInside() {
        return regime == Regime.ORDINARY && queue() == Queue.INTAKE;
    }

    public Queue queue() {
        return tray.queue();
    }

    /** Why there is a case all the same. */
    public Optional<OverrideGround> overrideGround() {
        return Optional.ofNullable(overrideGround);
    }

    /** The reporter wants a case, or there is a ground to open one without. */
    public boolean isCaseWanted() {
        return !requests.onlyRegister() || overrideGround != null;
    }

    /** How many names nobody has matched to accounts yet. */
    public int unmatched() {
        return tray.unmatched();
    }

    /** The track; before triage the ordinary one, which has the whole map. */
    public Track track() {
        return track == null ? Track.ORDINARY : track;
    }

    /** What the track was proposed for; empty before triage. */
    public Optional<TrackSign> trackSign() {
        return Optional.ofNullable(trackSign);
    }

    public Phase phase() {
        return phase;
    }

    public Optional<DepartmentCode> department() {
        return Optional.ofNullable(department).map(DepartmentCode::new);
    }

    public Form reportedForm() {
        return reportedForm;
    }

    public LocalDate received() {
        return received;
    }

    public Optional<LocalDate> acknowledged() {
        return Optional.ofNullable(acknowledged);
    }

    public Optional<LocalDate> decided() {
        return treatment.decided();
    }

    public Optional<LocalDate> due() {
        return Optional.ofNullable(due);
    }

    /** The day on which it was closed, forwarded or withdrawn; empty while it is treated. */
    Optional<LocalDate> endedOn() {
        return Optional.ofNullable(endedOn);
    }

    /** As triaged; before that, immediate where the reporter spoke of danger. */
    public Urgency urgency() {
        return writtenTriage()
                .map(Triage::urgency)
                .orElse(immediateDanger ? Urgency.IMMEDIATE : Urgency.NORMAL);
    }

    public Staffing staffing() {
        return staffing;
    }

    public Optional<Triage> triage() {
        return writtenTriage().map(stored -> stored.withTexts(this::open));
    }

    /** As it lies in the base, its text sealed: lists need no key. */
    Optional<Triage> writtenTriage() {
        // Hibernate may give a record of nothing where all its columns are empty.
        return Optional.ofNullable(triage).filter(t -> t.triagedBy() != null);
    }

    public Map<RecordKind, StageRecord> records() {
        return treatment.records(this::open);
    }

    public boolean noConflictDeclared() {
        return staffing.noConflictDeclared();
    }

    /** Why nobody is heard; it counts while there is no hearing text. */
    public Optional<HearingExemption> nobodyHeard() {
        return treatment.nobodyHeard(this::open);
    }

    public List<Assessment> assessments() {
        return treatment.assessments();
    }

    /** The decision as drafted; it holds once {@link #decided()} is there. */
    public Optional<Decision> decision() {
        return treatment.decision(this::open);
    }

    public Optional<String> decidedBy() {
        return treatment.decidedBy();
    }

    /** The decision that holds, if one does. */
    public Optional<Decision> concluded() {
        return decided().flatMap(day -> decision());
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    @Override
    protected String recordName() {
        return reference;
    }
}
