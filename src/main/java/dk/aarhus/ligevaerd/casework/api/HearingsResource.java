package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.HearingText;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** Texts by which parties are heard, and what their reporter says to them first, for programs. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description =
                "All texts; sentences in which words of the reporter come back stand by the number of their text",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = HearingsResource.HearingsView.class)))
class HearingsResource {

    private final CurrentCaller currentCaller;
    private final Hearings hearings;

    HearingsResource(CurrentCaller currentCaller, Hearings hearings) {
        this.currentCaller = currentCaller;
        this.hearings = hearings;
    }

    /** All hearing texts of a case. */
    record HearingsView(
            int version, List<HearingText> texts, Map<Integer, List<String>> recurring) {

        static HearingsView of(Hearings.All all) {
            return new HearingsView(all.version(), all.texts(), all.recurring());
        }
    }

    @GET
    @Path("hearings")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listHearings", summary = "The hearing texts of a case")
    public Response read(@RestPath String reference) {
        return answer(Wanted.parse(reference), caller());
    }

    @POST
    @Path("hearings")
    @Operation(operationId = "writeHearing", summary = "Write a text to a party")
    public Response writeHearing(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.HearingWriting form) {
        return acted(
                reference, ifMatch, form, (seen, caller) -> hearings.write(seen, form, caller));
    }

    @PUT
    @Path("hearings/{number}")
    @Operation(
            operationId = "rewriteHearing",
            summary = "Write a text anew; the reporter has to be shown it again")
    public Response rewriteHearing(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.HearingWriting form) {
        return acted(
                reference,
                ifMatch,
                form,
                (seen, caller) -> hearings.rewrite(seen, Numbers.of(number), form, caller));
    }

    @DELETE
    @Path("hearings/{number}")
    @Operation(operationId = "dropHearing", summary = "A text does not leave at all")
    public Response dropHearing(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return acted(
                reference,
                ifMatch,
                "",
                (seen, caller) -> hearings.drop(seen, Numbers.of(number), caller));
    }

    @PUT
    @Path("hearings/{number}/warning")
    @Operation(
            operationId = "warnReporter",
            summary = "Show a text to the reporter, at least five working days before it leaves")
    public Response warnReporter(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.Showing form) {
        return acted(
                reference,
                ifMatch,
                form,
                (seen, caller) -> hearings.warn(seen, Numbers.of(number), form, caller));
    }

    @PUT
    @Path("hearings/{number}/exemption")
    @Operation(
            operationId = "exemptHearing",
            summary = "Why a text may leave though the reporter was not shown it")
    public Response exemptHearing(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.Exempting form) {
        return acted(
                reference,
                ifMatch,
                form,
                (seen, caller) -> hearings.exempt(seen, Numbers.of(number), form, caller));
    }

    @POST
    @Path("hearings/{number}/sending")
    @Operation(
            operationId = "sendHearing",
            summary = "Send a text; 409 with REPORTER_WARNED before the reporter could answer")
    public Response sendHearing(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return acted(
                reference,
                ifMatch,
                "",
                (seen, caller) -> hearings.send(seen, Numbers.of(number), caller));
    }

    @PUT
    @Path("hearings/{number}/answer")
    @Operation(operationId = "answerHearing", summary = "Record what the party answered")
    public Response answerHearing(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.Answering form) {
        return acted(
                reference,
                ifMatch,
                form,
                (seen, caller) -> hearings.answer(seen, Numbers.of(number), form, caller));
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
        var all = hearings.all(reference, caller);
        return Response.ok(HearingsView.of(all))
                .header(HttpHeaders.ETAG, Versions.tagOf(all.version()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
