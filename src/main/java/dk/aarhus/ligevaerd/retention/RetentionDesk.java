package dk.aarhus.ligevaerd.retention;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.HiddenCases;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where the records manager, an auditor, looks at what is due, holds back and confirms. */
@ApplicationScoped
public class RetentionDesk {

    private static final int LONGEST_REFERENCE = 40;

    private final Sweep sweep;
    private final Proposals proposals;
    private final Holds holds;
    private final CaseRegister register;
    private final HiddenCases hidden;
    private final Journal journal;
    private final Clock clock;

    RetentionDesk(
            Sweep sweep,
            Proposals proposals,
            Holds holds,
            CaseRegister register,
            HiddenCases hidden,
            Journal journal,
            Clock clock) {
        this.sweep = sweep;
        this.proposals = proposals;
        this.holds = holds;
        this.register = register;
        this.hidden = hidden;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * What waits, what is held, and what was done.
     *
     * @param items the cases of what waits, without those that are closed to the reader
     * @param done carried out, the newest first
     */
    public record Overview(
            Optional<Proposal> waiting,
            List<Proposal.Item> items,
            List<Hold> holds,
            List<Proposal> done) {}

    @Transactional
    public Overview overview(Caller caller) {
        caller.require(Permission.READ_RETENTION);
        journal.read(caller, Sweep.SUBJECT, "PROPOSAL");
        var waiting = proposals.open();
        return new Overview(
                waiting,
                waiting.stream()
                        .flatMap(proposal -> proposal.items().stream())
                        .filter(item -> !hidden.isHidden(item.ofCase(), caller))
                        .toList(),
                holds.inForce(LocalDate.now(clock)).stream()
                        .filter(hold -> !hidden.isHidden(hold.reference(), caller))
                        .toList(),
                proposals.done());
    }

    /** A line of the dry run. */
    public record Due(Reference reference, RecordClass rule, LocalDate endedOn, LocalDate dueOn) {

        static Due of(EndedCase ended) {
            return new Due(
                    ended.reference(), ended.rule().records(), ended.endedOn(), ended.dueOn());
        }

        public String authority() {
            return RecordsSchedule.of(rule).authority();
        }
    }

    /**
     * What would go today, if somebody confirmed it.
     *
     * @param held due, but held back
     * @param more whether there are more, which later proposals take
     * @param rows how many rows would go, by table
     */
    public record Preview(
            List<Due> due, List<Reference> held, boolean more, Map<String, Long> rows) {}

    /** Looks and changes nothing. */
    @Transactional
    public Preview preview(Caller caller) {
        caller.require(Permission.READ_RETENTION);
        journal.read(caller, Sweep.SUBJECT, "PREVIEW");
        var all = preview();
        return new Preview(
                all.due().stream()
                        .filter(due -> !hidden.isHidden(due.reference(), caller))
                        .toList(),
                all.held().stream()
                        .filter(reference -> !hidden.isHidden(reference, caller))
                        .toList(),
                all.more(),
                all.rows());
    }

    Preview preview() {
        var look = sweep.look();
        return new Preview(
                look.due().stream().map(Due::of).toList(), look.held(), look.more(), look.rows());
    }

    /** Makes a proposal now, as every night. */
    @Transactional
    public int propose(Caller caller) {
        caller.require(Permission.LET_GO);
        journal.act(caller, Sweep.SUBJECT, "ASKED_FOR_PROPOSAL");
        return sweep.propose();
    }

    /**
     * A hold as it was typed.
     *
     * @param reference of the case
     * @param reason a code of {@link HoldReason}
     * @param lastDay empty for a hold that somebody has to lift
     */
    public record HoldForm(String reference, String reason, String lastDay) {}

    /**
     * @throws Problem INVALID naming every field that is wrong
     */
    @Transactional
    public void hold(HoldForm form, Caller caller) {
        caller.require(Permission.HOLD);
        var today = LocalDate.now(clock);
        var input = new InputReader();
        input.required("reference", form.reference(), LONGEST_REFERENCE);
        var reference = input.value("reference", form.reference(), Reference::new);
        if (reference
                .filter(named -> !register.knows(named) || hidden.isHidden(named, caller))
                .isPresent()) {
            input.note("reference", ViolationKind.NOT_IN_LIST);
        }
        var reason = input.requiredChoice("reason", form.reason(), HoldReason.class);
        var lastDay = input.date("lastDay", form.lastDay());
        if (lastDay.filter(day -> day.isBefore(today)).isPresent()) {
            input.note("lastDay", ViolationKind.TOO_EARLY);
        }
        input.orRefuse();
        holds.persist(Hold.of(reference.orElseThrow(), reason, lastDay, caller.account(), today));
        journal.act(caller, Subject.of(reference.get()), "HELD/" + reason);
    }

    /**
     * @throws Problem NOT_FOUND when there is none in force
     */
    @Transactional
    public void lift(UUID id, Caller caller) {
        caller.require(Permission.HOLD);
        var today = LocalDate.now(clock);
        var hold =
                holds.inForce(today).stream()
                        .filter(one -> one.id().equals(id))
                        .filter(one -> !hidden.isHidden(one.reference(), caller))
                        .findFirst()
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        hold.lift(caller.account(), today);
        journal.act(caller, Subject.of(hold.reference()), "HOLD_LIFTED");
    }

    /**
     * Lets go of what the proposal names. It cannot be undone.
     *
     * @param understood whether the caller ticked that nothing of it comes back
     * @return how many cases went
     * @throws Problem INVALID without that tick; STATE_CONFLICT when another proposal waits by now
     */
    public int letGo(UUID id, Optional<String> understood, Caller caller) {
        caller.require(Permission.LET_GO);
        if (understood.isEmpty()) {
            throw Problem.invalid("understood", ViolationKind.REQUIRED);
        }
        return sweep.carryOut(id, caller).letGo();
    }

    public static List<HoldReason> reasons() {
        return Arrays.asList(HoldReason.values());
    }
}
