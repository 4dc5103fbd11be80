package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.HearingText;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.PartyReplies;
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

    private final CaseExchange<HearingsView> exchange;
    private final Hearings hearings;
    private final PartyReplies replies;

    HearingsResource(CurrentCaller currentCaller, Hearings hearings, PartyReplies replies) {
        this.hearings = hearings;
        this.replies = replies;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> HearingsView.of(hearings.all(reference, caller)));
    }

    /** All hearing texts of a case. */
    record HearingsView(int version, List<HearingText> texts, Map<Integer, List<String>> recurring)
            implements CaseExchange.Versioned {

        static HearingsView of(Hearings.All all) {
            return new HearingsView(all.version(), all.texts(), all.recurring());
        }
    }

    @GET
    @Path("hearings")
    @Consumes(MediaType.WILDCARD)
    @Operation(operationId = "listHearings", summary = "The hearing texts of a case")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("hearings")
    @Operation(operationId = "writeHearing", summary = "Write a text to a party")
    public Response writeHearing(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.HearingWriting form) {
        return exchange.acted(reference, ifMatch, form, hearings::write);
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
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> hearings.rewrite(seen, Numbers.of(number), given, by));
    }

    @DELETE
    @Path("hearings/{number}")
    @Operation(operationId = "dropHearing", summary = "A text does not leave at all")
    public Response dropHearing(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> hearings.drop(seen, Numbers.of(number), by));
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
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> hearings.warn(seen, Numbers.of(number), given, by));
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
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> hearings.exempt(seen, Numbers.of(number), given, by));
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
        return exchange.acted(
                reference, ifMatch, (seen, by) -> hearings.send(seen, Numbers.of(number), by));
    }

    @PUT
    @Path("hearings/{number}/answer")
    @Operation(operationId = "answerHearing", summary = "Record what the party answered")
    public Response answerHearing(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.Answering form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> hearings.answer(seen, Numbers.of(number), given, by));
    }

    @PUT
    @Path("hearings/{number}/time")
    @Operation(
            operationId = "tellOfMoreTime",
            summary = "Grant a party more time to answer, or refuse it",
            description =
                    "Until a day it is granted; without one it is refused, and the party reads why. 409 where nobody waits for it.")
    public Response tellOfTime(
            @RestPath String reference,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.TimeTelling form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> replies.tellOfTime(seen, Numbers.of(number), given, by));
    }
}
