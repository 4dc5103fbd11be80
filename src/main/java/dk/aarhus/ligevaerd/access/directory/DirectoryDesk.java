package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where the directory is read and kept. Facts of the directory need one person, unlike an
 * enrolment: they open nothing to anybody, they only keep away. What would open something is
 * journalled all the same.
 */
@ApplicationScoped
@Transactional
public class DirectoryDesk {

    private static final String SUCCESSOR = "successor";

    private final CurrentCaller current;
    private final DirectoryEntries entries;
    private final Departments departments;
    private final OpenWork work;
    private final Event<DirectoryChanged> changes;
    private final Clock clock;

    DirectoryDesk(
            CurrentCaller current,
            DirectoryEntries entries,
            Departments departments,
            OpenWork work,
            Event<DirectoryChanged> changes,
            Clock clock) {
        this.current = current;
        this.entries = entries;
        this.departments = departments;
        this.work = work;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * @throws Problem NOT_ALLOWED for whoever may not read the staff register
     */
    public List<Placement> read() {
        current.require(Permission.READ_STAFF);
        return entries.on(today()).stream().map(DirectoryEntry::placement).toList();
    }

    /**
     * One line, to be changed.
     *
     * @throws Problem NOT_FOUND where there is none that holds today
     */
    public Placement read(UUID id) {
        current.require(Permission.ENROL_STAFF);
        return standing(id).placement();
    }

    public void requireKeeper() {
        current.require(Permission.ENROL_STAFF);
    }

    /**
     * Writes somebody in, or writes anew what is said of an account that is there.
     *
     * @throws Problem INVALID with everything that is wrong
     */
    public void write(DirectoryForm form) {
        var keeper = current.require(Permission.ENROL_STAFF);
        var reading = reading(form);
        var violations = new ArrayList<>(reading.violations());
        successorFault(reading.facts())
                .map(kind -> new Violation(SUCCESSOR, kind))
                .filter(fault -> violations.stream().noneMatch(v -> v.field().equals(SUCCESSOR)))
                .ifPresent(violations::add);
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
        write(reading.facts(), keeper.account());
    }

    /** Whoever works on open cases gets no last day without somebody who takes them over. */
    private Optional<ViolationKind> successorFault(DirectoryFacts facts) {
        if (facts.successor().isPresent()) {
            return facts.successor().filter(next -> entries.of(next, today()).isEmpty()).isPresent()
                    ? Optional.of(ViolationKind.UNKNOWN_ACCOUNT)
                    : Optional.empty();
        }
        return facts.validTo().isPresent() && !work.busy(Set.of(facts.account())).isEmpty()
                ? Optional.of(ViolationKind.SUCCESSOR_NEEDED)
                : Optional.empty();
    }

    /**
     * Changes a line.
     *
     * @param seen the version that the keeper has read
     * @throws Problem INVALID as above; CHANGED_MEANWHILE; NOT_FOUND
     */
    public void change(UUID id, int seen, DirectoryForm form) {
        current.require(Permission.ENROL_STAFF);
        var line = standing(id).placement();
        if (line.seen() != seen) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
        write(
                new DirectoryForm(
                        line.account(),
                        form.name(),
                        form.department(),
                        form.function(),
                        form.lineManager(),
                        form.absentFrom(),
                        form.absentTo(),
                        form.substitute(),
                        form.validTo(),
                        form.successor(),
                        form.mail()));
    }

    /** The same without a person at a desk: by a command, or by the start of a demonstration. */
    void write(DirectoryFacts facts, String by) {
        var today = today();
        var earlier = entries.of(facts.account(), today);
        if (earlier.isPresent()
                && (earlier.get().beganOn(today) || facts.samePlaceAs(earlier.get().placement()))) {
            earlier.get().write(facts, by);
        } else {
            earlier.ifPresent(line -> line.endBefore(today, by));
            var fresh = DirectoryEntry.of(facts, today, by);
            entries.persist(earlier.map(fresh::placedAs).orElse(fresh));
        }
        changes.fire(new DirectoryChanged(facts.account(), by));
    }

    DirectoryFacts.Reading reading(DirectoryForm form) {
        var existing =
                departments.on(today()).stream()
                        .map(Department::code)
                        .collect(Collectors.toUnmodifiableSet());
        return DirectoryFacts.read(form, existing::contains, today());
    }

    /** Whether an account works on open cases, and the directory names nobody who takes over. */
    public boolean leavesCasesBehind(String account) {
        current.require(Permission.READ_STAFF);
        return !work.busy(Set.of(account)).isEmpty()
                && entries.of(account, today()).flatMap(DirectoryEntry::successor).isEmpty();
    }

    private DirectoryEntry standing(UUID id) {
        return entries.findByIdOptional(id)
                .filter(line -> line.holdsOn(today()))
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
