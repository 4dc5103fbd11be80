package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.statistics.GivenDesk;
import dk.aarhus.ligevaerd.statistics.GivenForm;
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

/** Figures that left, or must leave, by another route than a release. */
@Path("/api/v1/statistics/given")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class GivenResource {

    private static final String FORM =
            """
            { "period": "2026-Q3", "table": "phase-class", "cell": ["RECRUITMENT", "DIRECT"], "wording": "EXACTLY", "number": "7",
              "recipient": "The committee for diversity", "authority": "Offentlighedsloven § 7", "givenOn": "2026-11-20" }
            """;
    private static final String GIVEN =
            """
            { "id": "6c7b2a54-9f4e-4d59-8a3c-2f1f6f0f7d11", "period": "2026-Q3", "table": "phase-class", "cell": ["RECRUITMENT", "DIRECT"],
              "wording": "EXACTLY", "number": 7, "recipient": "The committee for diversity", "authority": "Offentlighedsloven § 7",
              "givenOn": "2026-11-20", "agrees": true, "uncovered": 2, "state": "WAITS", "corrects": null }
            """;

    private final GivenDesk desk;

    GivenResource(GivenDesk desk) {
        this.desk = desk;
    }

    @GET
    @Operation(
            operationId = "listGivenFigures",
            summary = "List the figures that were given elsewhere")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "given", value = "[" + GIVEN + "]")))
    public List<GivenBody> all() {
        return desk.all().stream().map(GivenBody::of).toList();
    }

    @POST
    @Path("check")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "checkGivenFigure",
            summary = "Ask what giving a figure would uncover, and what can be said instead",
            description =
                    "Worked out from what everybody can read, never from the cases: the answer does not tell whether the number is right. Nothing is stored.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "figure", value = FORM)))
    @APIResponse(
            responseCode = "200",
            description = "What everybody could work out afterwards",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "check",
                                            value =
                                                    """
                                                    { "safe": false, "agrees": true,
                                                      "uncovered": [ { "period": "2026-Q3", "table": "phase-class", "cell": ["RECRUITMENT", "DIRECT"], "lowest": 7, "highest": 7 } ],
                                                      "instead": { "lowest": 0, "highest": 14 } }
                                                    """)))
    @APIResponse(
            responseCode = "422",
            description = "Something is missing or wrong, or no table has such a cell")
    public CheckBody check(GivenForm form) {
        return CheckBody.of(desk.check(there(form)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "recordGivenFigure",
            summary = "Write down that a figure was given elsewhere",
            description =
                    "It counts when somebody else has confirmed it. What was wrong is corrected by a later one that names it in \"corrects\"; to say that nothing was given, say \"at least 0\". All of them stay listed.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "figure", value = FORM)))
    @APIResponse(
            responseCode = "201",
            description = "Written down",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "given", value = GIVEN)))
    @APIResponse(responseCode = "409", description = "Somebody is at the ledger just now")
    @APIResponse(
            responseCode = "422",
            description = "Something is missing or wrong, or no table has such a cell")
    public Response record(GivenForm form) {
        return Response.status(Response.Status.CREATED)
                .entity(GivenBody.of(desk.record(there(form))))
                .build();
    }

    @POST
    @Path("{id}/confirmation")
    @Operation(
            operationId = "confirmGivenFigure",
            summary = "Confirm a figure given elsewhere that another person wrote down",
            description =
                    "From then on it counts as known to everybody, later releases are proved beside it, and what it corrects counts no more. What was proved for less stays so.")
    @APIResponse(
            responseCode = "200",
            description = "It counts",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "given",
                                            value =
                                                    """
                                                    { "id": "6c7b2a54-9f4e-4d59-8a3c-2f1f6f0f7d11", "period": "2026-Q3", "table": "phase-class", "cell": ["RECRUITMENT", "DIRECT"],
                                                      "wording": "EXACTLY", "number": 7, "recipient": "The committee for diversity", "authority": "Offentlighedsloven § 7",
                                                      "givenOn": "2026-11-20", "agrees": true, "uncovered": 2, "state": "COUNTS", "corrects": null }
                                                    """)))
    @APIResponse(responseCode = "404", description = "There is none")
    @APIResponse(
            responseCode = "409",
            description =
                    "It does not wait, or was written down by the caller: reason says which; or somebody is at the ledger just now")
    public GivenBody confirm(@RestPath String id) {
        return GivenBody.of(desk.confirm(id));
    }

    private static GivenForm there(GivenForm form) {
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return form;
    }
}
