package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.Misfiled;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledForms;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledItems;
import dk.aarhus.ligevaerd.casework.investigation.Refiling;
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
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What was filed wrong in a case, for programs. */
@Path("/api/v1/cases/{reference}/misfiled")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All that was filed wrong, the newest first",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MisfiledResource.MisfiledView.class)))
class MisfiledResource {

    private final CaseExchange<MisfiledView> exchange;
    private final MisfiledItems items;
    private final Refiling refiling;

    MisfiledResource(CurrentCaller currentCaller, MisfiledItems items, Refiling refiling) {
        this.items = items;
        this.refiling = refiling;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> MisfiledView.of(items.all(reference, caller)));
    }

    /** All that was filed wrong, without what it held. */
    record MisfiledView(int version, List<Misfiled> misfiled) implements CaseExchange.Versioned {

        static MisfiledView of(MisfiledItems.All all) {
            return new MisfiledView(all.version(), all.misfiled());
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listMisfiled", summary = "What was filed wrong in a case")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Operation(
            operationId = "sayMisfiled",
            summary =
                    "Say that a note, a file, a message or a party's answer lies in the wrong case,"
                            + " and why")
    public Response say(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MisfiledForms.MisfiledSaying form) {
        return exchange.acted(reference, ifMatch, form, items::say);
    }

    @PUT
    @Path("{number}/confirmed")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "confirmMisfiled",
            summary = "Confirm it as a second person: what it held is taken out")
    public Response confirm(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> items.confirm(seen, Numbers.of(number), by));
    }

    @PUT
    @Path("{number}/dropped")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "dropMisfiled", summary = "Say that it was filed right after all")
    public Response drop(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> items.drop(seen, Numbers.of(number), by));
    }

    @PUT
    @Path("{number}/moved")
    @Operation(
            operationId = "moveMisfiled",
            summary = "File the words of what you took out in the case where they belong")
    public Response move(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MisfiledForms.Refiled form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, typed, by) -> refiling.move(seen, Numbers.of(number), typed, by));
    }
}
