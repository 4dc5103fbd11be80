package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.investigation.Allegation;
import dk.aarhus.ligevaerd.casework.investigation.MatterFact;
import dk.aarhus.ligevaerd.casework.investigation.MatterForms;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
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

    private final CurrentCaller currentCaller;
    private final Matters matters;

    IssuesResource(CurrentCaller currentCaller, Matters matters) {
        this.currentCaller = currentCaller;
        this.matters = matters;
    }

    /** All issues and facts of a case. */
    record IssuesView(int version, List<Allegation> allegations, List<MatterFact> facts) {

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
        return answer(Wanted.parse(reference), caller());
    }

    @POST
    @Path("allegations")
    @Operation(operationId = "addAllegation", summary = "Add an issue")
    public Response addAllegation(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Alleging form) {
        return acted(
                reference, ifMatch, form, (seen, caller) -> matters.allege(seen, form, caller));
    }

    @PUT
    @Path("allegations/{number}")
    @Operation(operationId = "changeAllegation", summary = "Put an issue another way")
    public Response changeAllegation(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Alleging form) {
        return acted(
                reference,
                ifMatch,
                form,
                (seen, caller) -> matters.changeAllegation(seen, Numbers.of(number), form, caller));
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
        return acted(
                reference,
                ifMatch,
                form,
                (seen, caller) ->
                        matters.find(seen, Numbers.of(number), Numbers.of(party), form, caller));
    }

    @POST
    @Path("facts")
    @Operation(operationId = "addFact", summary = "Add a fact, once, to be cited by its number")
    public Response addFact(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Stating form) {
        return acted(reference, ifMatch, form, (seen, caller) -> matters.state(seen, form, caller));
    }

    @PUT
    @Path("facts/{number}")
    @Operation(operationId = "changeFact", summary = "Correct a fact")
    public Response changeFact(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            MatterForms.Stating form) {
        return acted(
                reference,
                ifMatch,
                form,
                (seen, caller) -> matters.changeFact(seen, Numbers.of(number), form, caller));
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
        var all = matters.all(reference, caller);
        return Response.ok(IssuesView.of(all))
                .header(HttpHeaders.ETAG, Versions.tagOf(all.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
