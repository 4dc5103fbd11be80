package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.journal.JournalDesk;
import dk.aarhus.ligevaerd.platform.input.InputReader;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Who the reporter of a case is, and who has seen the case. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class EvidenceResource {

    private static final String REASON_HEADER = "Ligevaerd-Reason";
    private static final int LONGEST_REASON = 500;

    private final CurrentCaller currentCaller;
    private final Desk desk;

    EvidenceResource(CurrentCaller currentCaller, Desk desk) {
        this.currentCaller = currentCaller;
        this.desk = desk;
    }

    /** Why the identity is opened. */
    record IdentityReason(String reason) {}

    /** How the reporter can be reached; null where the reporter did not say. */
    record IdentityView(Reference reference, String contact) {}

    @POST
    @Path("identity")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "openIdentity",
            summary = "Open the contact details of the reporter, for a reason",
            description =
                    "The reason is kept, sealed. The reporter sees the day and the role in the mailbox.")
    @APIResponse(
            responseCode = "200",
            description = "Who the reporter is, as far as the reporter said so",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = IdentityView.class)))
    public Response openIdentity(@RestPath String reference, IdentityReason why) {
        var caller = currentCaller.require(Permission.OPEN_IDENTITY);
        var wanted = Wanted.parse(reference);
        if (why == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var opened = desk.openIdentity(wanted, why.reason(), caller);
        return unkept(new IdentityView(wanted, opened.contact().orElse(null)));
    }

    @GET
    @Path("journal")
    @Operation(
            operationId = "readCaseJournal",
            summary = "Who did and read what, the newest day first",
            description =
                    "For whoever handles the case, and for auditors, who say why in the header Ligevaerd-Reason;"
                            + " without it the look is journalled as one for which no reason was given."
                            + " What reporters do is there from the next day on, with its date only. A page has "
                            + JournalDesk.PAGE
                            + " lines.")
    @APIResponse(
            responseCode = "200",
            description = "Some lines, and where the next page begins",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = JournalView.class)))
    public Response journal(
            @RestPath String reference,
            @Parameter(description = "The value of next of the page before") @RestQuery
                    String cursor,
            @Parameter(description = "Why an auditor looks; at most 500 characters")
                    @RestHeader(REASON_HEADER)
                    String reason) {
        var caller = currentCaller.require(Permission.READ_CASE_JOURNAL);
        var reader = new InputReader();
        var why = reader.optional(REASON_HEADER, reason, LONGEST_REASON);
        var after = reader.value("cursor", cursor, UUID::fromString);
        reader.orRefuse();
        return unkept(JournalView.of(desk.journal(Wanted.parse(reference), caller, why, after)));
    }

    private static Response unkept(Object view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
