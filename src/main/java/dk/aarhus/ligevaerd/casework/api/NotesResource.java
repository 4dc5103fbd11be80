package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.Note;
import dk.aarhus.ligevaerd.casework.investigation.NoteForm;
import dk.aarhus.ligevaerd.casework.investigation.Notes;
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

/** Notes of a case, which are added and never changed, for programs. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "All notes, the newest first",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NotesResource.NotesView.class)))
class NotesResource {

    private final CaseExchange<NotesView> exchange;
    private final Notes notes;

    NotesResource(CurrentCaller currentCaller, Notes notes) {
        this.notes = notes;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> NotesView.of(notes.all(reference, caller)));
    }

    /** All notes of a case. */
    record NotesView(int version, List<Note> notes) implements CaseExchange.Versioned {

        static NotesView of(Notes.All all) {
            return new NotesView(all.version(), all.notes());
        }
    }

    @GET
    @Path("notes")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listNotes", summary = "The notes of a case")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("notes")
    @Operation(operationId = "addNote", summary = "Add a note")
    public Response addNote(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            NoteForm form) {
        return exchange.acted(reference, ifMatch, form, notes::add);
    }
}
