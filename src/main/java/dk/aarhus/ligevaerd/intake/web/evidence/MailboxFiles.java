package dk.aarhus.ligevaerd.intake.web.evidence;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.ReportEvidence;
import dk.aarhus.ligevaerd.intake.ReportEvidence.Opened;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.SentFiles;
import dk.aarhus.ligevaerd.intake.evidence.SentForm;
import dk.aarhus.ligevaerd.intake.web.MailboxCookie;
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
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.net.URI;
import java.util.function.Supplier;

/**
 * Files in the reporter's mailbox: the one that this browser has open, or the one whose code comes
 * with the form, before the files.
 */
@InEveryLanguage
@Path(UploadForm.OF_THE_MAILBOX)
@PermitAll
@Blocking
class MailboxFiles {

    private static final URI MAILBOX = URI.create("/mailbox");
    private static final URI NEW_CODE = URI.create("/mailbox/code");

    private final ReportEvidence evidence;
    private final MailboxCookie mailbox;
    private final Upload upload;
    private final FileAnswers answers;

    MailboxFiles(
            ReportEvidence evidence, MailboxCookie mailbox, Upload upload, FileAnswers answers) {
        this.evidence = evidence;
        this.mailbox = mailbox;
        this.upload = upload;
        this.answers = answers;
    }

    @GET
    public Response show() {
        return mailbox.code()
                .map(code -> guarded(() -> page(opened(code.toString()), "", SentFiles.none())))
                .orElseGet(() -> Response.seeOther(MAILBOX).build());
    }

    @POST
    @Consumes(Upload.TYPE)
    public Response take(InputStream body) {
        SentForm form;
        try {
            form = SentForm.read(upload.contentType(), body);
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        try {
            return guarded(() -> take(form));
        } finally {
            form.drain();
        }
    }

    private Response take(SentForm form) {
        String sentCode;
        String chosen;
        try {
            if (!upload.isOurs(form.field(upload.tokenField()))) {
                throw Problem.of(ProblemKind.STALE_FORM);
            }
            sentCode = form.field("code");
            chosen = form.field("hidden");
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var opened =
                opened(
                        sentCode.isEmpty()
                                ? mailbox.code().map(MailboxCode::toString).orElse("")
                                : sentCode);
        var wish = SentFiles.wish(chosen, opened.anonymous());
        var sent =
                SentFiles.take(form, file -> evidence.add(opened, file.name(), wish, file.bytes()));
        return page(opened, sentCode, sent);
    }

    /** Where others have seen the code, a new one comes first. */
    private static Response guarded(Supplier<Response> answer) {
        try {
            return answer.get();
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.CODE_TO_REPLACE) {
                return Response.seeOther(NEW_CODE).build();
            }
            throw refused;
        }
    }

    private Opened opened(String code) {
        return evidence.opened(code).orElseThrow(() -> Problem.of(ProblemKind.WRONG_CODE));
    }

    private Response page(Opened opened, String code, SentFiles sent) {
        return answers.page(
                evidence.lines(opened),
                new UploadForm(UploadForm.OF_THE_MAILBOX, code, opened.anonymous()),
                sent);
    }
}
