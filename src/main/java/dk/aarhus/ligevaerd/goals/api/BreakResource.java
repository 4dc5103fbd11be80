package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.BreakDesk;
import dk.aarhus.ligevaerd.goals.BreakForm;
import dk.aarhus.ligevaerd.goals.BreakView;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Breaks of series, for programs. */
@Path("/api/v1/goals/breaks")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
class BreakResource {

    private static final String VIEW =
            "{ \"id\": \"5d1f0a52-8f0a-4a9c-9b68-0f4a6c1e7b21\", \"subject\": \"E1\", \"from\": \"2026-01-01\", \"reason\": \"Two departments merged.\", \"writtenOn\": \"2026-11-23\" }";

    private final BreakDesk desk;

    BreakResource(BreakDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listBreaks", summary = "List the breaks of indicators and series")
    @APIResponse(
            responseCode = "200",
            description = "Those that hold, the newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "breaks", value = "[" + VIEW + "]")))
    public List<BreakView> all() {
        return desk.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeBreak",
            summary = "Write down from which day figures count something else",
            description =
                    "The subject is a measure of an indicator, such as E1 or E7-MEDIAN, or the code of a series.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "break",
                                            value =
                                                    "{ \"subject\": \"E1\", \"from\": \"2026-01-01\", \"reason\": \"Two departments merged.\" }")))
    @APIResponse(
            responseCode = "201",
            description = "Written",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "break", value = VIEW)))
    public Response write(BreakForm form) {
        desk.requireKeeper();
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return Response.status(Response.Status.CREATED).entity(desk.write(form)).build();
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(operationId = "takeBreakBack", summary = "Take back a break that was wrong")
    @APIResponse(responseCode = "204", description = "Taken back; it stays in the base")
    public Response takeBack(@RestPath String id) {
        desk.takeBack(id);
        return Response.noContent().build();
    }
}
