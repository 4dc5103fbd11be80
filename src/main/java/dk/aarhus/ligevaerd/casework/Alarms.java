package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.directory.Placement;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.law.WorkingCalendar;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells a deputy of reports that nobody took. The deputies are those who step in for whoever
 * receives such reports; where the directory names none, the management of HR.
 */
@ApplicationScoped
public class Alarms {

    private final Cases cases;
    private final Ties ties;
    private final StaffDirectory directory;
    private final Journal journal;
    private final Event<CaseAlarmed> alarmed;
    private final Clock clock;
    private final WorkingCalendar calendar = WorkingCalendar.usual();

    Alarms(
            Cases cases,
            Ties ties,
            StaffDirectory directory,
            Journal journal,
            Event<CaseAlarmed> alarmed,
            Clock clock) {
        this.cases = cases;
        this.ties = ties;
        this.directory = directory;
        this.journal = journal;
        this.alarmed = alarmed;
        this.clock = clock;
    }

    /**
     * Gives an alarm for every report that nobody took within a working day, once. Several nodes
     * may do so at the same time: each report is held while it is looked at.
     *
     * @param lastDay reports whose working day was over on this day
     * @return how many alarms were given
     */
    int raise(LocalDate lastDay) {
        var late =
                QuarkusTransaction.requiringNew().call(() -> cases.untaken()).stream()
                        .filter(
                                one ->
                                        !calendar.plusWorkingDays(one.received(), 1)
                                                .isAfter(lastDay))
                        .toList();
        return (int) late.stream().filter(one -> raise(new Reference(one.reference()))).count();
    }

    private boolean raise(Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var given =
                                    cases.held(reference)
                                            .filter(
                                                    file ->
                                                            file.custody()
                                                                    .alarm(LocalDate.now(clock)));
                            given.ifPresent(this::tell);
                            return given.isPresent();
                        });
    }

    private void tell(CaseFile file) {
        journal.ofSystem(Action.RAN, Subject.of(file.reference()), "ALARMED");
        var deputies =
                deputiesOf(file).stream()
                        .filter(account -> !ties.isClosedTo(file, account))
                        .collect(Collectors.toUnmodifiableSet());
        alarmed.fire(new CaseAlarmed(file.reference(), deputies));
    }

    /** The alarms that are this caller's to hear. */
    @Transactional
    public List<Alarm> of(Caller caller) {
        return cases.alarmed().stream()
                .filter(file -> deputiesOf(file).contains(caller.account()))
                .filter(file -> !ties.isClosedTo(file, caller.account()))
                .map(file -> alarm(file, caller))
                .toList();
    }

    private Alarm alarm(CaseFile file, Caller caller) {
        var mayTake = caller.may(Permission.TAKE_CASE, ties.of(file, caller));
        return new Alarm(file.received(), Optional.of(file.reference()).filter(r -> mayTake));
    }

    private Set<String> deputiesOf(CaseFile file) {
        var receiving = file.isInside() ? StaffFunction.INTAKE : StaffFunction.WHISTLEBLOWER_UNIT;
        var deputies =
                directory.with(receiving).stream()
                        .map(Placement::substitute)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toUnmodifiableSet());
        return deputies.isEmpty()
                ? directory.with(StaffFunction.HR_LEAD).stream()
                        .map(Placement::account)
                        .collect(Collectors.toUnmodifiableSet())
                : deputies;
    }
}
