package dk.aarhus.ligevaerd.journal.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The journal as a whole, for auditors' programs. */
@Path("/api/v1/journal")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Journal")
class JournalResource {

    private final CurrentCaller currentCaller;
    private final JournalDesk desk;

    JournalResource(CurrentCaller currentCaller, JournalDesk desk) {
        this.currentCaller = currentCaller;
        this.desk = desk;
    }

    @GET
    @Path("verification")
    @Operation(
            operationId = "verifyJournal",
            summary = "Check every entry and link of the journal",
            description =
                    "Seals what waits, then reads the whole chain; takes some seconds for a million entries."
                            + " Where something is not as it was written, firstBroken names the first of it.")
    @APIResponse(
            responseCode = "200",
            description = "Whether the journal is intact",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = VerificationView.class)))
    public VerificationView verify() {
        return VerificationView.of(desk.verify(currentCaller.require(Permission.VERIFY_JOURNAL)));
    }
}
