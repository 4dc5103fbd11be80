package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import dk.aarhus.ligevaerd.casework.clocks.TermOwner;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** Whoever has a task answers for its day, as long as they have a part in the case. */
@ApplicationScoped
class TaskOwners implements TermOwner {

    private final TaskSheets tasks;

    TaskOwners(TaskSheets tasks) {
        this.tasks = tasks;
    }

    @Override
    public Optional<String> of(CaseFile file, TermKind kind, String about) {
        return kind == TermKind.TASK || kind == TermKind.BREACH
                ? tasks.of(file.reference()).stream()
                        .filter(task -> Integer.toString(task.number()).equals(about))
                        .map(TaskSheet::owner)
                        .filter(owner -> file.staffing().everybody().anyMatch(owner::equals))
                        .findFirst()
                : Optional.empty();
    }
}
