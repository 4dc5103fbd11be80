package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.related.Relation;
import dk.aarhus.ligevaerd.casework.related.RelationForms;
import dk.aarhus.ligevaerd.casework.related.Relations;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
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

/** The cases that a case has to do with, for programs. */
@Path("/api/v1/cases/{reference}/related")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "The cases around it that the caller may open",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = RelatedResource.RelatedView.class)))
class RelatedResource {

    private final CaseExchange<RelatedView> exchange;
    private final Relations relations;

    RelatedResource(CurrentCaller currentCaller, Relations relations) {
        this.relations = relations;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> RelatedView.of(relations.all(reference, caller)));
    }

    /**
     * The cases around one, of those that the caller may open.
     *
     * @param suggested the same workplace, the same accused function and times that overlap
     */
    record RelatedView(int version, List<Relation> related, List<Relations.Suggestion> suggested)
            implements CaseExchange.Versioned {

        static RelatedView of(Relations.All all) {
            return new RelatedView(all.version(), all.related(), all.suggested());
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listRelatedCases",
            summary = "The cases that a case has to do with, of those that the caller may open")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Operation(
            operationId = "relateCases",
            summary = "Say that another case has to do with this one",
            description =
                    "The caller must be able to open both. Only those who can learn of it: a case that"
                            + " is not there and one that is not for the caller are refused alike.")
    public Response relateCases(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            RelationForms.Relating form) {
        return exchange.acted(reference, ifMatch, form, relations::link);
    }

    @POST
    @Path("{other}/parting")
    @Operation(
            operationId = "partCases",
            summary = "Two cases have nothing to do with each other; dismisses a suggestion too")
    public Response partCases(
            @RestPath String reference,
            @RestPath String other,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            RelationForms.Parting form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> relations.part(seen, Wanted.parse(other), given, by));
    }

    @POST
    @Path("{other}/merger")
    @Operation(
            operationId = "mergeCases",
            summary = "Investigate two linked cases in one of them",
            description =
                    "Reporters, mailboxes, letters, clocks and decisions stay apart, and no guard of"
                            + " either falls. 409 unless both are undecided and have the same staff.")
    public Response mergeCases(
            @RestPath String reference,
            @RestPath String other,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            RelationForms.Merging form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> relations.merge(seen, Wanted.parse(other), given, by));
    }

    @POST
    @Path("{other}/separation")
    @Operation(
            operationId = "separateCases",
            summary = "Undo a merger, while nothing of either case has left the house since")
    public Response separateCases(
            @RestPath String reference,
            @RestPath String other,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            RelationForms.Parting form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> relations.separate(seen, Wanted.parse(other), given, by));
    }
}
