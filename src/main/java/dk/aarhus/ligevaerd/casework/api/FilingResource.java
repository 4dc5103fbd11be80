package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.filing.FiledKind;
import dk.aarhus.ligevaerd.casework.filing.Filing;
import dk.aarhus.ligevaerd.casework.filing.FilingDesk;
import dk.aarhus.ligevaerd.casework.filing.NotFiled;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What was not journalised in time, for programs. */
@Path("/api/v1/journalising")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Retention")
class FilingResource {

    private final CurrentCaller currentCaller;
    private final FilingDesk desk;

    FilingResource(CurrentCaller currentCaller, FilingDesk desk) {
        this.currentCaller = currentCaller;
        this.desk = desk;
    }

    /** A document that waits. */
    record WaitingDocument(
            UUID id, String reference, FiledKind kind, LocalDate datedOn, int attempts) {

        static WaitingDocument of(Filing one) {
            return new WaitingDocument(
                    one.id(), one.reference().value(), one.kind(), one.datedOn(), one.attempts());
        }
    }

    /** A document that is not handed over, and why. */
    record StayingDocument(
            UUID id, String reference, FiledKind kind, LocalDate datedOn, NotFiled reason) {

        static StayingDocument of(Filing one) {
            return new StayingDocument(
                    one.id(),
                    one.reference().value(),
                    one.kind(),
                    one.datedOn(),
                    one.notFiled().orElseThrow());
        }
    }

    /** All of them. */
    record JournalisingView(
            boolean connected,
            long waiting,
            List<WaitingDocument> overdue,
            List<StayingDocument> staying) {}

    @GET
    @Operation(
            operationId = "listNotJournalised",
            summary = "Documents that have waited more than seven days for the journal",
            description = "Those that will not go are listed apart, each with its reason.")
    @APIResponse(
            responseCode = "200",
            description = "The oldest first, of each list two hundred at most",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JournalisingView.class)))
    public Response list() {
        currentCaller.require(Permission.READ_RETENTION);
        var found = desk.overdue();
        return Response.ok(
                        new JournalisingView(
                                found.connected(),
                                found.waiting(),
                                found.overdue().stream().map(WaitingDocument::of).toList(),
                                found.staying().stream().map(StayingDocument::of).toList()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
