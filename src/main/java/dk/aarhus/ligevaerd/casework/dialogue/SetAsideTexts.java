package dk.aarhus.ligevaerd.casework.dialogue;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.investigation.CheckItem;
import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.investigation.TakenOut;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/**
 * What a message said in the other language goes with it: its translation, a machine's draft, the
 * translations before, and the task to make one.
 */
@ApplicationScoped
class SetAsideTexts {

    private final TranslationRows rows;
    private final Tasks tasks;

    SetAsideTexts(TranslationRows rows, Tasks tasks) {
        this.rows = rows;
        this.tasks = tasks;
    }

    void goes(@Observes TakenOut gone) {
        if (gone.kind() != Misfiled.Kind.MESSAGE) {
            return;
        }
        var file = gone.file();
        rows.of(file.reference(), gone.number()).ifPresent(rows::delete);
        file.forget(Set.of(Act.TEXT_TRANSLATED), Integer.toString(gone.number()));
        tasks.settle(file, gone.acting(), CheckItem.TEXT_TRANSLATED, gone.number());
        tasks.settle(file, gone.acting(), CheckItem.MESSAGE_TRANSLATED, gone.number());
    }
}
