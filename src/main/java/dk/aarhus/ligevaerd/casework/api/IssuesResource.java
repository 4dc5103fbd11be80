package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.Allegation;
import dk.aarhus.ligevaerd.casework.investigation.MatterFact;
import dk.aarhus.ligevaerd.casework.investigation.MatterForms;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
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

/** What is alleged, found out and proven in a case, for programs. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All issues with their findings, and all facts",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = IssuesResource.IssuesView.class)))
class IssuesResource {

    private final CaseExchange<IssuesView> exchange;
    private final Matters matters;

    IssuesResource(CurrentCaller currentCaller, Matters matters) {
        this.matters = matters;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> IssuesView.of(matters.all(reference, caller)));
    }

    /** All issues and facts of a case. */
    record IssuesView(int version, List<Allegation> allegations, List<MatterFact> facts)
            implements CaseExchange.Versioned {

        static IssuesView of(Matters.All all) {
            return new IssuesView(all.version(), all.allegations(), all.facts());
        }
    }

    @GET
    @Path("issues")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listIssues",
            summary = "What is alleged, the facts, and what is proven")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("allegations")
    @Operation(operationId = "addAllegation", summary = "Add an issue")
    public Response addAllegation(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Alleging form) {
        return exchange.acted(reference, ifMatch, form, matters::allege);
    }

    @PUT
    @Path("allegations/{number}")
    @Operation(operationId = "changeAllegation", summary = "Put an issue another way")
    public Response changeAllegation(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Alleging form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> matters.changeAllegation(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("allegations/{number}/findings/{party}")
    @Operation(
            operationId = "findAllegation",
            summary =
                    "What is proven of an issue against one of the accused; 0 for nobody in particular")
    public Response findAllegation(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Concluding form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) ->
                        matters.find(seen, Numbers.of(number), Numbers.of(party), given, by));
    }

    @POST
    @Path("facts")
    @Operation(operationId = "addFact", summary = "Add a fact, once, to be cited by its number")
    public Response addFact(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Stating form) {
        return exchange.acted(reference, ifMatch, form, matters::state);
    }

    @PUT
    @Path("facts/{number}")
    @Operation(operationId = "changeFact", summary = "Correct a fact")
    public Response changeFact(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Stating form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> matters.changeFact(seen, Numbers.of(number), given, by));
    }
}
