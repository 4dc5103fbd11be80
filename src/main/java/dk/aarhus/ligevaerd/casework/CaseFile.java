package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.intake.FollowUp;
import dk.aarhus.ligevaerd.intake.ReportFiled;
import dk.aarhus.ligevaerd.intake.Request;
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
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.annotations.OptimisticLock;

/**
 * A case under treatment. It moves itself, by the table, and keeps a timeline of everything that is
 * done.
 */
@Entity
@Table(name = "case_file")
public class CaseFile extends Locked {

    private static final Set<CaseStatus> AT_THEIR_END =
            EnumSet.of(CaseStatus.CLOSED, CaseStatus.FORWARDED, CaseStatus.WITHDRAWN);

    @Id private String reference;
    @Version private int version;
    // Rises with every act of the staff, and with it the version, also when only a part of the case
    // changed.
    private int acts;
    // Which treatment of the case this is; opening it again begins the next.
    private int round;
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
    private LocalDate decided;
    private LocalDate due;
    // From here its time of keeping is counted.
    private LocalDate endedOn;
    private boolean noConflictDeclared;

    // What is not an act of the staff on the case must not make their pages stale.
    @Enumerated(EnumType.STRING)
    @OptimisticLock(excluded = true)
    private Queue queue;

    // Names that the reporter wrote and nobody has matched to accounts.
    @OptimisticLock(excluded = true)
    private int unmatched;

    @OptimisticLock(excluded = true)
    private LocalDate takenOn;

    @OptimisticLock(excluded = true)
    private LocalDate alarmedOn;

    private boolean onlyRegister;

    @Enumerated(EnumType.STRING)
    private OverrideGround overrideGround;

    // What the reporter asked for and was not answered yet; the staff's pages stay fresh.
    @OptimisticLock(excluded = true)
    private LocalDate reporterAskedOn;

    @OptimisticLock(excluded = true)
    private LocalDate reporterComplainedOn;

    @OptimisticLock(excluded = true)
    private LocalDate otherHandlerOn;

    @OptimisticLock(excluded = true)
    private LocalDate reprisalToldOn;

    // How much procedure it gets, and what it was proposed for; empty until it is triaged.
    @Enumerated(EnumType.STRING)
    private Track track;

    @Enumerated(EnumType.STRING)
    private TrackSign trackSign;

    // What was done since it was read, for the journal.
    @Transient private final List<String> fresh = new ArrayList<>();

    private String decidedBy;

    @Enumerated(EnumType.STRING)
    private Outcome outcome;

    @Embedded private Staffing staffing;
    @Embedded private Triage triage;
    @Embedded private Hearing hearing;
    @Embedded private Decision decision;

    @ElementCollection
    @CollectionTable(name = "case_record", joinColumns = @JoinColumn(name = "case_reference"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<RecordKind, StageRecord> records = new EnumMap<>(RecordKind.class);

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "case_reference", nullable = false)
    private List<Assessment> assessments = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "case_event", joinColumns = @JoinColumn(name = "case_reference"))
    @OrderColumn(name = "place")
    // What the reporter does must not make the staff's pages stale.
    @OptimisticLock(excluded = true)
    private List<CaseEvent> timeline = new ArrayList<>();

