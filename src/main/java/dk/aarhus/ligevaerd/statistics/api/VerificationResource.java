package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.statistics.FigureVerification;
import dk.aarhus.ligevaerd.statistics.FiguresVerified;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The check of everything that was ever published, for auditors and policy officers. */
@Path("/api/v1/statistics/verification")
@Authenticated
@Blocking
@Tag(name = "Statistics")
class VerificationResource {

    private final FigureVerification verification;

    VerificationResource(FigureVerification verification) {
        this.verification = verification;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "verifyFigures",
            summary = "Check everything that was ever published",
            description =
                    "The witnesses stored with each release are checked by adding and comparing alone; where they say"
                            + " nothing any more, the year is audited anew. Both beside what counted as given elsewhere"
                            + " when it was published: the answer does not tell whether what was said since is true. Objections name secrets by their cells, never a"
                            + " count.")
    @APIResponse(
            responseCode = "200",
            description = "Whether all is in order, and what was checked",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FiguresVerified.class)))
    @APIResponse(responseCode = "409", ref = "Problem409")
    public Response verify() {
        return Response.ok(verification.verify())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
