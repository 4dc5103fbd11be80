package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Emergencies;
import dk.aarhus.ligevaerd.casework.api.EmergencyResource.EmergencyView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who read cases in an emergency, for programs of auditors. */
@Path("/api/v1/emergency-access")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class EmergenciesResource {

    private final CurrentCaller currentCaller;
    private final Emergencies emergencies;

    EmergenciesResource(CurrentCaller currentCaller, Emergencies emergencies) {
        this.currentCaller = currentCaller;
        this.emergencies = emergencies;
    }

    /** The newest first. */
    record EmergencyList(List<EmergencyView> items) {}

    @GET
    @Operation(
            operationId = "listEmergencies",
            summary = "Who opened cases in an emergency lately",
            description = "For auditors. The reasons stand in the journal of each case.")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EmergencyList.class)))
    public Response list() {
        var auditor = currentCaller.require(Permission.READ_GLASS);
        return EmergencyResource.answer(
                new EmergencyList(
                        emergencies.newest(auditor).stream().map(EmergencyView::of).toList()));
    }
}
