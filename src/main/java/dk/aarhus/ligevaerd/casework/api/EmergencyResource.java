package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Emergencies;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Reading a case in an emergency, for programs. */
@Path("/api/v1")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class EmergencyResource {

    private final CurrentCaller currentCaller;
    private final Emergencies emergencies;
    private final Clock clock;

    EmergencyResource(CurrentCaller currentCaller, Emergencies emergencies, Clock clock) {
        this.currentCaller = currentCaller;
        this.emergencies = emergencies;
        this.clock = clock;
    }

    /** Why it is necessary now. */
    record EmergencyReason(String reason) {}

    /** Who opened which case on which day; it is closed again when the day is over. */
    record EmergencyView(Reference reference, String account, LocalDate day) {

        static EmergencyView of(Emergencies.Emergency emergency) {
            return new EmergencyView(emergency.reference(), emergency.account(), emergency.day());
        }
    }

    /** The newest first. */
    record EmergencyList(List<EmergencyView> items) {}

    @PUT
    @Path("cases/{reference}/emergency-access")
    @Operation(
            operationId = "openInEmergency",
            summary = "Read a case without a tie to it until the day is over, for a reason",
            description =
                    "For decision makers. The auditor and the handler are told at once. 404 for a case that is not"
                            + " there, does not lie with the personnel department, or is closed to the caller.")
    @APIResponse(
            responseCode = "200",
            description = "The case can be read until the end of the day",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = EmergencyView.class)))
    public Response open(@RestPath String reference, EmergencyReason form) {
        var caller = currentCaller.require(Permission.BREAK_GLASS);
        var wanted = Wanted.parse(reference);
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        emergencies.breakGlass(wanted, form.reason(), caller);
        return answer(new EmergencyView(wanted, caller.account(), LocalDate.now(clock)));
    }

    @GET
    @Path("emergency-access")
    @Consumes(MediaType.WILDCARD)
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
        return answer(
                new EmergencyList(
                        emergencies.newest(auditor).stream().map(EmergencyView::of).toList()));
    }

    private static Response answer(Object view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
