package dk.aarhus.ligevaerd.intake.web.evidence;

import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.ReportEvidence.Opened;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.Upload;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Files in the reporter's mailbox. The code comes with each form, before the files. */
@InEveryLanguage
@Path("/mailbox/evidence")
@PermitAll
@Blocking
class MailboxFiles {

    private final ReportEvidence evidence;
    private final Upload upload;
    private final FileAnswers answers;

    MailboxFiles(ReportEvidence evidence, Upload upload, FileAnswers answers) {
        this.evidence = evidence;
        this.upload = upload;
        this.answers = answers;
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response show(MultivaluedMap<String, String> sent) {
        var code = sent.getFirst("code");
        return page(opened(code), code, SentFiles.none());
    }

    @POST
    @Consumes(Upload.TYPE)
    public Response take(InputStream body) throws FileRefused {
        SentForm form;
        try {
            form = SentForm.read(upload.contentType(), body);
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        try {
            return take(form);
        } finally {
            form.drain();
        }
    }

    private Response take(SentForm form) {
        String code;
        String chosen;
        try {
            if (!upload.isOurs(form.field(upload.tokenField()))) {
                throw Problem.of(ProblemKind.STALE_FORM);
            }
            code = form.field("code");
            chosen = form.field("hidden");
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var opened = opened(code);
        var wish = SentFiles.wish(chosen, opened.anonymous());
        var sent =
                SentFiles.take(form, file -> evidence.add(opened, file.name(), wish, file.bytes()));
        return page(opened, code, sent);
    }

    private Opened opened(String code) {
        return evidence.opened(code).orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
    }

    private Response page(Opened opened, String code, SentFiles sent) {
        return answers.page(evidence.lines(opened), new UploadForm(code, opened.anonymous()), sent);
    }
}
