package dk.aarhus.ligevaerd.goals.api;

import de.siegmar.fastcsv.writer.CsvWriter;
import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.goals.Snapshot;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.StringWriter;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Signed reports to the City Council, for programs. */
@Path("/api/v1/council-reports")
@PermitAll
@Blocking
@Tag(name = "Goals")
class PublicReportResource {

    private final CouncilDesk desk;

    PublicReportResource(CouncilDesk desk) {
        this.desk = desk;
    }

    /** A signed report, with where it is found. */
    record SignedReport(
            String id, int year, LocalDate signedOn, String page, String pdf, String indicators) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listCouncilReports", summary = "List the signed reports")
    @APIResponse(
            responseCode = "200",
            description = "Newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "reports",
                                            value =
                                                    """
                                                    [ { "id": "2026-1", "year": 2026, "signedOn": "2027-05-20", "page": "/council-reports/2026-1",
                                                        "pdf": "/council-reports/2026-1/report.pdf", "indicators": "/api/v1/council-reports/2026-1/indicators.csv" } ]
                                                    """)))
    public List<SignedReport> all() {
        return desk.signed().stream()
                .map(
                        one ->
                                new SignedReport(
                                        one.id(),
                                        one.year(),
                                        one.signedOn().orElseThrow(),
                                        "/council-reports/" + one.id(),
                                        "/council-reports/" + one.id() + "/report.pdf",
                                        "/api/v1/council-reports/" + one.id() + "/indicators.csv"))
                .toList();
    }

    @GET
    @Path("{id}/indicators.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "readCouncilIndicatorsCsv",
            summary = "Read the indicators of a signed report as CSV")
    @APIResponse(
            responseCode = "200",
            description = "A row for each measure; blank where there is no value",
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples =
                                    @ExampleObject(
                                            name = "csv",
                                            value =
                                                    "indicator,measure,period,numerator,denominator,value,low,high,light,reason,release,table\n"
                                                            + "E5,E5,2026,118,124,95.2,89.8,98.2,MET,,2026-1,urgency-acknowledged\n")))
    public String csv(@RestPath String id) {
        var text = new StringWriter();
        var csv = CsvWriter.builder().build(text);
        csv.writeRecord(
                "indicator",
                "measure",
                "period",
                "numerator",
                "denominator",
                "value",
                "low",
                "high",
                "light",
                "reason",
                "release",
                "table");
        for (var line : desk.open(id).snapshot().indicators()) {
            var now = line.now();
            csv.writeRecord(
                    line.indicator(),
                    line.measure(),
                    now.period(),
                    said(now.numerator()),
                    said(now.denominator()),
                    said(now.value()),
                    said(now.low()),
                    said(now.high()),
                    now.light().name(),
                    said(now.lack()),
                    said(now.release()),
                    said(now.table()));
        }
        return text.toString();
    }

    private static String said(Optional<?> value) {
        return value.map(String::valueOf).orElse("");
    }

    @GET
    @Path("{id}/indicators.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readCouncilIndicators",
            summary = "Read the indicators of a signed report as JSON-stat 2.0")
    @APIResponse(
            responseCode = "200",
            description = "Values by measure; null where there is none, with the reason as status",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "json-stat",
                                            value =
                                                    """
                                                    { "version": "2.0", "class": "dataset", "id": ["period", "measure"], "size": [1, 20], "value": [0.96, null], "status": { "1": "NO_DENOMINATOR" } }
                                                    """)))
    public Map<String, Object> jsonStat(@RestPath String id) {
        var paper = desk.open(id);
        var lines = paper.snapshot().indicators();
        var year = String.valueOf(paper.snapshot().year());
        Map<String, String> labels = new LinkedHashMap<>();
        lines.forEach(line -> labels.put(line.measure(), line.name().en()));
        Map<String, Object> dataset = new LinkedHashMap<>();
        dataset.put("version", "2.0");
        dataset.put("class", "dataset");
        dataset.put("label", "Indicators of the follow-up report " + year);
        dataset.put("updated", paper.snapshot().takenOn().toString());
        dataset.put("id", List.of("period", "measure"));
        dataset.put("size", List.of(1, lines.size()));
        dataset.put("role", Map.of("time", List.of("period"), "metric", List.of("measure")));
        dataset.put(
                "dimension",
                Map.of(
                        "period",
                        Map.of(
                                "category",
                                Map.of("index", List.of(year), "label", Map.of(year, year))),
                        "measure",
                        Map.of(
                                "category",
                                Map.of(
                                        "index",
                                        lines.stream().map(Snapshot.Line::measure).toList(),
                                        "label",
                                        labels))));
        var values = new ArrayList<Object>();
        lines.forEach(line -> values.add(line.now().value().orElse(null)));
        dataset.put("value", values);
        Map<String, String> status = new LinkedHashMap<>();
        IntStream.range(0, lines.size())
                .forEach(
                        at ->
                                lines.get(at)
                                        .now()
                                        .lack()
                                        .ifPresent(
                                                lack ->
                                                        status.put(
                                                                String.valueOf(at), lack.name())));
        dataset.put("status", status);
        return dataset;
    }
}
