package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.directory.DirectoryChanged;
import dk.aarhus.ligevaerd.access.directory.DirectoryImported;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.casework.Bar.Origin;
import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Keeps whoever has an interest in a matter away from it (FVL §§ 3 to 6): parties, those who lead
 * the accused, and whoever says so. Looked at again with every change of the directory, in the
 * transaction of the change; whoever is found loses the case at once.
 */
@ApplicationScoped
class Conflicts {

    private final Cases cases;
    private final Bars bars;
    private final Takers takers;
    private final Ties ties;
    private final Routing routing;
    private final StaffDirectory directory;
    private final Journal journal;
    private final Clock clock;

    Conflicts(
            Cases cases,
            Bars bars,
            Takers takers,
            Ties ties,
            Routing routing,
            StaffDirectory directory,
            Journal journal,
            Clock clock) {
        this.cases = cases;
        this.bars = bars;
        this.takers = takers;
        this.ties = ties;
        this.routing = routing;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    void named(@Observes PartyNamed named) {
        cases.held(named.reference())
                .ifPresent(
                        file -> {
                            bars.close(named.reference(), named.account(), originOf(named.role()));
                            bars.closeToLeaders(file, directory);
                            settle(file);
                        });
    }

    /** The reporter says later whom it is about: it holds as if it had been said at first. */
    void accusedSaid(CaseFile file) {
        routing.closeToAccused(file);
        settle(file);
    }

    void placed(@Observes DirectoryChanged changed) {
        lookAgain(Set.of(changed.account()));
    }

    void placed(@Observes DirectoryImported imported) {
        lookAgain(imported.accounts());
    }

    /** Somebody says to have an interest in the matter, in whatever place. */
    void stepBack(CaseFile file, Caller caller) {
        bars.close(file.reference(), caller.account(), Origin.STEPPED_BACK);
        takers.remove(file.reference(), caller.account());
        if (file.isInside()) {
            routing.again(file);
        }
    }

    private void lookAgain(Set<String> changed) {
        var concerned = new LinkedHashSet<Reference>();
        for (var accused : accused().entrySet()) {
            cases.referenced(accused.getKey())
                    .filter(
                            file ->
                                    bars.closeToLeaders(file, directory)
                                            || accused.getValue().stream()
                                                    .anyMatch(changed::contains))
                    .map(CaseFile::reference)
                    .ifPresent(concerned::add);
        }
        concerned.addAll(cases.workedOnBy(changed));
        concerned.stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .forEach(reference -> cases.held(reference).ifPresent(this::settle));
    }

    private Map<Reference, Set<String>> accused() {
        return bars.ofOrigin(Origin.ACCUSED).stream()
                .collect(
                        Collectors.groupingBy(
                                bar -> new Reference(bar.key().reference()),
                                LinkedHashMap::new,
                                Collectors.mapping(bar -> bar.key().who(), Collectors.toSet())));
    }

    /** The case lies where it belongs, and nobody works on it to whom it is closed. */
    private void settle(CaseFile file) {
        bars.flush();
        if (file.endedOn().isPresent()) {
            return;
        }
        if (file.isInside()) {
            routing.again(file);
        }
        var leaving =
                file.staffing()
                        .everybody()
                        .filter(account -> ties.isBarred(file, account))
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        takers.of(file.reference()).stream()
                .filter(account -> ties.isBarred(file, account))
                .forEach(account -> takers.remove(file.reference(), account));
        if (!leaving.isEmpty()) {
            file.custody().closedTo(leaving, LocalDate.now(clock));
            journal.ofSystem(Action.RAN, Subject.of(file.reference()), file.lastAct());
        }
        cases.flush();
    }

    private static Origin originOf(PartyNamed.Role role) {
        return switch (role) {
            case ACCUSED -> Origin.ACCUSED;
            case REPORTER, WITNESS, AFFECTED, REPRESENTATIVE, OWNER -> Origin.PARTY;
        };
    }
}
