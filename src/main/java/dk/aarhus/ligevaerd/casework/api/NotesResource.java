package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.investigation.Note;
import dk.aarhus.ligevaerd.casework.investigation.NoteForm;
import dk.aarhus.ligevaerd.casework.investigation.Notes;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
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

    private final CurrentCaller currentCaller;
    private final Notes notes;

    NotesResource(CurrentCaller currentCaller, Notes notes) {
        this.currentCaller = currentCaller;
        this.notes = notes;
    }

    /** All notes of a case. */
    record NotesView(int version, List<Note> notes) {

        static NotesView of(Notes.All all) {
            return new NotesView(all.version(), all.notes());
        }
    }

    @GET
    @Path("notes")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listNotes", summary = "The notes of a case")
    public Response read(@RestPath String reference) {
        return answer(Wanted.parse(reference), caller());
    }

    @POST
    @Path("notes")
    @Operation(operationId = "addNote", summary = "Add a note")
    public Response addNote(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            NoteForm form) {
        return acted(reference, ifMatch, form, (seen, caller) -> notes.add(seen, form, caller));
    }

    /** One act. */
    private interface SheetAct {
        void on(SeenCase seen, Caller caller);
    }

    private Response acted(String reference, String ifMatch, Object form, SheetAct act) {
        var caller = caller();
        var seen = new SeenCase(Wanted.parse(reference), Versions.seenIn(ifMatch));
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        act.on(seen, caller);
        try {
            return answer(seen.reference(), caller);
        } catch (Problem gone) {
            // The act is done, and with it the caller's part in the case.
            if (gone.kind() != ProblemKind.NOT_FOUND) {
                throw gone;
            }
            return Response.ok(new CaseResource.HandedOn(seen.reference())).build();
        }
    }

    private Response answer(Reference reference, Caller caller) {
        var all = notes.all(reference, caller);
        return Response.ok(NotesView.of(all))
                .header(HttpHeaders.ETAG, Versions.tagOf(all.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
