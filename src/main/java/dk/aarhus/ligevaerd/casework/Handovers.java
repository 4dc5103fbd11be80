package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.OpenWork;
import dk.aarhus.ligevaerd.access.directory.Queue;
import dk.aarhus.ligevaerd.access.directory.StaffDirectory;
import dk.aarhus.ligevaerd.journal.Action;
import dk.aarhus.ligevaerd.journal.Journal;
import dk.aarhus.ligevaerd.journal.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Passes the open cases of somebody who left to the successor whom the directory names. */
@ApplicationScoped
@Transactional
class Handovers implements OpenWork {

    private final Cases cases;
    private final Ties ties;
    private final StaffDirectory directory;
    private final Journal journal;
    private final Clock clock;

    Handovers(Cases cases, Ties ties, StaffDirectory directory, Journal journal, Clock clock) {
        this.cases = cases;
        this.ties = ties;
        this.directory = directory;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public Set<String> busy(Set<String> accounts) {
        return cases.workedOnBy(accounts).stream()
                .flatMap(reference -> cases.referenced(reference).stream())
                .flatMap(file -> file.staffing().everybody())
                .filter(accounts::contains)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public void handOver(String leaver, String successor) {
        cases.workedOnBy(Set.of(leaver)).stream()
                .sorted((one, other) -> one.value().compareTo(other.value()))
                .flatMap(reference -> cases.held(reference).stream())
                .forEach(file -> handOver(file, leaver, successor));
    }

    /** Those whose last day was written down before it came. */
    void ofThoseWhoLeft() {
        directory.successors().forEach(this::handOver);
    }

    private void handOver(CaseFile file, String leaver, String successor) {
        file.custody()
                .handOver(
                        leaver,
                        Optional.of(successor).filter(next -> mayTake(file, next)),
                        LocalDate.now(clock));
        journal.ofSystem(Action.RAN, Subject.of(file.reference()), file.lastAct());
        cases.flush();
    }

    /** Whoever has a place in the case takes no second one: its persons must stay three. */
    private boolean mayTake(CaseFile file, String successor) {
        return !ties.isClosedTo(file, successor)
                && !file.staffing().names(successor)
                && (file.queue() != Queue.EXTERNAL || ties.isFromOutside(successor));
    }
}
