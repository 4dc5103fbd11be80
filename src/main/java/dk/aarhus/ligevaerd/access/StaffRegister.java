package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.access.EnrolmentChanged.Change;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Who may work here, who asks to, and who no longer does. */
@ApplicationScoped
public class StaffRegister {

    /** What is over is in the journal in full; here its latest is enough. */
    private static final int MOST_OVER = 50;

    /** The register as one person reads it. */
    public record Reading(
            List<StaffEntry> requests,
            List<StaffEntry> enrolled,
            List<StaffEntry> over,
            boolean mayEnrol) {}

    private final CurrentCaller current;
    private final Enrolments enrolments;
    private final Event<EnrolmentChanged> changes;
    private final Clock clock;

    StaffRegister(
            CurrentCaller current,
            Enrolments enrolments,
            Event<EnrolmentChanged> changes,
            Clock clock) {
        this.current = current;
        this.enrolments = enrolments;
        this.changes = changes;
        this.clock = clock;
    }

    @Transactional
    public Reading read() {
        var caller = current.require(Permission.READ_STAFF);
        return new Reading(
                entries(enrolments.requests()),
                entries(enrolments.inForce()),
                entries(enrolments.over(MOST_OVER)),
                caller.mayEver(Permission.ENROL_STAFF));
    }

    /**
     * Agrees that the account may work here; the second who agrees lets it in.
     *
     * @param seen the version of the line that the approver read
     * @throws Problem ENROLMENT_REFUSED for one's own account, for who agreed already, and when the
     *     line was changed meanwhile
     */
    @Transactional
    public void approve(UUID id, int seen) {
        current.require(Permission.ENROL_STAFF);
        var approver = current.credential();
        var request = standing(id, seen, Enrolment.Standing.REQUESTED);
        refuseIf(request.isOf(approver), "OWN");
        refuseIf(request.wasAgreedToBy(approver), "TWICE");
        var today = LocalDate.now(clock);
        if (!request.isAgreedToOnce()) {
            request.agree(approver, today);
            tell(request, approver.account(), Change.APPROVED);
            return;
        }
        enrolments.supersede(request, approver.account(), today);
        request.enrol(approver, today);
        tell(request, approver.account(), Change.ENROLLED);
    }

    /**
     * Takes the account out, or turns its request down. One person is enough, and it works at once.
     *
     * @return the account
     */
    @Transactional
    public String end(UUID id, int seen) {
        var caller = current.require(Permission.ENROL_STAFF);
        var line = enrolments.findByIdOptional(id).orElseThrow(StaffRegister::none);
        refuseIf(line.standing().isEmpty() || line.version() != seen, "CHANGED");
        refuseIf(line.isOf(current.credential()), "OWN");
        line.end(caller.account(), LocalDate.now(clock));
        tell(line, caller.account(), Change.ENDED);
        return line.account();
    }

    private Enrolment standing(UUID id, int seen, Enrolment.Standing expected) {
        var line = enrolments.findByIdOptional(id).orElseThrow(StaffRegister::none);
        refuseIf(
                line.standing().filter(expected::equals).isEmpty() || line.version() != seen,
                "CHANGED");
        return line;
    }

    private List<StaffEntry> entries(List<Enrolment> lines) {
        var reader = current.credential();
        return lines.stream().map(line -> StaffEntry.of(line, reader)).toList();
    }

    private void tell(Enrolment line, String by, Change change) {
        changes.fire(new EnrolmentChanged(line.account(), by, change));
    }

    private static void refuseIf(boolean refused, String reason) {
        if (refused) {
            throw Problem.of(ProblemKind.ENROLMENT_REFUSED).with("reason", reason);
        }
    }

    private static Problem none() {
        return Problem.of(ProblemKind.NOT_FOUND);
    }
}
