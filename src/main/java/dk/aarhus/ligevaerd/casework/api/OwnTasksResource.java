package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.investigation.OwnTask;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the caller still has to do, in whichever case, for programs. */
@Path("/api/v1/cases/tasks")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class OwnTasksResource {

    private final CurrentCaller currentCaller;
    private final Tasks tasks;

    OwnTasksResource(CurrentCaller currentCaller, Tasks tasks) {
        this.currentCaller = currentCaller;
        this.tasks = tasks;
    }

    /** The most pressing first. */
    record OwnTasksView(List<OwnTask> tasks) {}

    @GET
    @Operation(
            operationId = "listOwnTasks",
            summary = "What the caller still has to do, without words",
            description = "Only of cases that are open to the caller now; 50 at the most.")
    @APIResponse(
            responseCode = "200",
            description = "The most pressing first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnTasksView.class)))
    public Response read() {
        return Response.ok(new OwnTasksView(tasks.own(currentCaller.require(Permission.READ_CASE))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
