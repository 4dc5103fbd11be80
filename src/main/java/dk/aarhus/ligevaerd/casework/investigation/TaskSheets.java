package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All tasks, of all cases. */
@ApplicationScoped
class TaskSheets implements Sheets<TaskSheet> {

    /** What somebody still has to do, in whichever case, the most pressing first. */
    List<TaskSheet> openOf(String account, int most) {
        return find("owner = ?1 and doneOn is null order by dueOn, number", account)
                .page(0, most)
                .list();
    }
}
