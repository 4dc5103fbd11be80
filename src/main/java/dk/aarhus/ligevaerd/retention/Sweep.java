package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.KeyNight;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Lets go of cases in two steps: a proposal, and what a person confirmed of it. A case goes with
 * everything that any room has of it, in one transaction, or stays.
 */
@ApplicationScoped
class Sweep {

    static final Subject SUBJECT = new Subject(Subject.Kind.JOB, "retention");

    private static final int MOST = 500;

    private final List<Retained> rooms;
    private final CaseRegister register;
    private final Holds holds;
    private final Proposals proposals;
    private final Journal journal;
    private final KeyNight keys;
    private final Clock clock;

    Sweep(
            @All List<Retained> rooms,
            CaseRegister register,
            Holds holds,
            Proposals proposals,
            Journal journal,
            KeyNight keys,
            Clock clock) {
        this.rooms =
                rooms.stream()
                        .sorted(
                                Comparator.comparingInt(Retained::turn)
                                        .thenComparing(Retained::room))
                        .toList();
        this.register = register;
        this.holds = holds;
        this.proposals = proposals;
        this.journal = journal;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * What would go today.
     *
     * @param due cases that are due and not held, the longest due first
     * @param held cases that are due and held
     * @param more whether there are more than a proposal takes
     * @param rows how many rows would go, by table
     */
    record DryRun(
            List<EndedCase> due, List<Reference> held, boolean more, Map<String, Long> rows) {}

    /** Looks, and changes nothing. */
    DryRun look() {
        return QuarkusTransaction.joiningExisting().call(this::looked);
    }

    private DryRun looked() {
        var today = LocalDate.now(clock);
        var due = new ArrayList<EndedCase>();
        var held = new ArrayList<Reference>();
        Optional<EndedCase> last = Optional.empty();
        var until = today.minus(RecordsSchedule.shortest()).minusDays(1);
        var page = register.endedUntil(until, last, MOST);
        while (!page.isEmpty() && due.size() <= MOST) {
            for (EndedCase ended : page) {
                if (!ended.dueOn().isAfter(today)) {
                    if (holds.isHeld(ended.reference(), today)) {
                        held.add(ended.reference());
                    } else {
                        due.add(ended);
                    }
                }
            }
            last = Optional.of(page.get(page.size() - 1));
            page = register.endedUntil(until, last, MOST);
        }
        boolean more = due.size() > MOST;
        var taken = List.copyOf(due.subList(0, Math.min(due.size(), MOST)));
        return new DryRun(taken, held, more, rowsOf(taken));
    }

    private Map<String, Long> rowsOf(List<EndedCase> cases) {
        var rows = new TreeMap<String, Long>();
        cases.forEach(
                one ->
                        rooms.forEach(
                                room ->
                                        room.holds(one.reference())
                                                .forEach(
                                                        (table, count) ->
                                                                rows.merge(
                                                                        table, count, Long::sum))));
        return rows;
    }

    /**
     * Puts down what is due for a person to confirm, in the place of what nobody confirmed yet.
     *
     * @return how many cases it names
     */
    int propose() {
        return QuarkusTransaction.joiningExisting()
                .call(
                        () -> {
                            var waiting = proposals.heldOpen();
                            if (waiting.filter(Proposal::isConfirmed).isPresent()) {
                                return waiting.get().items().size();
                            }
                            var due = looked().due();
                            if (waiting.filter(known -> known.names(due)).isPresent()) {
                                return due.size();
                            }
                            waiting.ifPresent(proposals::delete);
                            if (!due.isEmpty()) {
                                proposals.persist(Proposal.of(due, LocalDate.now(clock)));
                                journal.ofSystem(Action.RAN, SUBJECT, "PROPOSED/" + due.size());
                            }
                            return due.size();
                        });
    }

    /**
     * Carries out what the caller has seen; cases that are no longer due, or held, stay.
     *
     * @throws Problem STATE_CONFLICT when it is no longer the proposal that waits
     */
    Proposal carryOut(UUID id, Caller caller) {
        var items =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    var proposal = waiting(id);
                                    if (!proposal.isConfirmed()) {
                                        proposal.confirm(caller.account(), LocalDate.now(clock));
                                        journal.act(
                                                caller,
                                                SUBJECT,
                                                "CONFIRMED/" + proposal.items().size());
                                    }
                                    return proposal.items();
                                });
        // One by one: what breaks off is taken up again by whoever confirms anew.
        items.forEach(
                item ->
                        QuarkusTransaction.requiringNew()
                                .run(() -> waiting(id).settle(item, letGo(item, caller))));
        var done =
                QuarkusTransaction.requiringNew()
                        .call(
                                () -> {
                                    var proposal = waiting(id);
                                    proposal.end(LocalDate.now(clock));
                                    return proposal;
                                });
        keys.copyAfterErasure();
        return done;
    }

    /** What goes by time alone needs nobody's word. */
    void atNight() {
        var today = LocalDate.now(clock);
        QuarkusTransaction.requiringNew().run(() -> rooms.forEach(room -> room.atNight(today)));
    }

    private Proposal waiting(UUID id) {
        return proposals
                .heldOpen()
                .filter(open -> open.id().equals(id))
                .orElseThrow(() -> Problem.of(ProblemKind.STATE_CONFLICT));
    }

    private boolean letGo(Proposal.Item item, Caller caller) {
        var today = LocalDate.now(clock);
        var reference = item.ofCase();
        boolean goes =
                !holds.isHeld(reference, today)
                        && register.heldAtItsEnd(reference)
                                .filter(ended -> !ended.dueOn().isAfter(today))
                                .isPresent();
        if (goes) {
            rooms.forEach(room -> room.letGo(reference));
            journal.act(caller, Subject.of(reference), "LET_GO/" + item.rule());
        }
        return goes;
    }
}
