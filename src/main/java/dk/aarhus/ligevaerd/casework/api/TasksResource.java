package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.CheckItem;
import dk.aarhus.ligevaerd.casework.investigation.Task;
import dk.aarhus.ligevaerd.casework.investigation.TaskForms;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What is to be done in a case, for programs. */
@Path("/api/v1/cases/{reference}/tasks")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All tasks, in their order",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = TasksResource.TasksView.class)))
class TasksResource {

    private final CaseExchange<TasksView> exchange;
    private final Tasks tasks;

    TasksResource(CurrentCaller currentCaller, Tasks tasks) {
        this.tasks = tasks;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> TasksView.of(tasks.all(reference, caller)));
    }

    /**
     * All tasks of a case.
     *
     * @param owners those who may have one
     * @param checklist what the checklist of the stage asks for and is not on the case yet
     */
    record TasksView(int version, List<Task> tasks, Set<String> owners, List<CheckItem> checklist)
            implements CaseExchange.Versioned {

        static TasksView of(Tasks.All all) {
            return new TasksView(all.version(), all.tasks(), all.owners(), all.offered());
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listTasks", summary = "The tasks of a case")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Operation(
            operationId = "setTask",
            summary = "Set a task, with who does it and until when",
            description =
                    "A blocking task keeps the case from its next stage until it is done"
                            + " (TASKS_DONE), which can be set aside for one move.")
    public Response setTask(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            TaskForms.TaskSetting form) {
        return exchange.acted(reference, ifMatch, form, tasks::set);
    }

    @POST
    @Path("checklist")
    @Operation(
            operationId = "takeChecklist",
            summary = "Put the checklist of the kind of case and the stage on the case",
            description =
                    "Its items are tasks that keep the case from its next stage: LAW_TASKS_DONE holds"
                            + " always, TASKS_DONE can be set aside.")
    public Response takeChecklist(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            TaskForms.ChecklistTaking form) {
        return exchange.acted(reference, ifMatch, form, tasks::takeChecklist);
    }

    @PUT
    @Path("{number}")
    @Operation(operationId = "changeTask", summary = "Give an open task other words, owner or day")
    public Response changeTask(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            TaskForms.TaskSetting form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> tasks.change(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("{number}/done")
    @Operation(operationId = "doTask", summary = "A task was done")
    public Response doTask(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            TaskForms.TaskDoing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> tasks.done(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("{number}/undone")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "undoTask", summary = "A task was not done after all")
    public Response undoTask(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> tasks.undone(seen, Numbers.of(number), by));
    }
}
