package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.Party;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
import dk.aarhus.ligevaerd.casework.investigation.Risk;
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

/** Who takes part in a case and what they have to fear, for programs. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "Everybody of the case, and how likely reprisals were thought to be",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PeopleResource.PeopleView.class)))
class PeopleResource {

    private final CaseExchange<PeopleView> exchange;
    private final Parties parties;

    PeopleResource(CurrentCaller currentCaller, Parties parties) {
        this.parties = parties;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> PeopleView.of(parties.all(reference, caller)));
    }

    /** Everybody of a case; risks the newest first. */
    record PeopleView(int version, List<Party> parties, List<Risk> risks)
            implements CaseExchange.Versioned {

        static PeopleView of(Parties.All all) {
            return new PeopleView(all.version(), all.parties(), all.risks());
        }
    }

    @GET
    @Path("parties")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listParties",
            summary = "Who takes part in a case, without who the reporter is")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("parties")
    @Operation(operationId = "nameParty", summary = "Somebody takes part in a case")
    public Response nameParty(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PartyForms.Naming form) {
        return exchange.acted(reference, ifMatch, form, parties::name);
    }

    @PUT
    @Path("parties/{number}")
    @Operation(operationId = "changeParty", summary = "Correct who somebody is")
    public Response changeParty(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PartyForms.Naming form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> parties.change(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("parties/{number}/leaving")
    @Operation(operationId = "leaveParty", summary = "Somebody takes no part any more")
    public Response leaveParty(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PartyForms.Leaving form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> parties.leave(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("parties/{number}/information")
    @Operation(
            operationId = "informParty",
            summary = "A person was told that the case holds data about them, or why not yet")
    public Response informParty(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PartyForms.Informing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> parties.inform(seen, Numbers.of(number), given, by));
    }

    @POST
    @Path("risk")
    @Operation(operationId = "weighRisk", summary = "Weigh how likely reprisals are")
    public Response weighRisk(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            PartyForms.Weighing form) {
        return exchange.acted(reference, ifMatch, form, parties::weigh);
    }
}
