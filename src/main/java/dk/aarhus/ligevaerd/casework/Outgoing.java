package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.OfficeMessage;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Messages to the reporter on their way out of the house. What somebody wrote waits a while before
 * it stands in the mailbox, and until then it can be taken back; what a move of the case tells by
 * itself does not wait.
 */
@ApplicationScoped
public class Outgoing {

    private static final Logger LOG = Logger.getLogger(Outgoing.class);

    private static final Set<Permission> WRITERS =
            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE);

    private final EntityManager base;
    private final CaseActs acts;
    private final CaseRounds rounds;
    private final Mailboxes mailboxes;
    private final MessageConfig config;
    private final CaseClocks clocks;
    private final Event<MessageLeft> left;
    private final Clock clock;

    Outgoing(
            EntityManager base,
            CaseActs acts,
            CaseRounds rounds,
            Mailboxes mailboxes,
            MessageConfig config,
            CaseClocks clocks,
            Event<MessageLeft> left,
            Clock clock) {
        this.base = base;
        this.acts = acts;
        this.rounds = rounds;
        this.mailboxes = mailboxes;
        this.config = config;
        this.clocks = clocks;
        this.left = left;
        this.clock = clock;
    }

    /** Sends a message on its way; in the transaction of the act. */
    void send(CaseFile file, OfficeMessage message, Acting acting) {
        if (config.takeBackTime().isZero()) {
            post(file, message, acting);
            file.wroteToReporter(acting);
            return;
        }
        var leavesAt = clock.instant().plus(config.takeBackTime());
        base.persist(WaitingMessage.of(file, message, acting.account(), leavesAt));
        file.acted(Act.MESSAGE_WAITS, "MESSAGE", acting, null);
    }

    /** Puts a message into the mailbox without a wait. */
    void post(CaseFile file, OfficeMessage message, Acting acting) {
        var number = mailboxes.post(file.reference(), message, acting.today());
        left.fire(new MessageLeft(file, number, message, acting.account(), acting.today()));
    }

    /** Those of a case that have not left, the oldest first. */
    List<Waiting> of(Reference reference) {
        return base.createQuery(
                        "from WaitingMessage m where m.caseReference = ?1 order by m.leavesAt",
                        WaitingMessage.class)
                .setParameter(1, reference.value())
                .getResultStream()
                .map(
                        one ->
                                new Waiting(
                                        one.id(),
                                        one.readable(),
                                        one.writtenBy(),
                                        one.leavesAt(),
                                        one.attempts(),
                                        clock.getZone()))
                .toList();
    }

    /**
     * Takes a message back; what it said stays in the timeline, where it can be read at all.
     *
     * @throws Problem as {@link CaseActs#act}; STATE_CONFLICT when it has left, or is not there
     */
    @Transactional
    public void takeBack(SeenCase seen, UUID id, Caller caller) {
        acts.act(
                seen,
                WRITERS,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var message =
                            Optional.ofNullable(base.find(WaitingMessage.class, id))
                                    .filter(one -> one.reference().equals(file.reference()))
                                    .orElseThrow(
                                            () ->
                                                    Problem.of(ProblemKind.STATE_CONFLICT)
                                                            .with("status", file.status())
                                                            .with("unmet", List.of()));
                    file.acted(
                            Act.MESSAGE_TAKEN_BACK,
                            "MESSAGE",
                            acting,
                            message.readable().map(OfficeMessage::text).orElse(null));
                    base.remove(message);
                });
    }

    /**
     * Lets go what has waited long enough, each in a transaction of its own. One that cannot leave
     * stays, is shown on its case, and keeps back no other.
     */
    void leave() {
        var now = clock.instant();
        QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createQuery(
                                                "select m.id, m.caseReference from WaitingMessage m"
                                                        + " where m.leavesAt <= ?1"
                                                        + " order by m.attempts, m.leavesAt",
                                                Object[].class)
                                        .setParameter(1, now)
                                        .getResultList())
                .forEach(row -> tryToLeave((UUID) row[0], new Reference((String) row[1]), now));
    }

    private void tryToLeave(UUID id, Reference reference, Instant now) {
        try {
            leave(id, reference, now);
        } catch (RuntimeException broken) {
            LOG.errorf("MESSAGE_STAYS message=%s %s", id, broken.getClass().getName());
            QuarkusTransaction.requiringNew()
                    .run(
                            () ->
                                    Optional.ofNullable(base.find(WaitingMessage.class, id))
                                            .ifPresent(WaitingMessage::tried));
        }
    }

    private void leave(UUID id, Reference reference, Instant now) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                // The case first, as whoever takes it back does.
                                rounds.held(reference)
                                        .ifPresent(
                                                file ->
                                                        Optional.ofNullable(
                                                                        base.find(
                                                                                WaitingMessage
                                                                                        .class,
                                                                                id,
                                                                                LockModeType
                                                                                        .PESSIMISTIC_WRITE))
                                                                .filter(
                                                                        one ->
                                                                                !one.leavesAt()
                                                                                        .isAfter(
                                                                                                now))
                                                                .ifPresent(
                                                                        one -> leave(file, one))));
    }

    private void leave(CaseFile file, WaitingMessage message) {
        var today = LocalDate.now(clock);
        var said = message.message();
        var number = mailboxes.post(file.reference(), said, today);
        file.messageLeft(message.writtenBy(), today);
        left.fire(new MessageLeft(file, number, said, message.writtenBy(), today));
        clocks.follow(file, today);
        mailboxes.show(file.reference(), Outlook.of(file, today));
        base.remove(message);
        rounds.note(file, "MESSAGE_LEFT");
    }
}
