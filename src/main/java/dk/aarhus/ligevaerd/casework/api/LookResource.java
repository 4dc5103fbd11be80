package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.looking.Hindrance;
import dk.aarhus.ligevaerd.casework.looking.Look;
import dk.aarhus.ligevaerd.casework.looking.Looking;
import dk.aarhus.ligevaerd.casework.looking.Manner;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.input.InputReader;
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
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A file of a case, looked at page by page, for programs. */
@Path("/api/v1/cases/{reference}/evidence/{id}/look")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class LookResource {

    private static final int FIRST = 1;

    private final CurrentCaller currentCaller;
    private final Looking looking;

    LookResource(CurrentCaller currentCaller, Looking looking) {
        this.currentCaller = currentCaller;
        this.looking = looking;
    }

    /** A page of a file as it is shown; picture is base64, of what was drawn here. */
    record LookView(
            Manner manner,
            Hindrance hindrance,
            int page,
            int pages,
            String words,
            List<Look.Attachment> attachments,
            int more,
            String mediaType,
            byte[] picture) {}

    @GET
    @Operation(
            operationId = "lookAtFile",
            summary = "One page of a file, drawn or read here; the file itself stays",
            description =
                    "What is not shown says why in hindrance. Sound and film are played on the page of"
                            + " the case only. To cite a place, register a piece of evidence with page or second.")
    @APIResponse(
            responseCode = "200",
            description = "The page",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LookView.class)))
    public Response look(
            @RestPath String reference,
            @RestPath String id,
            @Parameter(description = "From 1; the first where it is left out") @RestQuery
                    String page) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var wanted = Wanted.parse(reference);
        var file = AddressedId.of(id);
        var reader = new InputReader();
        int number = reader.value("page", page, Integer::valueOf).orElse(FIRST);
        reader.orRefuse();
        var look = looking.at(wanted, file, number, caller);
        var drawn =
                look.isShown() && look.manner().isDrawn()
                        ? looking.drawn(wanted, file, number, caller)
                        : null;
        return Response.ok(
                        new LookView(
                                look.manner(),
                                look.hindrance(),
                                look.page(),
                                look.pages(),
                                look.words(),
                                look.attachments(),
                                look.more(),
                                drawn == null ? null : drawn.mediaType(),
                                drawn == null ? null : drawn.bytes()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
