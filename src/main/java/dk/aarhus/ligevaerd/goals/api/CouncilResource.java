package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.goals.CouncilForm;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.CouncilView;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The report to the City Council, while it is written. */
@Path("/api/v1/goals/reports")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
class CouncilResource {

    private static final String VIEW =
            """
            { "id": "2026-1", "year": 2026, "status": "DRAFT", "begunBy": "policy-officer", "begunOn": "2027-05-03",
              "readyBy": null, "signedBy": null, "signedOn": null, "discarded": null, "version": 2 }
            """;
    private static final String WORDS =
            """
            { "texts": { "SUMMARY": "In short …", "STATEMENT_MBU": "We have …", "FOLLOW_UP_1": "Done in March." },
              "recommendations": [ { "words": "Adverts without a demand of perfect Danish", "owner": "The office in charge of staff", "cost": "none", "due": "2027-06-30" } ] }
            """;

    private final CouncilDesk desk;

    CouncilResource(CouncilDesk desk) {
        this.desk = desk;
    }

    /** Which year. */
    record CouncilYear(String year) {}

    /** A report with its words. */
    record CouncilBody(CouncilView report, CouncilForm words) {

        static CouncilBody of(CouncilPaper paper) {
            return new CouncilBody(
                    paper.report(),
                    new CouncilForm(
                            paper.texts(),
                            paper.recommendations().stream()
                                    .map(
                                            one ->
                                                    new CouncilForm.ToDo(
                                                            one.words(),
                                                            one.owner(),
                                                            one.cost(),
                                                            one.due().toString()))
                                    .toList()));
        }
    }

    @GET
    @Operation(operationId = "listCouncilDrafts", summary = "List all reports, signed or not")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "reports", value = "[" + VIEW + "]")))
    public List<CouncilView> all() {
        return desk.all();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "beginCouncilReport",
            summary = "Begin the report of a year",
            description =
                    "All its figures are frozen now, from the published release of that year.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "year",
                                            value = "{ \"year\": \"2026\" }")))
    @APIResponse(
            responseCode = "201",
            description = "Begun",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "report", value = VIEW)))
    public Response begin(CouncilYear year) {
        desk.requireKeeper();
        if (year == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return tagged(Response.Status.CREATED, desk.begin(year.year()));
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "readCouncilDraft", summary = "Read the words of a report")
    @APIResponse(
            responseCode = "200",
            description = "The closed version's words; the ETag is the version",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "report",
                                            value =
                                                    "{ \"report\": "
                                                            + VIEW
                                                            + ", \"words\": "
                                                            + WORDS
                                                            + " }")))
    public Response read(@RestPath String id) {
        var paper = desk.read(id, CouncilPaper.Edition.CLOSED);
        return Response.ok(CouncilBody.of(paper))
                .header(HttpHeaders.ETAG, GoalTags.tagOf(paper.report().version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Path("{id}/words")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "writeCouncilReport",
            summary = "Write the words of a report",
            description =
                    "Texts by section (METHOD, SUMMARY, RECRUITMENT, EMPLOYMENT, DISMISSAL, VOLUME, NATURE, HANDLING, PROTECTION, CORRECTION, LEARNING, LEARNING_CLEARED, EXTERNAL, DIALOGUE, OTHER_GOALS, CLOSED), by STATEMENT_ and a department, or by FOLLOW_UP_ and the number of a recommendation of the report before. What is not there is taken away.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "words", value = WORDS)))
    @APIResponse(
            responseCode = "200",
            description = "Written; a report that was ready is a draft again",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "report", value = VIEW)))
    public Response write(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CouncilForm words) {
        desk.requireKeeper();
        if (words == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return tagged(Response.Status.OK, desk.write(id, words, GoalTags.seenIn(ifMatch)));
    }

    @POST
    @Path("{id}/readiness")
    @Operation(
            operationId = "makeCouncilReportReady",
            summary = "Say that a report is ready to be signed",
            description = "422 names every section that is missing.")
    @APIResponse(
            responseCode = "200",
            description = "Ready",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "report", value = VIEW)))
    public Response makeReady(
            @RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.requireKeeper();
        return tagged(Response.Status.OK, desk.makeReady(id, GoalTags.seenIn(ifMatch)));
    }

    @POST
    @Path("{id}/signature")
    @Operation(
            operationId = "signCouncilReport",
            summary = "Sign what another person made ready",
            description = "After that it cannot be changed, and the public version is open.")
    @APIResponse(
            responseCode = "200",
            description = "Signed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "report", value = VIEW)))
    public Response sign(@RestPath String id, @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        desk.requireKeeper();
        return tagged(Response.Status.OK, desk.sign(id, GoalTags.seenIn(ifMatch)));
    }

    /** Why a report is put aside. */
    record CouncilDiscarding(String reason) {}

    @POST
    @Path("{id}/discarding")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "discardCouncilReport",
            summary = "Put a report aside that is not signed",
            description =
                    "Its words stay readable for policy officers, and the year can be begun again.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "reason",
                                            value =
                                                    "{ \"reason\": \"Begun before the survey was there.\" }")))
    @APIResponse(
            responseCode = "200",
            description = "Put aside",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "report", value = VIEW)))
    public Response discard(
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CouncilDiscarding discarding) {
        desk.requireKeeper();
        if (discarding == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return tagged(
                Response.Status.OK,
                desk.discard(id, discarding.reason(), GoalTags.seenIn(ifMatch)));
    }

    private static Response tagged(Response.Status status, CouncilView view) {
        return Response.status(status)
                .entity(view)
                .header(HttpHeaders.ETAG, GoalTags.tagOf(view.version()))
                .build();
    }
}
