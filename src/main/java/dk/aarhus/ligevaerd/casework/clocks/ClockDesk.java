package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Deadlines;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What the desk reads of the clocks of a case, and does to them. All acts throw what {@link
 * CaseActs#act} throws, and INVALID with everything that is wrong.
 */
@ApplicationScoped
@Transactional
public class ClockDesk {

    private static final Set<Permission> WORKERS =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);
    private static final int LONGEST_NOTE = 10_000;

    /** A decision takes 180 days at the most, counted from the acknowledgement. */
    private static final int LONGEST_DECISION = 180;

    /** Whoever extends further by one step would put it off and not plan it. */
    private static final int LONGEST_STEP = 180;

    /** What lies further ahead than this presses nobody, or was mistyped. */
    private static final int FURTHEST_YEARS = 6;

    private final CaseActs acts;
    private final TermRows rows;
    private final Terms terms;
    private final Deadlines deadlines;
    private final ClockLetters letters;

    ClockDesk(
            CaseActs acts, TermRows rows, Terms terms, Deadlines deadlines, ClockLetters letters) {
        this.acts = acts;
        this.rows = rows;
        this.terms = terms;
        this.deadlines = deadlines;
        this.letters = letters;
    }

    public CaseTimes read(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.CASE,
                looked -> {
                    var mayAct = WORKERS.stream().anyMatch(looked::may);
                    return CaseTimes.of(
                            looked.file(),
                            rows,
                            mayAct,
                            looked.today(),
                            noteDue(looked.file())
                                    .filter(term -> mayAct)
                                    .map(term -> note(looked.file(), looked.today())));
                });
    }

    /**
     * Gives a clock more time. The reason is one of a list, so that the reporter can be told it in
     * every language; the promised day does not move.
     */
    public void extend(SeenCase seen, ClockForms.Extending form, Caller caller) {
        acts.act(
                seen,
                WORKERS,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var reader = new InputReader();
                    var kind = reader.requiredChoice("term", form.term(), TermKind.class);
                    var reason =
                            reader.requiredChoice("reason", form.reason(), ExtensionReason.class);
                    var until = requiredDate(reader, "until", form.until());
                    var term =
                            Optional.ofNullable(kind)
                                    .filter(TermKind::canBeExtended)
                                    .flatMap(k -> running(file, k))
                                    .filter(running -> running.pausedOn().isEmpty());
                    if (kind != null && term.isEmpty()) {
                        reader.note("term", ViolationKind.NOT_IN_LIST);
                    }
                    term.flatMap(
                                    running ->
                                            until.flatMap(
                                                    day ->
                                                            fault(
                                                                    running,
                                                                    day,
                                                                    file,
                                                                    acting.today())))
                            .ifPresent(fault -> reader.note("until", fault));
                    reader.orRefuse();
                    give(file, term.orElseThrow(), reason, until.orElseThrow(), acting);
                });
    }

    private void give(
            CaseFile file, Term term, ExtensionReason reason, LocalDate until, Acting acting) {
        rows.keep(
                Extension.of(
                        file.reference(), term, reason, until, acting.account(), acting.today()));
        term.extend(until, acting.today());
        letters.extended(
                file,
                reason,
                until,
                running(file, TermKind.FEEDBACK).flatMap(Term::promisedBy),
                acting.today());
        file.acted(Act.EXTENDED, term.kind().name(), acting, null);
    }

    private static Optional<ViolationKind> fault(
            Term term, LocalDate until, CaseFile file, LocalDate today) {
        if (!until.isAfter(term.due()) || until.isBefore(today)) {
            return Optional.of(ViolationKind.TOO_EARLY);
        }
        var last =
                term.kind() == TermKind.DECISION
                        ? file.acknowledged().orElse(file.received()).plusDays(LONGEST_DECISION)
                        : later(term.due(), today).plusDays(LONGEST_STEP);
        return until.isAfter(last) ? Optional.of(ViolationKind.TOO_LATE) : Optional.empty();
    }

    /** The day on which somebody of the staff learned of it, who had two working days then. */
    public void learned(SeenCase seen, ClockForms.Learning form, Caller caller) {
        acts.act(
                seen,
                WORKERS,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var reader = new InputReader();
                    var day = requiredDate(reader, "learnedOn", form.learnedOn());
                    if (day.filter(on -> on.isAfter(file.received())).isPresent()) {
                        reader.note("learnedOn", ViolationKind.TOO_LATE);
                    }
                    if (day.filter(on -> on.isBefore(file.received().minusYears(FURTHEST_YEARS)))
                            .isPresent()) {
                        reader.note("learnedOn", ViolationKind.TOO_EARLY);
                    }
                    reader.orRefuse();
                    if (!allOf(file, TermKind.DUTY_TO_REACT).isEmpty()) {
                        throw conflict(file);
                    }
                    var learned = day.orElseThrow();
                    var term =
                            Term.begin(
                                    file.reference(),
                                    TermKind.DUTY_TO_REACT,
                                    learned,
                                    Optional.empty(),
                                    deadlines.internal(
                                            TermKind.DUTY_TO_REACT,
                                            learned,
                                            file.urgency(),
                                            List.of()));
                    term.end(file.received());
                    rows.persist(term);
                    file.acted(Act.LEARNED_RECORDED, term.kind().name(), acting, null);
                });
    }

    /** Records a day after which something is lost. */
    public void finalDay(SeenCase seen, ClockForms.FinalDayForm form, Caller caller) {
        acts.act(
                seen,
                WORKERS,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var reader = new InputReader();
                    var kind = reader.requiredChoice("kind", form.kind(), FinalDayKind.class);
                    var day = requiredDate(reader, "finalOn", form.finalOn());
                    if (day.filter(on -> !on.isAfter(acting.today())).isPresent()) {
                        reader.note("finalOn", ViolationKind.TOO_EARLY);
                    }
                    if (day.filter(on -> on.isAfter(acting.today().plusYears(FURTHEST_YEARS)))
                            .isPresent()) {
                        reader.note("finalOn", ViolationKind.TOO_LATE);
                    }
                    reader.orRefuse();
                    var finalOn = day.orElseThrow();
                    var known =
                            rows.finalDays(file.reference()).stream()
                                    .anyMatch(
                                            one ->
                                                    one.kind() == kind
                                                            && one.finalOn().equals(finalOn));
                    if (known) {
                        throw conflict(file);
                    }
                    rows.keep(
                            FinalDay.of(
                                    file.reference(),
                                    kind,
                                    finalOn,
                                    acting.account(),
                                    acting.today()));
                    file.acted(Act.FINAL_DAY_RECORDED, kind.name(), acting, null);
                });
    }

    /** It is taken care of, or no longer matters: nobody is told of it any more. */
    public void settle(SeenCase seen, UUID id, Caller caller) {
        acts.act(
                seen,
                WORKERS,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var day =
                            rows.finalDays(file.reference()).stream()
                                    .filter(one -> one.id().equals(id))
                                    .findFirst()
                                    .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
                    day.settle(acting.today());
                    file.acted(Act.FINAL_DAY_SETTLED, day.kind().name(), acting, null);
                });
    }

    /** Sends the reporter how the case stands, as prepared or as changed. */
    public void tellStatus(SeenCase seen, ClockForms.StatusNote form, Caller caller) {
        acts.act(
                seen,
                WORKERS,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var reader = new InputReader();
                    var text = reader.required("text", form.text(), LONGEST_NOTE);
                    reader.orRefuse();
                    if (noteDue(file).isEmpty()) {
                        throw conflict(file);
                    }
                    letters.tell(file, text, acting.today());
                    terms.statusGiven(file, acting.today());
                    file.acted(Act.STATUS_TOLD, TermKind.INTERIM_STATUS.name(), acting, null);
                });
    }

    private String note(CaseFile file, LocalDate today) {
        return letters.statusNote(
                file,
                deadlines.internal(TermKind.INTERIM_STATUS, today, file.urgency(), List.of()));
    }

    /** It may be told before the 30 days are over; only where the clock runs it makes sense. */
    private Optional<Term> noteDue(CaseFile file) {
        return running(file, TermKind.INTERIM_STATUS);
    }

    private Optional<Term> running(CaseFile file, TermKind kind) {
        return allOf(file, kind).stream().filter(Term::isRunning).findFirst();
    }

    private List<Term> allOf(CaseFile file, TermKind kind) {
        return rows.of(file.reference()).stream().filter(term -> term.kind() == kind).toList();
    }

    private static Optional<LocalDate> requiredDate(
            InputReader reader, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            reader.note(field, ViolationKind.REQUIRED);
        }
        return reader.date(field, typed);
    }

    private static Problem conflict(CaseFile file) {
        return Problem.of(ProblemKind.STATE_CONFLICT)
                .with("status", file.status())
                .with("unmet", List.of());
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
