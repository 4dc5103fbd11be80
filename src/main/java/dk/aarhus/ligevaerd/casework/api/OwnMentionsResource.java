package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.mentions.Mention;
import dk.aarhus.ligevaerd.casework.mentions.Mentions;
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

/** Notes that name the caller, in whichever case, for programs. */
@Path("/api/v1/cases/mentions")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class OwnMentionsResource {

    private final CurrentCaller currentCaller;
    private final Mentions mentions;

    OwnMentionsResource(CurrentCaller currentCaller, Mentions mentions) {
        this.currentCaller = currentCaller;
        this.mentions = mentions;
    }

    /** The newest first. */
    record OwnMentionsView(List<Mention> mentions) {}

    @GET
    @Operation(
            operationId = "listOwnMentions",
            summary = "Notes that name the caller and that they have not looked at, without words",
            description = "Only of cases that are open to the caller now; 50 at the most.")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = OwnMentionsView.class)))
    public Response read() {
        return Response.ok(
                        new OwnMentionsView(
                                mentions.own(currentCaller.require(Permission.READ_CASE))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
