package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.investigation.OwnTask;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.List;

/** What whoever is logged in still has to do; read as {@code inject:owntasks}. */
@Named("owntasks")
@RequestScoped
class OwnTasks {

    private final CurrentCaller caller;
    private final Tasks tasks;

    OwnTasks(CurrentCaller caller, Tasks tasks) {
        this.caller = caller;
        this.tasks = tasks;
    }

    public List<OwnTask> all() {
        return tasks.own(caller.require(Permission.READ_CASE));
    }
}
