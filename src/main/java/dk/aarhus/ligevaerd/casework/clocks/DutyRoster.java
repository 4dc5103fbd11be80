package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.intake.OnDuty;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Who is on duty when. Where nobody stands in it for a day, those who receive reports are called,
 * while the desk is open.
 */
@ApplicationScoped
@Transactional
public class DutyRoster implements OnDuty {

    private static final int LONGEST_ACCOUNT = 120;

    private final DutyRows rows;
    private final StaffDirectory directory;
    private final Journal journal;
    private final Clock clock;

    DutyRoster(DutyRows rows, StaffDirectory directory, Journal journal, Clock clock) {
        this.rows = rows;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    /** A line of the roster as it is typed: any part may be missing or wrong. */
    public record ShiftForm(String account, String deputy, String from, String to) {}

    /**
     * The lines that are not over, the next one first.
     *
     * @throws Problem NOT_ALLOWED for whoever does not keep the roster
     */
    public List<DutyShift> read(Caller caller) {
        require(caller);
        return rows.from(today());
    }

    /**
     * Writes a line.
     *
     * @throws Problem NOT_ALLOWED as above; INVALID with everything that is wrong; STATE_CONFLICT
     *     where somebody else is on duty on one of the days
     */
    public void write(ShiftForm form, Caller caller) {
        require(caller);
        var reader = new InputReader();
        var account = reader.required("account", form.account(), LONGEST_ACCOUNT);
        var deputy = reader.optional("deputy", form.deputy(), LONGEST_ACCOUNT);
        var from = date(reader, "from", form.from());
        var to = date(reader, "to", form.to());
        if (!account.isEmpty() && directory.of(account).isEmpty()) {
            reader.note("account", ViolationKind.NOT_IN_LIST);
        }
        if (deputy.filter(name -> name.equals(account) || directory.of(name).isEmpty())
                .isPresent()) {
            reader.note("deputy", ViolationKind.NOT_IN_LIST);
        }
        if (to.filter(last -> last.isBefore(today())).isPresent()) {
            reader.note("to", ViolationKind.TOO_EARLY);
        }
        if (from.isPresent() && to.filter(last -> last.isBefore(from.get())).isPresent()) {
            reader.note("to", ViolationKind.ENDS_BEFORE_START);
        }
        reader.orRefuse();
        var first = from.orElseThrow();
        var last = to.orElseThrow();
        if (rows.isTaken(first, last)) {
            throw Problem.of(ProblemKind.STATE_CONFLICT).with("from", first).with("to", last);
        }
        rows.persist(DutyShift.of(account, deputy, first, last, caller.account()));
        journal.act(caller, new Subject(Subject.Kind.ACCOUNT, account), "ON_DUTY");
    }

    /**
     * Takes a line out.
     *
     * @throws Problem NOT_ALLOWED as above; NOT_FOUND for a line that is not there
     */
    public void remove(UUID id, Caller caller) {
        require(caller);
        var shift = rows.findByIdOptional(id).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        rows.delete(shift);
        journal.act(caller, new Subject(Subject.Kind.ACCOUNT, shift.account()), "OFF_DUTY");
    }

    @Override
    public boolean isSomebody(LocalDate day) {
        return rows.on(day).isPresent();
    }

    Optional<DutyShift> today(LocalDate day) {
        return rows.on(day);
    }

    private static void require(Caller caller) {
        if (!caller.may(Permission.KEEP_ROSTER, Set.of())) {
            throw Problem.of(ProblemKind.NOT_ALLOWED);
        }
    }

    private static Optional<LocalDate> date(InputReader reader, String field, String typed) {
        if (typed == null || typed.isBlank()) {
            reader.note(field, ViolationKind.REQUIRED);
        }
        return reader.date(field, typed);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
