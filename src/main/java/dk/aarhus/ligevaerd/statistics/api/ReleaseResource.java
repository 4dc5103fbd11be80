package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseDesk;
import dk.aarhus.ligevaerd.statistics.ReleaseOrder;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Releases of protected figures for programs: prepared, published, withdrawn, read. */
@Authenticated
@Path("/api/v1/statistics/releases")
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Statistics")
class ReleaseResource {

    private static final String RELEASE =
            """
            { "id": "2026-Q3-1", "period": "2026-Q3", "method": "SUPPRESSION", "status": "PREPARED", "tables": ["phase-class"] }
            """;

    private final ReleaseDesk desk;
    private final ReleaseShelf shelf;
    private final FigureShelf figures;

    ReleaseResource(ReleaseDesk desk, ReleaseShelf shelf, FigureShelf figures) {
        this.desk = desk;
        this.shelf = shelf;
        this.figures = figures;
    }

    /**
     * What to release.
     *
     * @param method SUPPRESSION, ROUNDING or CELL_KEY; without one SUPPRESSION
     */
    record Order(String period, String method) {}

    @GET
    @PermitAll
    @Operation(operationId = "listReleases", summary = "List the published releases, newest first")
    @APIResponse(
            responseCode = "200",
            description = "The published releases",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "releases",
                                            value =
                                                    """
                                                    [ { "id": "2026-Q3-1", "period": "2026-Q3", "method": "SUPPRESSION", "status": "PUBLISHED",
                                                        "publishedOn": "2026-11-20", "tables": ["phase-class"] } ]
                                                    """)))
    public List<ReleaseBody> published() {
        return shelf.published().stream().map(this::body).toList();
    }

    @POST
    @Authenticated
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "prepareRelease",
            summary = "Prepare a release for a quarter or a year that is over",
            description =
                    "Freezes the counts and protects them beside everything released before. Another policy officer publishes it."
                            + " BLOCKED means that no safe table was found. Without a method some figures are withheld and the others are the counts (SUPPRESSION);"
                            + " ROUNDING and CELL_KEY are for experts: every figure is near its count, and the same audit decides.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "quarter",
                                            value =
                                                    "{\"period\": \"2026-Q3\", \"method\": \"SUPPRESSION\"}")))
    @APIResponse(
            responseCode = "202",
            description = "Prepared or blocked; Location names it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "release", value = RELEASE)))
    @APIResponse(
            responseCode = "409",
            description = "The period has a release, or was prepared by another method")
    @APIResponse(
            responseCode = "422",
            description = "No period, one that is not over, or a method that there is not")
    public Response prepare(Order order) {
        if (order == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var release = desk.prepare(new ReleaseOrder(order.period(), order.method()));
        return Response.accepted(body(release))
                .location(URI.create("/api/v1/statistics/releases/" + release.id()))
                .build();
    }

    @GET
    @Path("{id}")
    @PermitAll
    @Operation(operationId = "readRelease", summary = "Read a release")
    @APIResponse(
            responseCode = "200",
            description =
                    "The release; unpublished ones are there for policy officers only, one that was withdrawn says so and has no tables",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "release", value = RELEASE)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not published")
    public ReleaseBody read(@RestPath String id) {
        return body(shelf.takenBack(id).orElseGet(() -> shelf.release(id)));
    }

    @POST
    @Path("{id}/publication")
    @Authenticated
    @Operation(
            operationId = "publishRelease",
            summary = "Publish a release that another person prepared")
    @APIResponse(
            responseCode = "200",
            description = "Published",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "release", value = RELEASE)))
    @APIResponse(
            responseCode = "409",
            description = "Not prepared, or prepared by the caller: reason says which")
    public ReleaseBody publish(@RestPath String id) {
        return body(desk.publish(id));
    }

    @POST
    @Path("{id}/withdrawal")
    @Authenticated
    @Operation(
            operationId = "withdrawRelease",
            summary = "Withdraw a release",
            description =
                    "It stays in the ledger, for officers have seen it: prepared again, the period shows the same figures.")
    @APIResponse(
            responseCode = "200",
            description = "Withdrawn",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "release", value = RELEASE)))
    @APIResponse(responseCode = "409", description = "There is nothing to withdraw")
    public ReleaseBody withdraw(@RestPath String id) {
        return body(desk.withdraw(id));
    }

    private ReleaseBody body(ReleaseView release) {
        return ReleaseBody.of(release, figures.names(release));
    }
}
