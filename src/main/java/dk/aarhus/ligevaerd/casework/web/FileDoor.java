package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.FileDesk;
import dk.aarhus.ligevaerd.casework.FileDesk.Download;
import dk.aarhus.ligevaerd.casework.FileDesk.Which;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Takes a file of a case out, for a reason. */
@Path("/cases/{reference}/evidence/{id}")
@Authenticated
@Blocking
class FileDoor {

    private final CurrentCaller currentCaller;
    private final FileDesk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    FileDoor(
            CurrentCaller currentCaller,
            FileDesk desk,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
    }

    @GET
    public Response askWhy(@RestPath String reference, @RestPath String id) {
        return answers.page(page(Wanted.parse(reference), AddressedId.of(id), "", ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @RestPath String reference,
            @RestPath String id,
            @RestForm String reason,
            @RestForm String which) {
        var wanted = Wanted.parse(reference);
        var file = AddressedId.of(id);
        try {
            var chosen = "ORIGINAL".equals(which) ? Which.ORIGINAL : Which.SHOWN;
            return attachment(desk.take(wanted, file, chosen, reason, caller()));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var typed = reason == null ? "" : reason;
            return answers.refused(
                    refused, page(wanted, file, typed, Faults.ofReason(refused, language)));
        }
    }

    /**
     * Never shown in the browser, whatever is in it: a file with a neutral name, of a type that no
     * browser opens by itself.
     */
    private static Response attachment(Download file) {
        StreamingOutput content =
                out -> {
                    try (var bytes = file.bytes().open()) {
                        bytes.transferTo(out);
                    }
                };
        return Response.ok(content)
                .type(MediaType.APPLICATION_OCTET_STREAM_TYPE)
                .header(HttpHeaders.CONTENT_LENGTH, file.bytes().size())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"" + file.name() + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private FilePage page(Reference reference, UUID file, String typed, String fault) {
        var row = FileRow.of(desk.one(reference, file, caller()));
        return new FilePage(reference, row, typed, fault);
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
