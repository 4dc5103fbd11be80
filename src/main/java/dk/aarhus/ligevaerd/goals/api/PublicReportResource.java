package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.goals.ReportFiles;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return ReportFiles.indicators(desk.open(id).snapshot());
    }

    @GET
    @Path("{id}/tables.csv")
    @Produces("text/csv")
    @Operation(
            operationId = "readCouncilTablesCsv",
            summary = "Read the tables of a signed report as CSV")
    @APIResponse(
            responseCode = "200",
            description =
                    "A row for each cell of all tables; blank where it is not shown. Those of a period such as 2025-R hold what came of the cases of the year before",
            content =
                    @Content(
                            mediaType = "text/csv",
                            examples =
                                    @ExampleObject(
                                            name = "csv",
                                            value =
                                                    "period,release,table,axis1,code1,axis2,code2,value,status\n"
                                                            + "2026,2026-1,phase-class,phase,EMPLOYMENT,policyClass,DIRECT,24,\n"
                                                            + "2025-R,2025-R-1,reprisals,reprisal,REPRISAL,,,,withheld\n")))
    public String tables(@RestPath String id) {
        return ReportFiles.tables(desk.open(id).snapshot());
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
        return ReportFiles.jsonStat(desk.open(id).snapshot());
    }
}
