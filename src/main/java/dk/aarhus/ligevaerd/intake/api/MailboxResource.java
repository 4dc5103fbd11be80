package dk.aarhus.ligevaerd.intake.api;

import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.MailboxView;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.words.IntakeMessages;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The reporter's mailbox for programs. The code stands in the body, never in an address. */
@InEveryLanguage
@Path("/api/v1/mailbox")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public, no login")
class MailboxResource {

    private final Mailboxes mailboxes;
    private final RequestLanguage language;

    MailboxResource(Mailboxes mailboxes, RequestLanguage language) {
        this.mailboxes = mailboxes;
        this.language = language;
    }

    /** The code alone. */
    record Key(String code) {}

    /** The code and what the reporter adds. */
    record Addition(String code, String text) {}

    /** The mailbox as it is sent. */
    record Opened(
            Reference reference,
            CaseStatus status,
            String statusText,
            LocalDate acknowledgeBy,
            LocalDate feedbackBy,
            List<MailboxMessage> messages) {

        static Opened of(MailboxView view, IntakeMessages words) {
            return new Opened(
                    view.reference(),
                    view.status(),
                    words.mailboxStatus(view.status()),
                    view.acknowledgeBy(),
                    view.feedbackBy(),
                    view.messages());
        }
    }

    @POST
    @Operation(operationId = "openMailbox", summary = "Open the mailbox of a code")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "code",
                                            value = "{\"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\"}")))
    @APIResponse(
            responseCode = "200",
            description = "What the reporter may see",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "mailbox",
                                            value =
                                                    """
                                                    { "reference": "2026-7KQ4MX", "status": "ACKNOWLEDGED",
                                                      "statusText": "A person has read your report.",
                                                      "acknowledgeBy": "2026-11-29", "feedbackBy": "2027-02-22",
                                                      "messages": [ { "from": "OFFICE", "day": "2026-11-23", "text": "Thank you." } ] }
                                                    """)))
    public Opened open(Key key) {
        if (key == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return mailboxes
                .open(key.code())
                .map(view -> Opened.of(view, language.words(IntakeMessages.class)))
                .orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
    }

    /** When the reporter's contact details were opened. */
    record Openings(List<Opening> openings) {

        /** One time, by its day and the role of whoever did it. */
        record Opening(LocalDate day, Role role) {}

        static Openings of(MailboxView view) {
            return new Openings(
                    view.openings().stream().map(o -> new Opening(o.day(), o.role())).toList());
        }
    }

    @POST
    @Path("openings")
    @Operation(
            operationId = "openingsOfIdentity",
            summary =
                    "On which days, and in which roles, somebody opened the reporter's contact details")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "code",
                                            value = "{\"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\"}")))
    @APIResponse(
            responseCode = "200",
            description = "Every opening, the newest first; empty when nobody did",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "openings",
                                            value =
                                                    """
                                                    { "openings": [ { "day": "2026-11-23", "role": "CASE_HANDLER" } ] }
                                                    """)))
    public Openings openings(Key key) {
        if (key == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return mailboxes
                .open(key.code())
                .map(Openings::of)
                .orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
    }

    @POST
    @Path("messages")
    @Operation(operationId = "addMessage", summary = "Add a message to the report of a code")
    @RequestBody(
            content =
                    @Content(
                            examples =
                                    @ExampleObject(
                                            name = "message",
                                            value =
                                                    "{\"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\", \"text\": \"One thing more …\"}")))
    @APIResponse(responseCode = "201", description = "Added")
    public Response add(Addition addition) {
        if (addition == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        if (!mailboxes.write(addition.code(), addition.text())) {
            throw Problem.of(ProblemKind.WRONG_CODE);
        }
        return Response.status(Response.Status.CREATED).build();
    }
}
