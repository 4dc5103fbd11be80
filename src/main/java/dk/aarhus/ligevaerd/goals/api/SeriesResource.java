package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.SeriesDesk;
import dk.aarhus.ligevaerd.goals.SeriesKind;
import dk.aarhus.ligevaerd.goals.SeriesList;
import dk.aarhus.ligevaerd.goals.SeriesPoint;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Figures of others, for programs. */
@Path("/api/v1/goals/series")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
class SeriesResource {

    private static final int LARGEST = 1_048_576;

    private final SeriesDesk desk;
    private final SeriesList list;

    SeriesResource(SeriesDesk desk, SeriesList list) {
        this.desk = desk;
        this.list = list;
    }

    @GET
    @Operation(operationId = "listSeries", summary = "List the series that can be taken over")
    @APIResponse(
            responseCode = "200",
            description = "With unit, rhythm and definition",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "series",
                                            value =
                                                    """
                                                    [ { "code": "head-count", "unit": "COUNT", "every": "QUARTER", "parts": "DEPARTMENTS", "gaps": false,
                                                        "name": { "da": "Ansatte", "en": "Persons employed" },
                                                        "definition": { "da": "Personer ansat på kvartalets midterste dag", "en": "Persons employed on the middle day of the quarter" } } ]
                                                    """)))
    public List<SeriesKind> all() {
        desk.requireReader();
        return list.all();
    }

    @GET
    @Path("{code}")
    @Operation(operationId = "readSeries", summary = "Read a series with sources and lags")
    @APIResponse(
            responseCode = "200",
            description = "The figures as they are known now, the oldest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "figures",
                                            value =
                                                    """
                                                    [ { "series": "employment-rate-minority", "part": "", "period": "2024", "value": 58.1, "numerator": null, "denominator": null,
                                                        "source": "Statistics Denmark, RAS", "lagMonths": 14, "revision": 1, "importedOn": "2026-11-23" } ]
                                                    """)))
    public List<SeriesPoint> read(@RestPath String code) {
        return desk.points(code);
    }

    @POST
    @Path("imports")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "importSeries",
            summary = "Take over figures of others, or see whether they are right",
            description =
                    "UTF-8, one row a figure, a head with the names of the columns in any order: series, period, source and lagMonths are needed; part, value, numerator and denominator may be there. All rows are taken over or none; 422 names every wrong row by line and column. A series must not have gaps. A figure that is sent again with another value gets a further revision.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ImportMode.CSV,
                            schema = @Schema(implementation = String.class),
                            example =
                                    "series,part,period,value,source,lagMonths\nhead-count,MBU,2026-Q3,11843,Payroll of the municipality,1\n"))
    @APIResponse(
            responseCode = "200",
            description = "How many figures are new or corrected, and whether they were taken over",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "taken",
                                            value =
                                                    """
                                                    { "rows": 24, "fresh": 24, "corrected": 0, "taken": true }
                                                    """)))
    public Response take(
            @RestQuery String dryRun,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            InputStream file)
            throws IOException {
        desk.requireKeeper();
        ImportMode.requireCsv(type);
        return Response.ok(desk.read(text(file), ImportMode.asked(dryRun, ImportMode.TAKE_OVER)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String text(InputStream file) throws IOException {
        if (file == null) {
            return "";
        }
        var bytes = file.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(ProblemKind.TOO_LARGE);
        }
        try {
            // The decoder reports what is not UTF-8 instead of replacing it.
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException noText) {
            throw Problem.invalid("file", ViolationKind.NOT_READABLE);
        }
    }
}
