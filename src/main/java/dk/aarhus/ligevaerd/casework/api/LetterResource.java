package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterDraft;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterSending;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterWords;
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

/** The letters of a case, for programs. Every act is against the version of the case. */
@Path("/api/v1/cases/{reference}/letters")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Letters")
@APIResponse(
        responseCode = "200",
        description = "The letters of the case as they then are",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = LettersView.class)))
class LetterResource {

    private final CurrentCaller currentCaller;
    private final CaseExchange<LettersView> exchange;
    private final LetterDesk desk;

    LetterResource(CurrentCaller currentCaller, LetterDesk desk) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> LettersView.of(desk.of(reference, caller)));
    }

    /** A letter as a file, its bytes in base64. */
    record LetterFile(String name, byte[] pdf) {}

    @GET
    @Operation(operationId = "listLetters", summary = "The letters of a case, with their words")
    public Response list(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Operation(
            operationId = "draftLetter",
            summary = "Draft a letter from its reviewed text, filled from the case",
            description =
                    "Places that the case has nothing for are marked […]. A letter that tells of a"
                            + " decision needs one that was drafted.")
    public Response draft(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            LetterDraft form) {
        return exchange.acted(reference, ifMatch, form, desk::draft);
    }

    @PUT
    @Path("{id}")
    @Operation(
            operationId = "editLetter",
            summary = "Change the words of a letter that was not sent",
            description = "What was approved waits to be approved again.")
    public Response edit(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            LetterWords form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.edit(seen, AddressedId.of(id), given, by));
    }

    @POST
    @Path("{id}/approval")
    @Operation(
            operationId = "approveLetter",
            summary = "Approve a letter that others wrote",
            description = "By a reviewer or the decision maker; not by whoever wrote in it.")
    public Response approve(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> desk.approve(seen, AddressedId.of(id), by));
    }

    @POST
    @Path("{id}/dropping")
    @Operation(operationId = "dropLetter", summary = "Keep a letter from being sent")
    public Response drop(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch) {
        return exchange.acted(
                reference, ifMatch, (seen, by) -> desk.drop(seen, AddressedId.of(id), by));
    }

    @POST
    @Path("{id}/sending")
    @Operation(
            operationId = "sendLetter",
            summary = "Send a letter, and keep it as it was sent",
            description =
                    "To the reporter by MAILBOX only; to others by DIGITAL_POST with a CPR or CVR"
                            + " number, which is erased once the post has the letter, or BY_HAND.")
    public Response send(
            @RestPath String reference,
            @RestPath String id,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            LetterSending form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> desk.send(seen, AddressedId.of(id), given, by));
    }

    @GET
    @Path("{id}/file")
    @Operation(
            operationId = "readLetterFile",
            summary = "The PDF of a letter: as it was sent, or marked as a draft")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = LetterFile.class)))
    public Response file(@RestPath String reference, @RestPath String id) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var sheet = desk.sheet(Wanted.parse(reference), AddressedId.of(id), caller);
        return Response.ok(new LetterFile(sheet.name(), sheet.pdf()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
