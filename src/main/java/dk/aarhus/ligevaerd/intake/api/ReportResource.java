package dk.aarhus.ligevaerd.intake.api;

import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Receipt;
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
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;

/** The door for programs that file reports, such as a union's intake desk. */
@InEveryLanguage
@Path("/api/v1/reports")
@PermitAll
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public, no login")
class ReportResource {

    private static final String EXAMPLE =
            """
            { "capacity": "WITNESS_EMPLOYEE", "identity": "ANONYMOUS", "phase": "RECRUITMENT", "department": "MBU",
              "form": "DONT_KNOW", "grounds": ["ETHNIC_ORIGIN"], "topics": ["INTERVIEW"],
              "when": { "from": "2026-03", "to": "2026-05", "ongoing": false },
              "account": "What happened, in the reporter's words", "language": "da", "wishes": ["RULE_CHANGED"],
              "mustNotSee": ["the head of the unit"], "immediateDanger": false }
            """;
    private static final String RECEIPT =
            """
            { "reference": "2026-7KQ4MX", "code": "7KQ4-MX2P-9ABC-DEFG-HJKM-N",
              "acknowledgeBy": "2026-11-29", "feedbackBy": "2027-02-22" }
            """;

    private final Intake intake;

    ReportResource(Intake intake) {
        this.intake = intake;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fileReport",
            summary = "File a report",
            description =
                    "Only account and phase are required. The code is shown once and opens the mailbox. Of excludedFunctions"
                            + " those are taken who would open the report: INTAKE, HR_CASE_HANDLER, HR_LEAD, LEGAL. An"
                            + " Idempotency-Key makes a repeat safe for at least 24 hours.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "witness", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Stored; the receipt",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = RECEIPT)))
    public Response file(FilingForm form, @RestHeader("Idempotency-Key") String key) {
        return filed(form, read -> intake.file(read, Optional.ofNullable(key)));
    }

    @POST
    @Path("by-partner")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "fileReportOfSomebody",
            summary = "File a report that somebody told at a partner's desk",
            description =
                    "The same as filing a report, for a union's or an adviser's desk that writes it in for somebody and sees the code."
                            + " Such a code opens nothing but the way to a new one: hand it over, and say so. An Idempotency-Key"
                            + " makes a repeat safe for at least 24 hours.")
    @RequestBody(content = @Content(examples = @ExampleObject(name = "witness", value = EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "Stored; the receipt, with a code that is replaced at the first opening",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Receipt.class),
                            examples = @ExampleObject(name = "receipt", value = RECEIPT)))
    public Response fileByPartner(FilingForm form, @RestHeader("Idempotency-Key") String key) {
        return filed(form, read -> intake.fileByPartner(read, Optional.ofNullable(key)));
    }

    private static Response filed(FilingForm form, Function<FilingForm, Receipt> filing) {
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var receipt = filing.apply(form);
        return Response.status(Response.Status.CREATED)
                .entity(receipt)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
