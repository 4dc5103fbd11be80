package dk.aarhus.ligevaerd.intake.web.evidence;

import com.fasterxml.jackson.annotation.JsonProperty;
import dk.aarhus.ligevaerd.intake.evidence.FileLine;
import dk.aarhus.ligevaerd.intake.evidence.SentFiles;
import dk.aarhus.ligevaerd.intake.words.EvidenceMessages;
import dk.aarhus.ligevaerd.intake.words.RefusedFiles;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Answers about files: a page for whoever sent a form, a few words for the script of the page. */
@RequestScoped
class FileAnswers {

    private static final int UNPROCESSABLE = 422;

    private final RequestLanguage language;

    @Context HttpHeaders headers;

    FileAnswers(RequestLanguage language) {
        this.language = language;
    }

    /** What the script is told: how many files were taken, and why others were not. */
    record Told(@JsonProperty int taken, @JsonProperty List<String> refused) {}

    Response page(List<FileLine> files, UploadForm form, SentFiles sent) {
        var faults = RefusedFiles.said(sent, language.words(EvidenceMessages.class));
        if (wantsJson()) {
            return answer(faults)
                    .entity(
                            new Told(
                                    sent.taken(),
                                    faults.stream().map(FieldMessage::message).toList()))
                    .type(MediaType.APPLICATION_JSON_TYPE)
                    .build();
        }
        var page = new EvidencePage(files, form, faults, sent.taken());
        return answer(faults)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static Response.ResponseBuilder answer(List<FieldMessage> faults) {
        return Response.status(
                        faults.isEmpty() ? Response.Status.OK.getStatusCode() : UNPROCESSABLE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private boolean wantsJson() {
        return headers.getAcceptableMediaTypes().get(0).equals(MediaType.APPLICATION_JSON_TYPE);
    }
}
