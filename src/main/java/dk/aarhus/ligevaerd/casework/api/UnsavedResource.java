package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.unsaved.Unsaved;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedForm;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedTexts;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What the caller has typed into the forms of a case and not sent; the pages keep it by this. */
@Path("/api/v1/cases/{reference}/unsaved-texts")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class UnsavedResource {

    private final CurrentCaller currentCaller;
    private final UnsavedTexts texts;

    UnsavedResource(CurrentCaller currentCaller, UnsavedTexts texts) {
        this.currentCaller = currentCaller;
        this.texts = texts;
    }

    /** The caller's own texts. */
    record UnsavedView(List<Unsaved> texts) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listUnsavedTexts",
            summary = "What the caller typed into forms of a case and has not sent")
    @APIResponse(
            responseCode = "200",
            description = "The texts, by form and field",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnsavedView.class)))
    public Response read(@RestPath String reference) {
        return Response.ok(new UnsavedView(texts.of(Wanted.parse(reference), caller())))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @PUT
    @Operation(
            operationId = "keepUnsavedText",
            summary = "Keep what is being typed into a form of a case",
            description =
                    "An empty text lets go of what was kept. The case itself does not change, and nobody"
                            + " but the caller is given the text. It goes when the form is sent, and"
                            + " after 30 days.")
    @APIResponse(responseCode = "204", description = "Kept")
    public Response keep(@RestPath String reference, UnsavedForm form) {
        var caller = caller();
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        texts.keep(Wanted.parse(reference), form, caller);
        return Response.noContent().build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
