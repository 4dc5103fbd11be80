package dk.aarhus.ligevaerd.intake.api;

import dk.aarhus.ligevaerd.intake.MailboxCodes;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Another code for a mailbox whose code somebody has seen, in two steps: a line that breaks in
 * between leaves nobody without a code that opens.
 */
@InEveryLanguage
@Path("/api/v1/mailbox/codes")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public, no login")
class CodeResource {

    private final MailboxCodes codes;

    CodeResource(MailboxCodes codes) {
        this.codes = codes;
    }

    /** The code that is to be replaced. */
    record CodeToReplace(String code) {}

    /** A code that was drawn and opens nothing yet. */
    record OfferedCode(String code) {}

    /** The old code, and the offered one that was saved. */
    record CodeTaking(String code, String newCode) {}

    @POST
    @Operation(
            operationId = "offerCode",
            summary = "Draw a new code for a mailbox",
            description =
                    "It opens nothing yet: save it, then take it. One that was offered before and not taken never will. This works"
                            + " for a code that others have seen, too.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "code",
                                            value = "{\"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\"}")))
    @APIResponse(
            responseCode = "201",
            description = "The new code, shown once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "offered",
                                            value = "{\"code\": \"3F6W-0JTD-RV8E-AQ2C-ZB5N-M\"}")))
    public Response offer(CodeToReplace typed) {
        if (typed == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return Response.status(Response.Status.CREATED)
                .entity(new OfferedCode(codes.offer(typed.code()).toString()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("taken")
    @Operation(
            operationId = "takeCode",
            summary = "Let the new code take the place of the old one",
            description = "From then on the new code opens the mailbox, and the old one nothing.")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "codes",
                                            value =
                                                    "{\"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\", \"newCode\": \"3F6W-0JTD-RV8E-AQ2C-ZB5N-M\"}")))
    @APIResponse(responseCode = "204", description = "Taken")
    public Response take(CodeTaking typed) {
        if (typed == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        codes.take(typed.code(), typed.newCode());
        return Response.noContent().build();
    }
}
