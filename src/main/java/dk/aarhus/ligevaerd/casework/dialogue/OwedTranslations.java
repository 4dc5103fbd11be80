package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.casework.MessageLeft;
import dk.aarhus.ligevaerd.casework.investigation.CheckItem;
import dk.aarhus.ligevaerd.casework.investigation.TaskInput;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** A translation that was promised to a reporter is a task of whoever promised it. */
@ApplicationScoped
class OwedTranslations {

    private final Tasks tasks;

    OwedTranslations(Tasks tasks) {
        this.tasks = tasks;
    }

    void owe(@Observes MessageLeft left) {
        left.message()
                .translationBy()
                .ifPresent(
                        by ->
                                tasks.await(
                                        left.file(),
                                        CheckItem.MESSAGE_TRANSLATED,
                                        left.number(),
                                        new TaskInput.Taken(left.by(), by),
                                        left.day()));
    }
}
