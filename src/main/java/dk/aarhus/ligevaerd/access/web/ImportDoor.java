package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.access.directory.StaffDifference;
import dk.aarhus.ligevaerd.access.directory.StaffImport;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Where the directory is taken over from a file: first what would change, then the same taken. */
@Path(ImportDoor.PATH)
@Authenticated
@Blocking
class ImportDoor {

    static final String PATH = "/staff/import";

    private final StaffImport imports;
    private final RequestLanguage language;

    ImportDoor(StaffImport imports, RequestLanguage language) {
        this.imports = imports;
        this.language = language;
    }

    @GET
    public Response begin() {
        imports.requireImporter();
        return page(Response.Status.OK.getStatusCode(), "", Optional.empty(), List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response read(@RestForm String file, @RestForm String go) {
        imports.requireImporter();
        var typed = Optional.ofNullable(file).orElse("");
        var mode = ImportMode.pressed(go);
        try {
            var difference = imports.read(typed.getBytes(StandardCharsets.UTF_8), mode);
            return page(
                    Response.Status.OK.getStatusCode(), typed, Optional.of(difference), List.of());
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return page(
                    refused.kind().status(),
                    typed,
                    Optional.empty(),
                    NamedFaults.inTable("file", refused.violations(), language));
        }
    }

    private Response page(
            int status,
            String typed,
            Optional<StaffDifference> difference,
            List<FieldMessage> faults) {
        return Response.status(status)
                .entity(
                        new ImportPage(new ImportPage.Pasted(typed, difference), faults)
                                .setLocale(language.get().locale())
                                .render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
