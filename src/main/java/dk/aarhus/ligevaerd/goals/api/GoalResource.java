package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.GoalDesk;
import dk.aarhus.ligevaerd.goals.GoalForm;
import dk.aarhus.ligevaerd.goals.GoalShelf;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Goals, how far they are, and what they were. */
@Path("/api/v1/goals")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
class GoalResource {

    private static final String STATUS =
            """
            { "id": "G5", "type": "ANNUAL_CHANGE", "status": "OFF_COURSE",
              "indicators": [ { "id": "employment-rate-minority", "value": 58.1, "reason": null, "release": null } ] }
            """;
    private static final String VERSION =
            """
            { "goal": "G5", "version": 2, "origin": "POLICY_2007", "area": "EMPLOYMENT",
              "wording": { "da": "Beskæftigelsen skal stige med mindst tre procentpoint om året.", "en": "Employment must rise by at least three percentage points a year." },
              "ownerDepartment": "MSB", "owner": { "da": "Den ansvarlige for beskæftigelse", "en": "The office in charge of employment" },
              "rule": { "kind": "ANNUAL_CHANGE", "perYear": 3, "baselineYear": 2007 },
              "series": "employment-rate-minority", "capSeries": "employment-rate-majority", "evaluation": null,
              "validFrom": "2027-01-01", "validTo": null, "reason": "The definition was fixed", "changedBy": "policy-officer", "changedOn": "2026-11-23" }
            """;
    private static final String CHANGE =
            """
            { "wordingDa": "Beskæftigelsen skal stige med mindst tre procentpoint om året.", "wordingEn": "Employment must rise by at least three percentage points a year.",
              "ownerDepartment": "MSB", "ownerDa": "Den ansvarlige for beskæftigelse", "ownerEn": "The office in charge of employment",
              "rule": "ANNUAL_CHANGE", "perYear": "3", "baselineYear": "2007", "series": "employment-rate-minority", "capSeries": "employment-rate-majority",
              "validFrom": "2027-01-01", "reason": "The definition was fixed" }
            """;

    private final GoalShelf shelf;
    private final GoalDesk desk;

    GoalResource(GoalShelf shelf, GoalDesk desk) {
        this.shelf = shelf;
        this.desk = desk;
    }

    @GET
    @Operation(operationId = "listGoals", summary = "List the goals and how far each is")
    @APIResponse(
            responseCode = "200",
            description = "As they are valid today; figures of published releases only",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "goals", value = "[" + STATUS + "]")))
    public List<GoalStatusBody> all() {
        return shelf.today().stream().map(GoalStatusBody::of).toList();
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readGoal", summary = "Read how far a goal is")
    @APIResponse(
            responseCode = "200",
            description = "The goal; the ETag is the number of its newest version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "goal", value = STATUS)))
    public Response read(@RestPath String id) {
        var newest = desk.history(id).get(0);
        return Response.ok(GoalStatusBody.of(shelf.today(id)))
                .header(HttpHeaders.ETAG, GoalTags.tagOf(newest.number()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Path("{id}/versions")
    @Operation(operationId = "readGoalHistory", summary = "Read all that a goal ever was")
    @APIResponse(
            responseCode = "200",
            description = "The newest version first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(name = "versions", value = "[" + VERSION + "]")))
    public List<GoalBody> history(@RestPath String id) {
        return desk.history(id).stream().map(GoalBody::of).toList();
    }

    @POST
    @Path("{id}/versions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "changeGoal",
            summary = "Say what a goal is to be from a day on, with the reason",
            description =
                    "What it was stays in the history and ends the day before. LEVEL needs targetValue, targetDate and way; ANNUAL_CHANGE perYear and baselineYear; DIRECTION way; QUALITATIVE criteriaDa and criteriaEn. If-Match carries the number of the newest version.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "change", value = CHANGE)))
    @APIResponse(
            responseCode = "201",
            description = "The new version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "version", value = VERSION)))
    public Response change(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch, GoalForm form) {
        desk.requireKeeper();
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var changed = desk.change(id, form, GoalTags.seenIn(ifMatch));
        return Response.status(Response.Status.CREATED)
                .entity(GoalBody.of(changed))
                .header(HttpHeaders.ETAG, GoalTags.tagOf(changed.number()))
                .build();
    }
}
