package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Outgoing;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What can still be taken back in a case, for programs. */
@Path("/api/v1/cases/{reference}/second-thoughts")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "What can still be taken back",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema =
                                @Schema(
                                        implementation =
                                                SecondThoughtsResource.SecondThoughtsView.class)))
class SecondThoughtsResource {

    private final CaseExchange<SecondThoughtsView> exchange;
    private final Casework casework;
    private final Outgoing outgoing;

    SecondThoughtsResource(
            CurrentCaller currentCaller, Desk desk, Casework casework, Outgoing outgoing) {
        this.casework = casework;
        this.outgoing = outgoing;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> {
                            var open = desk.open(reference, caller);
                            return new SecondThoughtsView(
                                    open.file().version(),
                                    open.waiting().stream()
                                            .map(
                                                    one ->
                                                            new WaitingText(
                                                                    one.id(),
                                                                    one.text(),
                                                                    one.writtenBy(),
                                                                    one.leavesAt(),
                                                                    one.attempts()))
                                            .toList(),
                                    open.backTo());
                        });
    }

    /**
     * What can still be taken back.
     *
     * @param messages those to the reporter that have not left
     * @param backTo the stage before the last move, where that can be undone
     */
    record SecondThoughtsView(int version, List<WaitingText> messages, Optional<CaseStatus> backTo)
            implements CaseExchange.Versioned {}

    /**
     * A message that has not left.
     *
     * @param text absent where it was altered and cannot be read
     * @param attempts how often it could not leave
     */
    record WaitingText(
            UUID id, Optional<String> text, String writtenBy, Instant leavesAt, int attempts) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listSecondThoughts",
            summary = "Messages that have not left, and whether the last move can be undone")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @DELETE
    @Path("messages/{id}")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "takeMessageBack",
            summary = "Take back a message to the reporter that has not left",
            description = "What it said stays in the timeline.")
    public Response takeBack(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference,
                ifMatch,
                (seen, caller) -> outgoing.takeBack(seen, AddressedId.of(id), caller));
    }

    @POST
    @Path("move")
    @Operation(
            operationId = "undoMove",
            summary = "Undo the last move, for a reason",
            description =
                    "Only while nothing has left the house since: otherwise 409. What was written in"
                            + " the house meanwhile stays.")
    public Response undoMove(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Undoing form) {
        return exchange.acted(reference, ifMatch, form, casework::undoMove);
    }
}