    // Since when the guards hold that the parts of the case answer for; a reporter's answer moves
    // them too, and does not make the staff's pages stale.
    @ElementCollection
    @CollectionTable(name = "case_standing", joinColumns = @JoinColumn(name = "case_reference"))
    @MapKeyColumn(name = "guard")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "holds_from")
    @OptimisticLock(excluded = true)
    private Map<Guard, LocalDate> standings = new EnumMap<>(Guard.class);

    protected CaseFile() {}

    /** Opens the case of a report that came in. */
    static CaseFile open(ReportFiled report, Deadlines deadlines, Safe safe) {
        var file = new CaseFile();
        file.reference = report.reference().value();
        file.lockWith(safe);
        file.factKey = UUID.randomUUID();
        file.round = 1;
        file.status = CaseStatus.RECEIVED;
        file.regime = Regime.ORDINARY;
        file.queue = Queue.INTAKE;
        file.unmatched = report.namedExclusions();
        file.onlyRegister = report.onlyRegister();
        file.phase = report.phase();
        file.department = report.department().map(DepartmentCode::value).orElse(null);
        file.reportedForm = report.form();
        file.immediateDanger = report.immediateDanger();
        file.received = report.received();
        file.staffing = Staffing.none();
        file.note(
                Act.OPENED,
                CaseStatus.RECEIVED.name(),
                CaseEvent.REPORTER,
                report.received(),
                null);
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
        var attempt = Workflow.attempt(status, to, facts, aside.guards());
        if (attempt instanceof Workflow.Attempt.Refused refused) {
            throw Problem.of(ProblemKind.TRANSITION_REFUSED).with("unmet", refused.unmet());
        }
        if (attempt instanceof Workflow.Attempt.NotOnTheMap) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with("status", status)
                    .with("unmet", List.of());
        }
        var row = ((Workflow.Attempt.Moved) attempt).by();
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
                    decided = acting.today();
                    decidedBy = acting.account();
                    outcome = decision.outcome();
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

    void triage(Triage assessed, Regime underRegime, Acting acting, Deadlines deadlines) {
        requireStage(CaseStatus.TRIAGE);
        triage = assessed.withTexts(this::seal);
        if (regime != underRegime && underRegime == Regime.WHISTLEBLOWER) {
            leaveToOthers();
        }
        regime = underRegime;
        due = deadlines.dueOf(this).orElse(null);
        acted(Act.TRIAGED, assessed.urgency().name(), acting, null);
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

    /** Lies on that table from now on; nobody of the personnel department takes it along. */
    void lieIn(Queue another, LocalDate today) {
        var leaves = queue == Queue.INTAKE && another != Queue.INTAKE;
        queue = another;
        if (leaves
                && (status != CaseStatus.RECEIVED
                        || staffing().everybody().findAny().isPresent())) {
            leaveToOthers();
            note(Act.LEFT_THE_DESK, another.name(), CaseEvent.SERVICE, today, null);
        }
    }

    /** Whoever worked on it no longer does; others are appointed where it lies now. */
    private void leaveToOthers() {
        staffing = Staffing.none();
        noConflictDeclared = false;
    }

    /** These have an interest in the matter and no longer work on it. */
    void closedTo(Set<String> accounts, LocalDate today) {
        withdraw(accounts);
        note(
                Act.CLOSED_TO_PERSONS,
                "STAFFING",
                CaseEvent.SERVICE,
                today,
                String.join(", ", accounts));
    }

    /** Somebody left; the place is the successor's, or empty where there is none for this case. */
    void handOver(String leaver, Optional<String> successor, LocalDate today) {
        if (staffing().handler().filter(leaver::equals).isPresent()) {
            noConflictDeclared = false;
            otherHandlerOn = null;
        }
        staffing = staffing().replaced(leaver, successor);
        note(
                Act.HANDED_OVER,
                "STAFFING",
                CaseEvent.SERVICE,
                today,
                successor.map(next -> leaver + " → " + next).orElse(leaver));
    }

    /** Somebody without a part in it reads it until the day is over. */
    void readInAnEmergency(String account, LocalDate today, String reason) {
        note(Act.GLASS_BROKEN, "CASE", account, today, reason);
    }

    private void withdraw(Set<String> accounts) {
        if (staffing().handler().filter(accounts::contains).isPresent()) {
            noConflictDeclared = false;
        }
        staffing = staffing().without(accounts);
    }

    /** Somebody said to have no interest in the matter. The first who does so has it. */
    void taken(String account, LocalDate today) {
        if (takenOn == null) {
            takenOn = today;
        }
        note(Act.TAKEN, "REPORT", account, today, null);
    }

    /** Somebody said not to be able to take it; a case needs no reason for that. */
    void steppedBack(String account, LocalDate today) {
        note(Act.STEPPED_BACK, "REPORT", account, today, null);
    }

    /** There are further names, and all of them are looked at again: nobody knows which is new. */
    void namesAdded(int all) {
        unmatched = all;
    }

    /** The reporter's names mean these accounts, none of which works on the case any longer. */
    void matched(Set<String> accounts, String by, LocalDate today) {
        unmatched = 0;
        withdraw(accounts);
        note(Act.NAMES_MATCHED, "REPORT", by, today, String.join(", ", accounts));
    }

    /** True the first time only: an alarm is not given twice. */
    boolean alarm(LocalDate today) {
        if (alarmedOn != null || takenOn != null) {
            return false;
        }
        alarmedOn = today;
        return true;
    }

    /** An alarm was given, and still nobody has taken the report. */
    public boolean waitsForDeputy() {
        return alarmedOn != null && takenOn == null && status == CaseStatus.RECEIVED;
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

    void staff(Staffing appointed, Acting acting) {
        if (!appointed.handler().equals(staffing().handler())) {
            noConflictDeclared = false;
            otherHandlerOn = null;
        }
        staffing = appointed;
        acted(Act.STAFFED, "STAFFING", acting, null);
    }

    /**
     * The handler declares to have no interest in the matter, or steps back, and then loses the
     * case at once.
     */
    void declareConflict(ConflictDeclaration declaration, Acting acting) {
        noConflictDeclared = declaration.noConflict();
        if (!declaration.noConflict()) {
            staffing = staffing().without(Set.of(acting.account()));
        }
        acted(
                Act.CONFLICT_DECLARED,
                declaration.noConflict() ? "NO_CONFLICT" : "CONFLICT",
                acting,
                acting.reason().orElse(null));
    }

    /** Somebody who is not asked to declare anything steps back all the same. */
    void recuse(Acting acting) {
        withdraw(Set.of(acting.account()));
        acted(Act.CONFLICT_DECLARED, "CONFLICT", acting, acting.reason().orElse(null));
    }

    void record(RecordKind kind, String words, Acting acting) {
        var earlier = records().get(kind);
        var written = new StageRecord(words, acting.account(), acting.today());
        records.put(kind, written.withWords(text -> seal(column(kind), text)));
        acted(Act.RECORDED, kind.name(), acting, earlier == null ? null : earlier.words());
    }

    void hear(Hearing held, Acting acting) {
        requireStage(CaseStatus.HEARING);
        hearing = held.withTexts(this::seal);
        acted(Act.HEARD, "HEARING", acting, null);
    }

    void assess(AssessmentInput input, Acting acting) {
        requireStage(CaseStatus.ASSESSMENT);
        var assessment =
                assessments.stream()
                        .filter(done -> done.test() == input.test())
                        .findFirst()
                        .orElseGet(
                                () -> {
                                    var fresh = Assessment.of(input.test(), safe());
                                    assessments.add(fresh);
                                    return fresh;
                                });
        assessment.answer(input, acting.account(), acting.today());
        falls(Guard.REVIEWED);
        acted(Act.ASSESSED, input.test().name(), acting, null);
    }

    void draft(Decision drafted, Acting acting) {
        requireStage(CaseStatus.ASSESSMENT, CaseStatus.INFORMAL_RESOLUTION);
        decision = drafted.withTexts(this::seal);
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
        reporterAskedOn = null;
        acted(Act.WROTE_TO_REPORTER, "MESSAGE", acting, null);
    }

    /** The reporter's acts stand in the timeline with their day, and do not raise the version. */
    void reporterWrote(LocalDate day) {
        falls(Guard.ALL_READ);
        note(Act.REPORTER_WROTE, "MESSAGE", CaseEvent.REPORTER, day, null);
    }

    /** What the reporter asked for is shown until somebody has answered. */
    void reporterAsked(Request request, LocalDate day) {
        switch (request) {
            case WHAT_HAPPENS -> {
                reporterAskedOn = day;
                note(Act.REPORTER_ASKED, "MESSAGE", CaseEvent.REPORTER, day, null);
            }
            // The timeline is read by whoever handles the case, who is not told of it.
            case COMPLAINT -> reporterComplainedOn = day;
            case OTHER_HANDLER -> {
                otherHandlerOn = day;
                note(Act.REPORTER_WANTS_OTHER, "STAFFING", CaseEvent.REPORTER, day, null);
            }
        }
    }

    /**
     * A complaint, or the wish for another handler, was answered by somebody else than that one.
     */
    void answeredRequest(Acting acting) {
        reporterComplainedOn = null;
        otherHandlerOn = null;
        acted(Act.COMPLAINT_ANSWERED, "MESSAGE", acting, null);
    }

    void reporterBecameKnown(LocalDate day) {
        note(Act.REPORTER_BECAME_KNOWN, "IDENTITY", CaseEvent.REPORTER, day, null);
    }

    void reporterFollowedUp(FollowUp followUp, boolean adverse, LocalDate day) {
        if (adverse) {
            reprisalToldOn = day;
        }
        note(Act.REPORTER_FOLLOWED_UP, followUp.name(), CaseEvent.REPORTER, day, null);
    }

    /**
     * The reporter takes the report back.
     *
     * @return whether the case went that way; from where there is none it stays where it is
     */
    boolean reporterWithdrew(LocalDate day, Deadlines deadlines) {
        note(Act.REPORTER_WITHDREW, "MESSAGE", CaseEvent.REPORTER, day, null);
        if (Workflow.row(status, CaseStatus.WITHDRAWN, track()).isEmpty()) {
            return false;
        }
        // The table asks for a reason; that the reporter wants it is one.
        move(
                CaseStatus.WITHDRAWN,
                new Acting(CaseEvent.REPORTER, day, Optional.of(Act.REPORTER_WITHDREW.name())),
                deadlines);
        return true;
    }

    /** Something bad came of the report, and a case of its own was opened for it. */
    public void linked(String by, LocalDate day) {
        note(Act.LINKED, "CASE", by, day, null);
    }

    /** Whether everything that the reporter wrote and sent was opened. */
    public boolean isRead() {
        return standings.containsKey(Guard.ALL_READ);
    }

    /**
     * The case is opened again: what was heard, tested, drafted and decided is taken out, so that
     * nothing rests on what belongs to the treatment before, and no guard of a part holds on.
     */
    public SetAside beginAgain() {
        var pieces = new ArrayList<SetAside.Piece>();
        records()
                .forEach(
                        (kind, record) ->
                                pieces.add(
                                        new SetAside.Piece(
                                                CasePart.valueOf(kind.name()),
                                                "",
                                                record.words())));
        hearing()
                .map(held -> held.answer() == null ? held.exemptReason() : held.answer())
                .ifPresent(words -> pieces.add(new SetAside.Piece(CasePart.HEARING, "", words)));
        assessments.forEach(done -> pieces.addAll(SetAside.Piece.of(done)));
        decision()
                .ifPresent(
                        drafted ->
                                pieces.add(
                                        new SetAside.Piece(
                                                CasePart.DECISION,
                                                drafted.outcome().name(),
                                                drafted.reasons())));
        var before =
                new SetAside(
                        round,
                        outcome(),
                        decided(),
                        decidedBy(),
                        List.copyOf(pieces),
                        List.copyOf(assessments));
        round++;
        records.clear();
        assessments.clear();
        // What is owed to a person is owed in every treatment.
        standings.keySet().retainAll(Set.of(Guard.INFORMATION_GIVEN));
        hearing = null;
        decision = null;
        decided = null;
        decidedBy = null;
        noConflictDeclared = false;
        return before;
    }

    CaseFacts facts(Acting acting) {
        return new CaseFacts(
                acting.account(),
                acting.reason(),
                acting.today(),
                // Guards look at codes, days and accounts: the texts stay sealed, and lists need
                // no key.
                writtenTriage(),
                staffing(),
                noConflictDeclared,
                isCaseWanted(),
                records,
                writtenHearing(),
                assessments.stream()
                        .map(a -> new CaseFacts.AssessmentState(a.test(), a.isConcluded()))
                        .toList(),
                writtenDecision(),
                Optional.ofNullable(pausedIn),
                track(),
                standings);
    }

    /**
     * A part of the case says that its guard holds from a day on, which may lie ahead, such as the
     * end of a time to answer. The workflow and the lists read it here, and need not ask the part.
     */
    public void stands(Guard guard, LocalDate from) {
        standings.put(guard, from);
    }

    /** A part says that its guard holds until a day, from which on it does not hold any more. */
    public void fallsFrom(Guard guard, LocalDate day) {
        standings.put(guard, day);
    }

    /** A part of the case says that its guard no longer holds. */
    public void falls(Guard guard) {
        standings.remove(guard);
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

    /** What the staff did since somebody saw a version, the oldest first. */
    public List<CaseEvent> changedSince(int seen) {
        return timeline.stream()
                .filter(line -> !line.isByReporter())
                .filter(line -> line.act() != Act.TAKEN && line.act() != Act.STEPPED_BACK)
                .filter(line -> line.atVersion() != null && line.atVersion() >= seen)
                .toList();
    }

    /** The newest line of the timeline as a code, such as {@code MOVED/DECIDED}. */
    String lastAct() {
        var newest = timeline.get(timeline.size() - 1);
        return newest.act() + "/" + newest.subject();
    }

    private void requireStage(CaseStatus... allowed) {
        if (!List.of(allowed).contains(status)) {
            throw Problem.of(ProblemKind.STATE_CONFLICT)
                    .with("status", status)
                    .with("needs", List.of(allowed));
        }
    }

    /** The reporter did something in a part of the case; the staff's pages stay fresh. */
    public void reporterDid(Act act, String subject, LocalDate day) {
        note(act, subject, CaseEvent.REPORTER, day, null);
    }

    /**
     * Somebody of the staff did something to the case or to a part of it: a line in the one
     * timeline, and a new version.
     *
     * @param subject a code, such as what kind of thing it was done to
     * @param note words, kept sealed; null for none
     */
    public void acted(Act act, String subject, Acting acting, String note) {
        acts++;
        note(act, subject, acting.account(), acting.today(), note);
    }

    /** What was done since this was last asked, as codes such as {@code MOVED/DECIDED}. */
    List<String> freshActs() {
        var done = List.copyOf(fresh);
        fresh.clear();
        return done;
    }

    private void note(Act act, String subject, String actor, LocalDate day, String note) {
        fresh.add(act + "/" + subject);
        var column = column(timeline.size());
        timeline.add(new CaseEvent(act, subject, actor, day, seal(column, note), version));
    }

    public Reference reference() {
        return new Reference(reference);
    }

    public int version() {
        return version;
    }

    /** Which treatment of the case this is: 1 until it is opened again. */
    public int round() {
        return round;
    }

    UUID factKey() {
        return factKey;
    }

    public CaseStatus status() {
        return status;
    }

    /** Since when the reporter waits to be told what happens. */
    public Optional<LocalDate> reporterAskedOn() {
        return Optional.ofNullable(reporterAskedOn);
    }

    /** Whether a complaint about the handling waits; only those who judge it may know. */
    boolean isComplainedOf() {
        return reporterComplainedOn != null;
    }

    /** Since when the wish for another handler waits. */
    public Optional<LocalDate> otherHandlerOn() {
        return Optional.ofNullable(otherHandlerOn);
    }

    /** Whether something waits that somebody else than the handler must answer. */
    public boolean waitsForAnother() {
        return reporterComplainedOn != null || otherHandlerOn != null;
    }

    /** The day on which the reporter told of something bad that came of the report. */
    public Optional<LocalDate> reprisalToldOn() {
        return Optional.ofNullable(reprisalToldOn);
    }

    public Regime regime() {
        return regime;
    }

    /** Under the ordinary rules and on the table of the personnel department. */
    public boolean isInside() {
        return regime == Regime.ORDINARY && queue == Queue.INTAKE;
    }

    public Queue queue() {
        return queue;
    }

    /** Whether the reporter wanted it to be counted, and no case. */
    public boolean onlyRegister() {
        return onlyRegister;
    }

    /** Why there is a case all the same. */
    public Optional<OverrideGround> overrideGround() {
        return Optional.ofNullable(overrideGround);
    }

    /** The reporter wants a case, or there is a ground to open one without. */
    boolean isCaseWanted() {
        return !onlyRegister || overrideGround != null;
    }

    /** How many names nobody has matched to accounts yet. */
    public int unmatched() {
        return unmatched;
    }

    /** The day on which somebody first said to be able to take it. */
    Optional<LocalDate> takenOn() {
        return Optional.ofNullable(takenOn);
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
        return Optional.ofNullable(decided);
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
        return staffing == null ? Staffing.none() : staffing;
    }

    public Optional<Triage> triage() {
        return writtenTriage().map(stored -> stored.withTexts(this::open));
    }

    /** As it lies in the base, its text sealed: lists need no key. */
    private Optional<Triage> writtenTriage() {
        // Hibernate may give a record of nothing where all its columns are empty.
        return Optional.ofNullable(triage).filter(t -> t.triagedBy() != null);
    }

    public Map<RecordKind, StageRecord> records() {
        Map<RecordKind, StageRecord> opened = new EnumMap<>(RecordKind.class);
        records.forEach(
                (kind, record) ->
                        opened.put(kind, record.withWords(text -> open(column(kind), text))));
        return opened;
    }

    public boolean noConflictDeclared() {
        return noConflictDeclared;
    }

    public Optional<Hearing> hearing() {
        return writtenHearing().map(stored -> stored.withTexts(this::open));
    }

    private Optional<Hearing> writtenHearing() {
        return Optional.ofNullable(hearing).filter(h -> h.recordedBy() != null);
    }

    public List<Assessment> assessments() {
        return assessments;
    }

    /** The decision as drafted; it holds once {@link #decided()} is there. */
    public Optional<Decision> decision() {
        return writtenDecision().map(stored -> stored.withTexts(this::open));
    }

    private Optional<Decision> writtenDecision() {
        return Optional.ofNullable(decision).filter(d -> d.draftedBy() != null);
    }

    public Optional<String> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    /** The decision that holds, if one does. */
    public Optional<Decision> concluded() {
        return decided().flatMap(day -> decision());
    }

    public Optional<Outcome> outcome() {
        return Optional.ofNullable(outcome);
    }

    public List<CaseEvent> timeline() {
        return IntStream.range(0, timeline.size())
                .mapToObj(place -> timeline.get(place).withNote(text -> open(column(place), text)))
                .toList();
    }

    @Override
    protected String recordName() {
        return reference;
    }

    private static String column(RecordKind kind) {
        return "case_record.words/" + kind;
    }

    private static String column(int place) {
        return "case_event.note/" + place;
    }
}
