package dk.aarhus.ligevaerd.intake.web.evidence;

import dk.aarhus.ligevaerd.intake.DraftEvidence;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.SentFiles;
import dk.aarhus.ligevaerd.intake.evidence.SentForm;
import dk.aarhus.ligevaerd.intake.web.RunningForm;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.Upload;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** Files of the report that this browser is writing, known by the cookie of the running form. */
@InEveryLanguage
@Path(UploadForm.OF_THE_REPORT)
@PermitAll
@Blocking
class ReportFiles {

    private static final URI HERE = URI.create(UploadForm.OF_THE_REPORT);
    private static final URI FORM = URI.create("/report");

    private final DraftEvidence evidence;
    private final RunningForm form;
    private final Upload upload;
    private final FileAnswers answers;

    ReportFiles(DraftEvidence evidence, RunningForm form, Upload upload, FileAnswers answers) {
        this.evidence = evidence;
        this.form = form;
        this.upload = upload;
        this.answers = answers;
    }

    @GET
    public Response show() {
        return form.code()
                .map(code -> page(code, SentFiles.none()))
                .orElseGet(() -> Response.seeOther(FORM).build());
    }

    @POST
    @Consumes(Upload.TYPE)
    public Response take(InputStream body) {
        SentForm sent;
        try {
            sent = SentForm.read(upload.contentType(), body);
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        try {
            return take(sent);
        } finally {
            sent.drain();
        }
    }

    @POST
    @Path("remove")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response remove(@RestForm String file) {
        evidence.remove(running(), AddressedId.of(file));
        return Response.seeOther(HERE).build();
    }

    private Response take(SentForm sent) {
        String chosen;
        try {
            if (!upload.isOurs(sent.field(upload.tokenField()))) {
                throw Problem.of(ProblemKind.STALE_FORM);
            }
            chosen = sent.field("hidden");
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var code = running();
        var wish = SentFiles.wish(chosen, evidence.isAnonymous(code));
        return page(
                code,
                SentFiles.take(sent, file -> evidence.add(code, file.name(), wish, file.bytes())));
    }

    /** A form without its cookie is one that was left or sent long ago. */
    private MailboxCode running() {
        return form.code().orElseThrow(() -> Problem.of(ProblemKind.STALE_FORM));
    }

    private Response page(MailboxCode code, SentFiles sent) {
        return answers.page(
                evidence.lines(code),
                new UploadForm(UploadForm.OF_THE_REPORT, "", evidence.isAnonymous(code)),
                sent);
    }
}
