package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterForms;
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

/** What follows a decision, for programs. Every act is against the version of the case. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "After the decision")
@APIResponse(
        responseCode = "200",
        description = "What followed the decision, as it then is",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = AfterDocument.class)))
class AfterResource {

    private final CaseExchange<AfterDocument> exchange;
    private final AfterDesk desk;

    AfterResource(CurrentCaller currentCaller, AfterDesk desk) {
        this.desk = desk;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> AfterDocument.of(desk.of(reference, caller)));
    }

    @GET
    @Path("afterwards")
    @Operation(
            operationId = "readAfterwards",
            summary =
                    "Remedies, follow-up, reviews, other bodies, learning, and what closing waits for")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("remedies")
    @Operation(operationId = "orderRemedy", summary = "Order something to be put right")
    public Response order(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.RemedyOrdering form) {
        return exchange.acted(reference, ifMatch, form, desk::order);
    }

    @POST
    @Path("remedies/{id}/completion")
    @Operation(
            operationId = "completeRemedy",
            summary = "Record that a remedy was done, and what shows it")
    public Response done(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.RemedyDoing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.done(seen, AddressedId.of(id), given, by));
    }

    @POST
    @Path("remedies/{id}/effect")
    @Operation(
            operationId = "checkRemedy",
            summary = "Record whether a remedy that was done has worked")
    public Response check(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.RemedyChecking form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.check(seen, AddressedId.of(id), given, by));
    }

    @POST
    @Path("remedies/{id}/dropping")
    @Operation(operationId = "dropRemedy", summary = "Give a remedy up, for a reason")
    public Response drop(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.RemedyDropping form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.drop(seen, AddressedId.of(id), given, by));
    }

    @POST
    @Path("follow-ups/{id}/answer")
    @Operation(
            operationId = "answerFollowUp",
            summary =
                    "Record what was answered about reprisals; an adverse answer opens a linked case")
    public Response answered(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.FollowUpAnswer form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.answered(seen, AddressedId.of(id), given, by));
    }

    @POST
    @Path("follow-ups/{id}/attempt")
    @Operation(
            operationId = "tryFollowUp",
            summary = "Record that nobody answered; two attempts are enough")
    public Response tried(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> desk.tried(seen, AddressedId.of(id), by));
    }

    @POST
    @Path("internal-reviews")
    @Operation(
            operationId = "requestReview",
            summary = "Record that a party wants another decider to look again")
    public Response askForReview(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.ReviewRequest form) {
        return exchange.acted(reference, ifMatch, form, desk::askForReview);
    }

    @POST
    @Path("internal-reviews/{id}/result")
    @Operation(
            operationId = "decideReview",
            summary = "Decide a review; not by whoever decided or worked on the case")
    public Response review(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.ReviewResult form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.review(seen, AddressedId.of(id), given, by));
    }

    @POST
    @Path("routes")
    @Operation(
            operationId = "takeRoute",
            summary = "Record that the matter was taken to another body")
    public Response takenElsewhere(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.RouteTaking form) {
        return exchange.acted(reference, ifMatch, form, desk::takenElsewhere);
    }

    @POST
    @Path("routes/{id}/outcome")
    @Operation(operationId = "endRoute", summary = "Record what came of it there")
    public Response endedElsewhere(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.RouteEnding form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.endedElsewhere(seen, AddressedId.of(id), given, by));
    }

    @PUT
    @Path("learning")
    @Operation(
            operationId = "writeLearning",
            summary = "Write what is learnt, without persons, or why nothing is")
    public Response learn(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.LearningWriting form) {
        return exchange.acted(reference, ifMatch, form, desk::learn);
    }

    @POST
    @Path("service-checks")
    @Operation(operationId = "orderServiceCheck", summary = "Order a look at a practice")
    public Response orderCheck(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.CheckOrdering form) {
        return exchange.acted(reference, ifMatch, form, desk::orderCheck);
    }

    @POST
    @Path("service-checks/{id}/result")
    @Operation(
            operationId = "completeServiceCheck",
            summary = "Record what the look showed, and when it is looked again")
    public Response checkDone(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.CheckDoing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.checkDone(seen, AddressedId.of(id), given, by));
    }

    @POST
    @Path("service-checks/{id}/proof")
    @Operation(operationId = "proveServiceCheck", summary = "Record what the second look proved")
    public Response checkProved(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            AfterForms.CheckProving form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.checkProved(seen, AddressedId.of(id), given, by));
    }
}
