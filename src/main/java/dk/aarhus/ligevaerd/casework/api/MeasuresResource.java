package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.Measure;
import dk.aarhus.ligevaerd.casework.investigation.MeasureForms;
import dk.aarhus.ligevaerd.casework.investigation.Measures;
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

/** What protects people while a case is treated, for programs. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All interim measures, the newest first",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = MeasuresResource.MeasuresView.class)))
class MeasuresResource {

    private final CaseExchange<MeasuresView> exchange;
    private final Measures measures;

    MeasuresResource(CurrentCaller currentCaller, Measures measures) {
        this.measures = measures;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> MeasuresView.of(measures.all(reference, caller)));
    }

    /** All measures of a case. */
    record MeasuresView(int version, List<Measure> measures) implements CaseExchange.Versioned {

        static MeasuresView of(Measures.All all) {
            return new MeasuresView(all.version(), all.measures());
        }
    }

    @GET
    @Path("measures")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listMeasures", summary = "The interim measures of a case")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("measures")
    @Operation(
            operationId = "takeMeasure",
            summary = "Take a measure; the reporter is never moved against their own will")
    public Response takeMeasure(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MeasureForms.Taking form) {
        return exchange.acted(reference, ifMatch, form, measures::take);
    }

    @PUT
    @Path("measures/{number}/review")
    @Operation(operationId = "reviewMeasure", summary = "Look whether a measure is still needed")
    public Response reviewMeasure(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MeasureForms.ReviewingMeasure form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> measures.review(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("measures/{number}/end")
    @Operation(operationId = "endMeasure", summary = "A measure ends")
    public Response endMeasure(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MeasureForms.Ending form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> measures.end(seen, Numbers.of(number), given, by));
    }
}
