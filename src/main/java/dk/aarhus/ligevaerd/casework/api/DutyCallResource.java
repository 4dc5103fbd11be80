package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.clocks.DutyAlerts;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The answer of whoever is on duty to a call, for programs. */
@Path("/api/v1/cases/{reference}/duty-confirmation")
@Authenticated
@Blocking
@Tag(name = "Casework")
class DutyCallResource {

    private final CurrentCaller currentCaller;
    private final DutyAlerts alerts;

    DutyCallResource(CurrentCaller currentCaller, DutyAlerts alerts) {
        this.currentCaller = currentCaller;
        this.alerts = alerts;
    }

    @PUT
    @Operation(
            operationId = "confirmCall",
            summary = "Say to have heard the call for a report of danger",
            description =
                    "For whoever is on duty or steps in, before the report is taken; nobody else is called"
                            + " any more. 404 where there is no call for the caller.")
    @APIResponse(responseCode = "204", description = "Confirmed")
    public Response confirm(@RestPath String reference) {
        alerts.confirm(Wanted.parse(reference), currentCaller.require(Permission.READ_CASE));
        return Response.noContent().build();
    }
}
