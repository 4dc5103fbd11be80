package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.CaseRounds;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Calls whoever is on duty for a report of danger, again and again until somebody confirms it, and
 * then the deputy. The call says that something waits, and not what.
 */
@ApplicationScoped
public class DutyAlerts {

    private final EntityManager base;
    private final DutyRoster roster;
    private final StaffDirectory directory;
    private final CaseRounds rounds;
    private final StaffMail mail;
    private final Clock clock;
    private final LocalTime opens;
    private final LocalTime closes;
    private final WorkingCalendar calendar = WorkingCalendar.usual();

    DutyAlerts(
            EntityManager base,
            DutyRoster roster,
            StaffDirectory directory,
            CaseRounds rounds,
            StaffMail mail,
            Clock clock,
            @ConfigProperty(name = "ligevaerd.desk.opens") LocalTime opens,
            @ConfigProperty(name = "ligevaerd.desk.closes") LocalTime closes) {
        this.base = base;
        this.roster = roster;
        this.directory = directory;
        this.rounds = rounds;
        this.mail = mail;
        this.clock = clock;
        this.opens = opens;
        this.closes = closes;
    }

    /** A report of danger has come; once, however often it is looked at. */
    void follow(CaseFile file, LocalDate today) {
        if (file.status() == CaseStatus.RECEIVED
                && file.urgency() == Urgency.IMMEDIATE
                && of(file.reference()).isEmpty()) {
            base.persist(DutyAlert.of(file.reference(), today));
        }
    }

    /**
     * Calls for every report of danger that nobody confirmed.
     *
     * @return how many calls could not be made; they are made in the next round
     */
    int call() {
        var open =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        base.createQuery(
                                                        "select a.id from DutyAlert a where a.confirmedOn is null"
                                                                + " and a.rounds < :most",
                                                        UUID.class)
                                                .setParameter("most", DutyAlert.MOST_ROUNDS)
                                                .getResultList());
        return (int) open.stream().filter(id -> !isCalled(id)).count();
    }

    /** The calls that this caller is to hear, as one on duty or as the deputy. */
    @Transactional
    public List<DutyCall> of(Caller caller) {
        if (!isCalledToday(caller.account())) {
            return List.of();
        }
        return base.createQuery(
                        "from DutyAlert a where a.confirmedOn is null order by a.raisedOn",
                        DutyAlert.class)
                .getResultStream()
                .filter(alert -> mayHear(alert.reference(), caller.account()))
                .map(alert -> new DutyCall(alert.reference(), alert.raisedOn()))
                .toList();
    }

    /**
     * Somebody who was called takes it up; nobody else is called any more.
     *
     * @throws Problem NOT_FOUND where there is no such call, or none for the caller
     */
    @Transactional
    public void confirm(Reference reference, Caller caller) {
        var file =
                rounds.held(reference)
                        .filter(one -> isCalledToday(caller.account()))
                        .filter(one -> !rounds.isClosedTo(one, caller.account()))
                        .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        var alert = of(reference).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        if (alert.isOpen()) {
            alert.confirm(caller.account(), today());
            rounds.confirmed(file, caller, today());
        }
    }

    private boolean isCalled(UUID id) {
        try {
            return QuarkusTransaction.requiringNew()
                    .call(
                            () -> {
                                var alert =
                                        base.find(
                                                DutyAlert.class,
                                                id,
                                                LockModeType.PESSIMISTIC_WRITE);
                                if (alert == null || !alert.isOpen() || alert.isGivenUp()) {
                                    return true;
                                }
                                var file = rounds.held(alert.reference());
                                if (file.filter(f -> f.status() == CaseStatus.RECEIVED).isEmpty()) {
                                    // Somebody has answered it meanwhile.
                                    alert.confirm("-", today());
                                    return true;
                                }
                                call(alert, file.get());
                                return true;
                            });
        } catch (RuntimeException away) {
            // Its message may quote the address.
            return false;
        }
    }

    private void call(DutyAlert alert, CaseFile file) {
        var shift = roster.today(today());
        if (shift.isEmpty() && !isDeskOpen()) {
            return;
        }
        var deputyToo = alert.goesToDeputy();
        called(shift, deputyToo)
                .distinct()
                .filter(account -> !rounds.isClosedTo(file, account))
                .forEach(account -> mail.send(account, alert.number() + "." + place(account)));
    }

    /** The person on duty and, in later rounds or where the first must not know, the deputy. */
    private Stream<String> called(Optional<DutyShift> shift, boolean deputyToo) {
        return shift.map(
                        on ->
                                deputyToo
                                        ? Stream.concat(
                                                Stream.of(on.account()), on.deputy().stream())
                                        : Stream.of(on.account()))
                .orElseGet(
                        () ->
                                directory.with(StaffFunction.INTAKE).stream()
                                        .flatMap(
                                                placed ->
                                                        deputyToo
                                                                ? Stream.concat(
                                                                        Stream.of(placed.account()),
                                                                        placed
                                                                                .substitute()
                                                                                .stream())
                                                                : Stream.of(placed.account())));
    }

    private boolean isCalledToday(String account) {
        return called(roster.today(today()), true).anyMatch(account::equals);
    }

    private boolean mayHear(Reference reference, String account) {
        return rounds.referenced(reference)
                .filter(file -> file.status() == CaseStatus.RECEIVED)
                .filter(file -> !rounds.isClosedTo(file, account))
                .isPresent();
    }

    /** Between the hours that reporters are told, on a working day. */
    private boolean isDeskOpen() {
        var now = LocalTime.now(clock);
        return calendar.isWorkingDay(today()) && !now.isBefore(opens) && now.isBefore(closes);
    }

    private Optional<DutyAlert> of(Reference reference) {
        return base.createQuery("from DutyAlert a where a.caseReference = ?1", DutyAlert.class)
                .setParameter(1, reference.value())
                .getResultStream()
                .findFirst();
    }

    /** Which of several gets the mail, so that each has a number of its own. */
    private static String place(String account) {
        return Integer.toHexString(account.hashCode());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
