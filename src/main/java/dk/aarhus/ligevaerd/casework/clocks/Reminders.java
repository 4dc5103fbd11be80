package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Reminds of clocks that ran out and of final days that come near. First rows, then mail: a
 * reminder is recorded once, whoever looks and how often; its mail leaves while its row is held,
 * and what was not mailed stays due. A node that dies between the mail server's answer and its own
 * commit leaves a mail that another node sends once more, under the same number.
 */
@ApplicationScoped
class Reminders {

    private final EntityManager base;
    private final CaseRounds rounds;
    private final Ladder ladder;
    private final List<TermOwner> owners;
    private final StaffMail mail;
    private final Clock clock;

    Reminders(
            EntityManager base,
            CaseRounds rounds,
            Ladder ladder,
            @All List<TermOwner> owners,
            StaffMail mail,
            Clock clock) {
        this.base = base;
        this.rounds = rounds;
        this.ladder = ladder;
        this.owners = owners;
        this.mail = mail;
        this.clock = clock;
    }

    /** Which mail goes out. */
    enum Batch {
        ALL("from Reminder r where r.mailedOn is null"),
        PRESSING("from Reminder r where r.mailedOn is null and r.pressing = true");

        private final String condition;

        Batch(String condition) {
            this.condition = condition;
        }
    }

    /** Something that somebody is to be reminded of. */
    private record Due(UUID about, String reference) {}

    /**
     * Records whom to remind of what.
     *
     * @return of how many clocks and days somebody is reminded anew
     */
    int raise() {
        var today = LocalDate.now(clock);
        int raised = 0;
        for (var rung : Rung.values()) {
            for (var due : ranOut(rung, today.minusDays(rung.daysLate()))) {
                raised += isRaised(due, rung, today) ? 1 : 0;
            }
        }
        for (var due : finalDays(today)) {
            raised += isAlarmed(due, today) ? 1 : 0;
        }
        return raised;
    }

    /**
     * Sends what was recorded and not sent.
     *
     * @return how many could not be sent, and stay due
     */
    int mail(Batch batch) {
        if (!mail.isOn()) {
            return 0;
        }
        var due =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        base.createQuery(
                                                        "select r.id " + batch.condition,
                                                        UUID.class)
                                                .getResultStream()
                                                .collect(Collectors.toList()));
        // Not in the order in which they became due, and another one than other nodes have.
        Collections.shuffle(due);
        return (int) due.stream().filter(id -> !isMailed(id)).count();
    }

    private List<Due> ranOut(Rung rung, LocalDate latest) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createQuery(
                                                "select t.id, t.caseReference from Term t"
                                                        + " where t.endedOn is null and t.pausedOn is null"
                                                        + " and t.due <= :latest and not exists"
                                                        + " (select r.id from Reminder r where r.about = t.id"
                                                        + " and r.rung = :rung and r.due = t.due)",
                                                Object[].class)
                                        .setParameter("latest", latest)
                                        .setParameter("rung", rung)
                                        .getResultStream()
                                        .map(row -> new Due((UUID) row[0], (String) row[1]))
                                        .toList());
    }

    private List<Due> finalDays(LocalDate today) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createQuery(
                                                "select d.id, d.caseReference from FinalDay d"
                                                        + " where d.alarmedOn is null and d.settledOn is null"
                                                        + " and d.alarmOn <= :today",
                                                Object[].class)
                                        .setParameter("today", today)
                                        .getResultStream()
                                        .map(row -> new Due((UUID) row[0], (String) row[1]))
                                        .toList());
    }

    private boolean isRaised(Due due, Rung rung, LocalDate today) {
        return inCase(
                due,
                file -> {
                    var term = base.find(Term.class, due.about());
                    // Held by now: meanwhile it may have ended, or another node have been here.
                    if (term == null
                            || !term.isRunning()
                            || term.pausedOn().isPresent()
                            || !rung.isReached(term.due(), today)
                            || isKnown(term.id(), rung, term.due())) {
                        return false;
                    }
                    keep(file, term.id(), rung, term.due(), answering(file, rung, term), today);
                    return true;
                });
    }

    private boolean isAlarmed(Due due, LocalDate today) {
        return inCase(
                due,
                file -> {
                    var day = base.find(FinalDay.class, due.about());
                    if (day == null || !day.alarm(today)) {
                        return false;
                    }
                    keep(file, day.id(), Rung.HANDLER, day.finalOn(), Stream.empty(), today);
                    return true;
                });
    }

    /** Whoever answers for the thing itself is told first, with the handler. */
    private Stream<String> answering(CaseFile file, Rung rung, Term term) {
        return rung == Rung.HANDLER
                ? owners.stream()
                        .flatMap(one -> one.of(file, term.kind(), term.about().orElse("")).stream())
                        .filter(account -> !rounds.isClosedTo(file, account))
                : Stream.empty();
    }

    private void keep(
            CaseFile file,
            UUID about,
            Rung rung,
            LocalDate due,
            Stream<String> besides,
            LocalDate today) {
        var told =
                Stream.concat(ladder.told(rung, file, today).stream(), besides)
                        .distinct()
                        .sorted()
                        .toList();
        var accounts = told.isEmpty() ? List.of(Reminder.NOBODY) : told;
        accounts.forEach(
                account -> base.persist(Reminder.of(file, about, rung, due, account, today)));
        rounds.note(file, "REMINDED");
    }

    private boolean isKnown(UUID about, Rung rung, LocalDate due) {
        return base.createQuery(
                                "select count(r) from Reminder r where r.about = ?1 and r.rung = ?2"
                                        + " and r.due = ?3",
                                Long.class)
                        .setParameter(1, about)
                        .setParameter(2, rung)
                        .setParameter(3, due)
                        .getSingleResult()
                > 0;
    }

    /** Something done to a case that is held. */
    private interface Look {
        boolean at(CaseFile file);
    }

    /** A case that stands in the way of itself does not keep the others waiting. */
    private boolean inCase(Due due, Look look) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                rounds.held(new Reference(due.reference()))
                                        .filter(look::at)
                                        .isPresent());
    }

    private boolean isMailed(UUID id) {
        try {
            QuarkusTransaction.requiringNew()
                    .run(
                            () -> {
                                var reminder =
                                        base.find(
                                                Reminder.class, id, LockModeType.PESSIMISTIC_WRITE);
                                if (reminder != null && reminder.mailedOn().isEmpty()) {
                                    reminder.mailed(LocalDate.now(clock));
                                    reminder.account()
                                            .ifPresent(
                                                    account -> mail.send(account, id.toString()));
                                }
                            });
            return true;
        } catch (RuntimeException away) {
            // Its message may quote the address.
            return false;
        }
    }
}
