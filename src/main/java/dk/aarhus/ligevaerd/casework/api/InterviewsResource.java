package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.Interview;
import dk.aarhus.ligevaerd.casework.investigation.InterviewForms;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
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

/** Talks with people of a case, for programs. */
@Path("/api/v1/cases/{reference}/interviews")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All talks, the newest first",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = InterviewsResource.InterviewsView.class)))
class InterviewsResource {

    private final CaseExchange<InterviewsView> exchange;
    private final Interviews interviews;

    InterviewsResource(CurrentCaller currentCaller, Interviews interviews) {
        this.interviews = interviews;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) ->
                                InterviewsView.of(interviews.all(reference, caller)));
    }

    /** All talks of a case. */
    record InterviewsView(int version, List<Interview> interviews)
            implements CaseExchange.Versioned {

        static InterviewsView of(Interviews.All all) {
            return new InterviewsView(all.version(), all.interviews());
        }
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listInterviews", summary = "The talks with people of a case")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Operation(operationId = "inviteToInterview", summary = "Invite a person of the case to a talk")
    public Response invite(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            InterviewForms.Inviting form) {
        return exchange.acted(reference, ifMatch, form, interviews::invite);
    }

    @PUT
    @Path("{number}/minutes")
    @Operation(
            operationId = "writeMinutes",
            summary = "It took place: the day and the minutes",
            description = "Until the person approved them they can be written anew.")
    public Response hold(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            InterviewForms.Holding form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> interviews.hold(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("{number}/answer")
    @Operation(
            operationId = "answerMinutes",
            summary = "What the person says to the minutes: approved, or with objections")
    public Response answer(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            InterviewForms.MinutesAnswer form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> interviews.answer(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("{number}/dropped")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "dropInterview", summary = "A talk does not take place")
    public Response drop(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> interviews.drop(seen, Numbers.of(number), by));
    }
}
