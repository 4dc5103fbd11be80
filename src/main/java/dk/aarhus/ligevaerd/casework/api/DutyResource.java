package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.clocks.DutyRoster;
import dk.aarhus.ligevaerd.casework.clocks.DutyShift;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The duty roster for programs. */
@Path("/api/v1/duty")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class DutyResource {

    private final CurrentCaller currentCaller;
    private final DutyRoster roster;

    DutyResource(CurrentCaller currentCaller, DutyRoster roster) {
        this.currentCaller = currentCaller;
        this.roster = roster;
    }

    /** The lines that are not over, the next one first. */
    record RosterView(List<ShiftView> shifts) {}

    /** Who is called from when until when, both days included, and who comes next. */
    record ShiftView(UUID id, String account, String deputy, LocalDate from, LocalDate to) {

        static ShiftView of(DutyShift shift) {
            return new ShiftView(
                    shift.id(),
                    shift.account(),
                    shift.deputy().orElse(null),
                    shift.fromDay(),
                    shift.toDay());
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "readRoster", summary = "Who is on duty, from today on")
    @APIResponse(
            responseCode = "200",
            description = "The roster",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RosterView.class)))
    public Response read() {
        return answer(keeper());
    }

    @POST
    @Operation(
            operationId = "writeShift",
            summary = "Write a line of the roster",
            description = "409 where somebody else is on duty on one of the days.")
    @APIResponse(
            responseCode = "200",
            description = "The roster as it then is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RosterView.class)))
    public Response write(DutyRoster.ShiftForm form) {
        var keeper = keeper();
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        roster.write(form, keeper);
        return answer(keeper);
    }

    @DELETE
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "removeShift", summary = "Take a line out of the roster")
    @APIResponse(
            responseCode = "200",
            description = "The roster as it then is",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = RosterView.class)))
    public Response remove(@RestPath String id) {
        var keeper = keeper();
        roster.remove(AddressedId.of(id), keeper);
        return answer(keeper);
    }

    private Response answer(Caller keeper) {
        var view = new RosterView(roster.read(keeper).stream().map(ShiftView::of).toList());
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Caller keeper() {
        return currentCaller.require(Permission.KEEP_ROSTER);
    }
}
