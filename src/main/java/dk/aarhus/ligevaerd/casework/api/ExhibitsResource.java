package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.Exhibit;
import dk.aarhus.ligevaerd.casework.investigation.ExhibitForms;
import dk.aarhus.ligevaerd.casework.investigation.Exhibits;
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

/** The register of evidence of a case, for programs. */
@Path("/api/v1/cases/{reference}/exhibits")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All evidence, in its order, each with its chain of custody",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ExhibitsResource.ExhibitsView.class)))
class ExhibitsResource {

    private final CaseExchange<ExhibitsView> exchange;
    private final Exhibits exhibits;

    ExhibitsResource(CurrentCaller currentCaller, Exhibits exhibits) {
        this.exhibits = exhibits;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> ExhibitsView.of(exhibits.all(reference, caller)));
    }

    /** All evidence of a case. */
    record ExhibitsView(int version, List<Exhibit> exhibits) implements CaseExchange.Versioned {

        static ExhibitsView of(Exhibits.All all) {
            return new ExhibitsView(all.version(), all.exhibits());
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listExhibits", summary = "The register of evidence of a case")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Operation(
            operationId = "registerExhibit",
            summary = "Register a piece of evidence: a file of the report, or a thing",
            description = "Of a file the SHA-256 is taken as it was sent.")
    public Response register(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ExhibitForms.Exhibiting form) {
        return exchange.acted(reference, ifMatch, form, exhibits::register);
    }

    @PUT
    @Path("{number}")
    @Operation(
            operationId = "changeExhibit",
            summary = "Describe a piece of evidence another way; which file it is stays")
    public Response change(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ExhibitForms.Exhibiting form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> exhibits.change(seen, Numbers.of(number), given, by));
    }

    @POST
    @Path("{number}/hands")
    @Operation(operationId = "handOverExhibit", summary = "It was handed to somebody, or came back")
    public Response handOver(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ExhibitForms.HandingOver form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> exhibits.handOver(seen, Numbers.of(number), given, by));
    }

    @POST
    @Path("{number}/checks")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "checkExhibit",
            summary = "Take the digest of its file again; the answer stands in the chain")
    public Response check(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> exhibits.check(seen, Numbers.of(number), by));
    }
}
