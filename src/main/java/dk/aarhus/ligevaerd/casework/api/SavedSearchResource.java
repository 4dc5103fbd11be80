package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.saved.OwnSearch;
import dk.aarhus.ligevaerd.casework.saved.SavedForms;
import dk.aarhus.ligevaerd.casework.saved.SavedSearches;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Lists that the caller keeps by name, for programs. */
@Path("/api/v1/cases/saved-searches")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "The caller's, in the order in which they were made",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = SavedSearchResource.SavedView.class)))
class SavedSearchResource {

    private final CurrentCaller currentCaller;
    private final SavedSearches searches;

    SavedSearchResource(CurrentCaller currentCaller, SavedSearches searches) {
        this.currentCaller = currentCaller;
        this.searches = searches;
    }

    /** The caller's own. */
    record SavedView(List<OwnSearch> searches) {}

    @GET
    @Operation(
            operationId = "listSavedSearches",
            summary = "The searches that the caller keeps, with how many new cases are in each")
    public Response read() {
        return answer(caller());
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "saveSearch",
            summary = "Keep a filter of the list by name",
            description =
                    "The filter has the names that the list's address has: codes, days and accounts,"
                            + " never words. Twelve at the most.")
    public Response save(SavedForms.Saving form) {
        var caller = caller();
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        searches.save(form, caller);
        return answer(caller);
    }

    @POST
    @Path("{id}/seen")
    @Operation(
            operationId = "seeSavedSearch",
            summary = "What fits a saved search now is not new any more")
    public Response see(@RestPath String id) {
        var caller = caller();
        searches.open(AddressedId.of(id), caller);
        return answer(caller);
    }

    @DELETE
    @Path("{id}")
    @Operation(operationId = "dropSavedSearch", summary = "Drop a saved search")
    public Response drop(@RestPath String id) {
        var caller = caller();
        searches.drop(AddressedId.of(id), caller);
        return answer(caller);
    }

    private Response answer(Caller caller) {
        return Response.ok(new SavedView(searches.own(caller)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
