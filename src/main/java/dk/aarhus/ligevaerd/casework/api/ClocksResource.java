package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.clocks.ClockDesk;
import dk.aarhus.ligevaerd.casework.clocks.ClockForms;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** The clocks of a case for programs: the same acts as its page. */
@Path("/api/v1/cases/{reference}/clocks")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "The clocks as they then are",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ClocksView.class)))
class ClocksResource {

    private final CaseExchange<ClocksView> exchange;
    private final ClockDesk desk;

    ClocksResource(CurrentCaller currentCaller, ClockDesk desk) {
        this.desk = desk;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> ClocksView.of(desk.read(reference, caller)));
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readClocks",
            summary = "The clocks of a case, each with its promised and its internal date",
            description =
                    "The promised date was told to the reporter and never moves. The internal date moves"
                            + " by pauses and extensions.")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("extensions")
    @Operation(
            operationId = "extendClock",
            summary = "Give a clock more time for a reason",
            description =
                    "The reporter is told the reason and the new date in the mailbox, in the language of"
                            + " the report.")
    public Response extend(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ClockForms.Extending form) {
        return exchange.acted(reference, ifMatch, form, desk::extend);
    }

    @PUT
    @Path("learned")
    @Operation(
            operationId = "recordLearned",
            summary = "Record the day on which a manager or colleague learned of it",
            description = "Once. Managers pass on what they learn within two working days.")
    public Response learned(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ClockForms.Learning form) {
        return exchange.acted(reference, ifMatch, form, desk::learned);
    }

    @POST
    @Path("final-days")
    @Operation(
            operationId = "recordFinalDay",
            summary = "Record a day after which something is lost that the case needs")
    public Response finalDay(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ClockForms.FinalDayForm form) {
        return exchange.acted(reference, ifMatch, form, desk::finalDay);
    }

    @PUT
    @Path("final-days/{id}/settlement")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "settleFinalDay",
            summary = "Say that a final day was taken care of, or no longer matters")
    public Response settle(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference,
                ifMatch,
                (seen, caller) -> desk.settle(seen, AddressedId.of(id), caller));
    }

    @POST
    @Path("status-note")
    @Operation(
            operationId = "tellStatus",
            summary = "Tell the reporter how the case stands",
            description = "The text that is prepared stands in statusNote; it can be changed.")
    public Response tellStatus(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            ClockForms.StatusNote form) {
        return exchange.acted(reference, ifMatch, form, desk::tellStatus);
    }
}
