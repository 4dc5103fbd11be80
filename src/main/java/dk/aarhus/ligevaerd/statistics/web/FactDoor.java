package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FactImport;
import dk.aarhus.ligevaerd.statistics.FactsTaken;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;

/** Where facts of earlier years are taken over: first whether all is right, then the same taken. */
@Path(FactDoor.PATH)
@Authenticated
@Blocking
class FactDoor {

    static final String PATH = "/staff/facts";

    private final FactImport imports;
    private final RequestLanguage language;

    FactDoor(FactImport imports, RequestLanguage language) {
        this.imports = imports;
        this.language = language;
    }

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FactImportPage(PastedFacts pasted, List<FieldMessage> faults)
            implements TemplateInstance {}

    /**
     * The table, kept whatever is wrong with it.
     *
     * @param result empty where it was not read
     */
    record PastedFacts(String text, Optional<FactsTaken> result) {

        public boolean isTaken() {
            return result.filter(FactsTaken::taken).isPresent();
        }

        public boolean wasBefore() {
            return result.filter(FactsTaken::before).isPresent();
        }

        public boolean canBeTaken() {
            return result.isPresent() && !isTaken() && !wasBefore();
        }

        public int rows() {
            return result.map(FactsTaken::rows).orElse(0);
        }
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
            var rows = new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8));
            var result = imports.read(rows, mode);
            return page(Response.Status.OK.getStatusCode(), typed, Optional.of(result), List.of());
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
            int status, String typed, Optional<FactsTaken> result, List<FieldMessage> faults) {
        return Response.status(status)
                .entity(
                        new FactImportPage(new PastedFacts(typed, result), faults)
                                .setLocale(language.get().locale())
                                .render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
