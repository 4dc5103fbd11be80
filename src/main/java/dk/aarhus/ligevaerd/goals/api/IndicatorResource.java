package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.Assessment;
import dk.aarhus.ligevaerd.goals.IndicatorDesk;
import dk.aarhus.ligevaerd.goals.IndicatorForm;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Indicators and how well employees are secured. */
@Path("/api/v1/goals")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Goals")
class IndicatorResource {

    private static final String READING =
            """
            { "measure": "E5", "period": "2026", "part": null, "numerator": 118, "denominator": 124, "value": 95.2,
              "interval": { "low": 89.8, "high": 98.2 }, "possible": null, "light": "MET", "reason": null,
              "release": "2026-1", "table": "urgency-acknowledged" }
            """;
    private static final String INDICATORS =
            """
            [ { "id": "E5", "condition": "RESPONSE", "name": { "da": "Kvitteret til tiden", "en": "Acknowledged in time" },
                "definition": { "da": "…", "en": "Reports that a person acknowledged within 7 days, of all received." },
                "guide": { "da": "…", "en": "The promise is 7 days." }, "readings": [
            """
                    + READING
                    + "] } ]";
    private static final String PHASES =
            """
            [ { "phase": "RECRUITMENT", "colour": "NOT_ASSESSABLE", "reason": null, "missed": 0, "notAssessable": 9, "noDataYet": ["E13", "E14", "E15"],
                "conditions": [ { "condition": "RESPONSE", "light": "NOT_ASSESSABLE", "readings": [
            """
                    + READING
                    + "] } ] } ]";

    private final IndicatorDesk desk;
    private final Assessment assessment;

    IndicatorResource(IndicatorDesk desk, Assessment assessment) {
        this.desk = desk;
        this.assessment = assessment;
    }

    @GET
    @Path("indicators")
    @Operation(
            operationId = "listIndicators",
            summary = "Read all indicators of a period",
            description =
                    "Functions of published cells and of figures of others alone. Without a period the newest published year, else quarter; the whole municipality, or one phase, or one department, or one part of another axis that a released table has, as urgency:HIGH or policyClass:DIRECT.")
    @APIResponse(
            responseCode = "200",
            description = "With definition, reading guide, exact interval, light and reason",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "indicators", value = INDICATORS)))
    public List<IndicatorBody> all(
            @RestQuery String period,
            @RestQuery String phase,
            @RestQuery String department,
            @RestQuery String part) {
        var asked = new IndicatorForm(period, phase, department, part).read(desk);
        return asked.period()
                .map(one -> desk.all(one, asked.part()).stream().map(IndicatorBody::of).toList())
                .orElseGet(List::of);
    }

    @GET
    @Path("indicators/courses")
    @Operation(
            operationId = "readIndicatorCourses",
            summary = "Read how indicators went from period to period")
    @APIResponse(
            responseCode = "200",
            description = "Those with a value in at least two published periods of one length",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "courses", value = INDICATORS)))
    public List<IndicatorBody> courses(
            @RestQuery String period,
            @RestQuery String phase,
            @RestQuery String department,
            @RestQuery String part) {
        var asked = new IndicatorForm(period, phase, department, part).read(desk);
        return asked.period()
                .map(
                        one ->
                                desk.courses(one, asked.part()).stream()
                                        .map(IndicatorBody::of)
                                        .toList())
                .orElseGet(List::of);
    }

    @GET
    @Path("indicators/monitored")
    @Operation(
            operationId = "listMonitored",
            summary = "Read what is watched beside the indicators",
            description =
                    "Shares without a target, such as anonymous reports and those of witnesses; only what a released table tells.")
    @APIResponse(
            responseCode = "200",
            description = "As the indicators",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "monitored", value = INDICATORS)))
    public List<IndicatorBody> monitored(
            @RestQuery String period,
            @RestQuery String phase,
            @RestQuery String department,
            @RestQuery String part) {
        var asked = new IndicatorForm(period, phase, department, part).read(desk);
        return asked.period()
                .map(
                        one ->
                                desk.monitored(one, asked.part()).stream()
                                        .map(IndicatorBody::of)
                                        .toList())
                .orElseGet(List::of);
    }

    @GET
    @Path("phases")
    @Operation(
            operationId = "readPhases",
            summary = "Read how well employees are secured in each phase",
            description =
                    "Four conditions, not one score: green when all targets are met, yellow when one is missed, red when two are or there is a reprisal.")
    @APIResponse(
            responseCode = "200",
            description = "Recruitment, employment and dismissal",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "phases", value = PHASES)))
    public List<PhaseBody> phases(@RestQuery String period) {
        var asked = new IndicatorForm(period, null, null, null).read(desk);
        return asked.period()
                .map(one -> assessment.phases(one).stream().map(PhaseBody::of).toList())
                .orElseGet(List::of);
    }
}
