package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.statistics.TrialDesk;
import dk.aarhus.ligevaerd.statistics.TrialForm;
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
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Trying plans of tables before the first release, and choosing one. */
@Path(TrialResource.PATH)
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class TrialResource {

    static final String PATH = "/api/v1/statistics/trials";

    private final TrialDesk desk;

    TrialResource(TrialDesk desk) {
        this.desk = desk;
    }

    /** The plan to release by. */
    record PlanChoice(String plan) {}

    @GET
    @Operation(
            operationId = "readTrial",
            summary = "How far the latest trial of the plans is, and what it found",
            description =
                    "Shares are per cent that could be read of the figures above 0, rounded down to steps of five. The trial is known to the"
                            + " node that makes it.")
    @APIResponse(
            responseCode = "200",
            description = "The latest trial, and the plan that is chosen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrialBody.class)))
    public Response read() {
        return Response.ok(TrialBody.of(desk.state()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginTrial",
            summary = "Release three years for trial by each plan",
            description = "Nothing of it is stored or released. One trial goes on at a time.")
    @APIResponse(
            responseCode = "202",
            description = "It goes on; Location says where it can be seen",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrialBody.class)))
    public Response begin(TrialForm form) {
        desk.begin(there(form));
        return Response.accepted(TrialBody.of(desk.state())).location(URI.create(PATH)).build();
    }

    @PUT
    @Path("plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "choosePlan",
            summary = "Choose the plan that years are released by from now on",
            description = "SMALL or STANDARD. A year keeps the plan of its first release.")
    @APIResponse(
            responseCode = "200",
            description = "The plan that is chosen now",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = TrialBody.class)))
    public TrialBody choose(PlanChoice choice) {
        desk.choose(there(choice).plan());
        return TrialBody.of(desk.state());
    }

    private static <T> T there(T sent) {
        if (sent == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return sent;
    }
}
