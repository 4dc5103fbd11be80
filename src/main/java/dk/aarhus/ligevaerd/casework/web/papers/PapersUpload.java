package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PartyEvidence;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.evidence.FileRefused;
import dk.aarhus.ligevaerd.intake.evidence.SentFiles;
import dk.aarhus.ligevaerd.intake.evidence.SentForm;
import dk.aarhus.ligevaerd.intake.words.EvidenceMessages;
import dk.aarhus.ligevaerd.intake.words.RefusedFiles;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
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
import java.util.List;

/** Files of a party: they go the way of all files, and are seen by the desk alone. */
@InEveryLanguage
@Path(PapersWays.FILES)
@PermitAll
@Blocking
class PapersUpload {

    private final PartyEvidence evidence;
    private final PartyPapers papers;
    private final Upload upload;
    private final PapersWays ways;
    private final RequestLanguage language;

    PapersUpload(
            PartyEvidence evidence,
            PartyPapers papers,
            Upload upload,
            PapersWays ways,
            RequestLanguage language) {
        this.evidence = evidence;
        this.papers = papers;
        this.upload = upload;
        this.ways = ways;
        this.language = language;
    }

    @GET
    public Response show() {
        return ways.inside("", open -> page(open, SentFiles.none()));
    }

    /** Where only the language changes, nothing is sent. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response stay() {
        return show();
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
            // First of all: the page that asks for the code carries the token on too.
            requireOurs(form);
            return ways.inside("", open -> take(open, form));
        } finally {
            form.drain();
        }
    }

    private void requireOurs(SentForm form) {
        try {
            if (!upload.isOurs(form.field(upload.tokenField()))) {
                throw Problem.of(ProblemKind.STALE_FORM);
            }
        } catch (FileRefused broken) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
    }

    private Response take(OpenedByCode<PartySaid> open, SentForm form) {
        var code = open.code().toString();
        // Before a byte is kept: whoever may not send hears so, and nothing is stored.
        if (papers.all(code).over()) {
            return ways.conflict(
                    PapersFiles.of(
                            papers.all(code),
                            List.of(new FieldMessage(RefusedFiles.FIELD, ways.words().over())),
                            0));
        }
        return page(
                open, SentFiles.take(form, file -> evidence.add(code, file.name(), file.bytes())));
    }

    private Response page(OpenedByCode<PartySaid> open, SentFiles sent) {
        var faults = RefusedFiles.said(sent, language.words(EvidenceMessages.class));
        var page = PapersFiles.of(papers.all(open.code().toString()), faults, sent.taken());
        return faults.isEmpty() ? ways.page(page) : ways.toCorrect(page);
    }
}
