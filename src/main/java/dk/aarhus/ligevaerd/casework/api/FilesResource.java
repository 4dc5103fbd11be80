package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.casework.Wanted;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Which files a reporter sent. Their content has a door of its own, which asks why. */
@Path("/api/v1/cases/{reference}/evidence")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class FilesResource {

    private final CurrentCaller currentCaller;
    private final Desk desk;
    private final FileDesk fileDesk;

    FilesResource(CurrentCaller currentCaller, Desk desk, FileDesk fileDesk) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.fileDesk = fileDesk;
    }

    @GET
    @Operation(
            operationId = "listFiles",
            summary = "The files that the reporter sent, in the order in which they came",
            description =
                    "Without their content: that is taken out on the page of the case, one file at a time and for a reason.")
    @APIResponse(
            responseCode = "200",
            description = "What is known of each file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FilesView.class)))
    public Response list(@RestPath String reference) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var view = FilesView.of(fileDesk.of(desk.open(Wanted.parse(reference), caller)));
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
