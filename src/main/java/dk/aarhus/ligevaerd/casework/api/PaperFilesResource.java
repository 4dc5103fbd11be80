package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.party.PartyEvidence;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.intake.evidence.FileFault;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.SentFiles;
import dk.aarhus.ligevaerd.intake.evidence.SentForm;
import dk.aarhus.ligevaerd.intake.words.RefusedFiles;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.Upload;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Files of a party, from a program that acts for it. The body is read as it comes and is nowhere
 * whole; the code comes first in it, so that nothing of a stranger's is kept.
 */
@InEveryLanguage
@Path("/api/v1/papers/files")
@PermitAll
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public, no login")
class PaperFilesResource {

    private final PaperCodes codes;
    private final PartyPapers papers;
    private final PartyEvidence evidence;
    private final Upload upload;

    PaperFilesResource(
            PaperCodes codes, PartyPapers papers, PartyEvidence evidence, Upload upload) {
        this.codes = codes;
        this.papers = papers;
        this.evidence = evidence;
        this.upload = upload;
    }

    /** The form as it is sent: the code, and after it one file or several. */
    record PaperFilesSending(
            String code,
            @Schema(type = SchemaType.ARRAY, implementation = String.class, format = "binary")
                    List<String> files) {

        static final String EXAMPLE =
                "{ \"code\": \"7KQ4-MX2P-9ABC-DEFG-HJKM-N\", \"files\": [ \"(bytes of roster.pdf)\" ] }";
    }

    /**
     * What became of the files, each of which is taken whole or not at all.
     *
     * @param refused why others were not taken, in their order
     */
    record PaperFilesTaken(int taken, List<FileFault> refused) {

        static PaperFilesTaken of(SentFiles sent) {
            return new PaperFilesTaken(sent.taken(), faults(sent));
        }

        private static List<FileFault> faults(SentFiles sent) {
            return sent.refused().stream().map(SentFiles.Refused::fault).toList();
        }
    }

    @POST
    @Consumes(Upload.TYPE)
    @Operation(
            operationId = "sendPaperFiles",
            summary = "Send files to the case, by the party's own code",
            description =
                    "A form of the type `multipart/form-data`: first the field `code`, then files in fields `files`. Where none is taken, 422 says why.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = PaperFilesSending.class),
                            examples =
                                    @ExampleObject(
                                            name = "example",
                                            value = PaperFilesSending.EXAMPLE)))
    @APIResponse(
            responseCode = "201",
            description = "How many were taken, and why others were not",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperFilesTaken.class)))
    public Response send(InputStream body) {
        SentForm form;
        try {
            form = SentForm.read(upload.contentType(), body);
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        try {
            return taken(form);
        } finally {
            form.drain();
        }
    }

    private Response taken(SentForm form) {
        var code = code(form);
        // Before a byte is kept: whoever may not send hears so, and nothing is stored.
        if (papers.all(code).over()) {
            throw Problem.of(ProblemKind.STATE_CONFLICT);
        }
        var sent = SentFiles.take(form, file -> evidence.add(code, file.name(), file.bytes()));
        if (sent.taken() == 0) {
            throw Problem.invalid(RefusedFiles.FIELD, ViolationKind.WRONG_FORM)
                    .with("refused", PaperFilesTaken.faults(sent));
        }
        return Response.status(Response.Status.CREATED)
                .entity(PaperFilesTaken.of(sent))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private String code(SentForm form) {
        try {
            return codes.own(form.field("code"));
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
    }
}
