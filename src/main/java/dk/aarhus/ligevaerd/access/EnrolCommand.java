package dk.aarhus.ligevaerd.access;

import dk.aarhus.ligevaerd.access.Enrolment.Origin;
import dk.aarhus.ligevaerd.access.EnrolmentChanged.Change;
import dk.aarhus.ligevaerd.platform.command.Command;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.io.PrintStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Lets the first persons in, who can then let others in. Takes a request that the person made by
 * logging in, and so binds to the account that was really there.
 */
@ApplicationScoped
class EnrolCommand implements Command {

    private static final int ACCOUNT_AND_ID = 2;

    private final Enrolments enrolments;
    private final Event<EnrolmentChanged> changes;
    private final Clock clock;

    EnrolCommand(Enrolments enrolments, Event<EnrolmentChanged> changes, Clock clock) {
        this.enrolments = enrolments;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "staff enrol";
    }

    @Override
    public String summary() {
        return "ACCOUNT [ID]: lets an account in that has logged in and asks to be enrolled, without two persons of HR."
                + " Only for the first of them; the register shows it for ever. ID tells accounts of one name apart.";
    }

    @Override
    @Transactional
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty() || arguments.size() > ACCOUNT_AND_ID) {
            out.println("Say which account: staff enrol ACCOUNT [ID]");
            return MISUSED;
        }
        var requests =
                enrolments.requestsOf(arguments.get(0)).stream()
                        .filter(request -> isMeant(request, arguments))
                        .toList();
        if (requests.isEmpty()) {
            out.println("No such account asks to be enrolled. The person logs in once first.");
            list(enrolments.requests(), out);
            return BAD;
        }
        if (requests.size() > 1) {
            out.println("Several accounts of that name ask. Add the ID of the one that is meant:");
            list(requests, out);
            return BAD;
        }
        enrol(requests.get(0));
        out.printf("Enrolled by the operator:%n");
        list(requests, out);
        return GOOD;
    }

    private void enrol(Enrolment request) {
        var today = LocalDate.now(clock);
        enrolments.supersede(request, EnrolmentChanged.OPERATOR, today);
        request.enrolBy(Origin.OPERATOR, today);
        changes.fire(
                new EnrolmentChanged(
                        request.account(), EnrolmentChanged.OPERATOR, Change.ENROLLED));
    }

    private static boolean isMeant(Enrolment request, List<String> arguments) {
        return arguments.size() < ACCOUNT_AND_ID || request.subject().equals(arguments.get(1));
    }

    private static void list(List<Enrolment> requests, PrintStream out) {
        requests.forEach(
                request ->
                        out.printf(
                                "  %s  id %s  asks for %s since %s%n",
                                request.account(),
                                request.subject(),
                                request.roles().stream()
                                        .sorted()
                                        .map(Role::realmName)
                                        .collect(Collectors.joining(", ")),
                                request.requestedOn()));
    }
}
