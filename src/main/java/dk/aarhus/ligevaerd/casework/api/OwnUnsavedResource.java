package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedCase;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedTexts;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Cases in which the caller has typed something and not sent it, for programs. */
@Path("/api/v1/cases/unsaved-texts")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class OwnUnsavedResource {

    private final CurrentCaller currentCaller;
    private final UnsavedTexts texts;

    OwnUnsavedResource(CurrentCaller currentCaller, UnsavedTexts texts) {
        this.currentCaller = currentCaller;
        this.texts = texts;
    }

    /** The newest first. */
    record UnsavedCasesView(List<UnsavedCase> cases) {}

    @GET
    @Operation(
            operationId = "listCasesWithUnsavedTexts",
            summary =
                    "Cases in which the caller typed something and has not sent it, without words",
            description = "Only cases that are open to the caller now; 50 at the most.")
    @APIResponse(
            responseCode = "200",
            description = "The newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnsavedCasesView.class)))
    public Response read() {
        return Response.ok(
                        new UnsavedCasesView(
                                texts.cases(currentCaller.require(Permission.READ_CASE))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
