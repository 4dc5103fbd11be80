package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.clocks.DutyAlerts;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestPath;

/** Whoever is on duty says to have heard the call; then to the screen before the report. */
@Path("/cases/{reference}/duty")
@Authenticated
@Blocking
class DutyConfirmation {

    private final CurrentCaller currentCaller;
    private final DutyAlerts alerts;

    DutyConfirmation(CurrentCaller currentCaller, DutyAlerts alerts) {
        this.currentCaller = currentCaller;
        this.alerts = alerts;
    }

    @POST
    public Response confirm(@RestPath String reference) {
        var wanted = Wanted.parse(reference);
        alerts.confirm(wanted, currentCaller.require(Permission.READ_CASE));
        return Response.seeOther(URI.create("/cases/%s/screen".formatted(wanted))).build();
    }
}
