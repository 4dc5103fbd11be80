package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.Installation;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.words.Names;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The tables of a release, and what an auditor needs to check them. */
@Path("/api/v1/statistics/releases/{id}")
@PermitAll
@Blocking
@Tag(name = "Statistics")
class TableResource {

    private static final String CSV = "text/csv";
    private static final String DATASET_EXAMPLE =
            """
            { "version": "2.0", "class": "dataset", "id": ["period", "phase", "policyClass"],
              "size": [1, 5, 7], "value": [12, null], "status": { "1": "withheld" } }
            """;
    private static final String CSV_EXAMPLE =
            """
            period,phase,policyClass,complaints,status
            2026-Q3,RECRUITMENT,DIRECT,12,shown
            2026-Q3,RECRUITMENT,INDIRECT,,withheld
            """;

    private static final String SDMX_EXAMPLE =
            """
            STRUCTURE,STRUCTURE_ID,ACTION,PHASE,POLICY_CLASS,TIME_PERIOD,OBS_VALUE,OBS_STATUS
            dataflow,AARHUS:LIGEVAERD_PHASE_CLASS(1.0),I,RECRUITMENT,DIRECT,2026-Q3,12,A
            dataflow,AARHUS:LIGEVAERD_PHASE_CLASS(1.0),I,RECRUITMENT,INDIRECT,2026-Q3,,Q
            """;

    private final ReleaseShelf shelf;
    private final FigureShelf figures;
    private final Departments departments;
    private final Installation installation;
    private final RequestLanguage language;

    TableResource(
            ReleaseShelf shelf,
            FigureShelf figures,
            Departments departments,
            Installation installation,
            RequestLanguage language) {
        this.shelf = shelf;
        this.figures = figures;
        this.departments = departments;
        this.installation = installation;
        this.language = language;
    }

    @GET
    @Path("tables/{table}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readTable",
            summary = "Read a table as JSON-stat 2.0, CSV or SDMX-CSV 2.0")
    @APIResponse(
            responseCode = "200",
            description =
                    "The table; withheld cells have no value. Where figures are near the counts, each says between which numbers its count is",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        examples = @ExampleObject(name = "json-stat", value = DATASET_EXAMPLE)),
                @Content(
                        mediaType = CSV,
                        examples = @ExampleObject(name = "csv", value = CSV_EXAMPLE)),
                @Content(
                        mediaType = SdmxCsv.TYPE,
                        examples = @ExampleObject(name = "sdmx-csv", value = SDMX_EXAMPLE))
            })
    @APIResponse(
            responseCode = "404",
            description = "There is no such table, or it is not published")
    public JsonStat json(@RestPath String id, @RestPath String table) {
        var shown = figures.table(id, table);
        var release = shelf.release(id);
        return JsonStat.of(
                shown,
                release.publishedOn(),
                new JsonStat.Extension(
                        id, shown.rolledUp(), installation.synthetic(), release.method()),
                Names.in(language).knowing(names()));
    }

    @GET
    @Path("tables/{table}")
    @Produces(CSV)
    @Operation(hidden = true)
    public String csv(@RestPath String id, @RestPath String table) {
        return CsvFile.of(figures.table(id, table));
    }

    @GET
    @Path("tables/{table}")
    @Produces(SdmxCsv.TYPE)
    @Operation(hidden = true)
    public Response sdmx(@RestPath String id, @RestPath String table) {
        return Response.ok(SdmxCsv.of(figures.table(id, table)), SdmxCsv.FULL_TYPE).build();
    }

    /** The same under an address of its own, for a link that a browser follows. */
    @GET
    @Path("tables/{table}.json")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readTableDataset", summary = "Read a table as a JSON-stat file")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples = @ExampleObject(name = "json-stat", value = DATASET_EXAMPLE)))
    public JsonStat dataset(@RestPath String id, @RestPath String table) {
        return json(id, table);
    }

    /** The same under an address of its own, for a link that a browser follows. */
    @GET
    @Path("tables/{table}.csv")
    @Produces(CSV)
    @Operation(operationId = "readTableFile", summary = "Read a table as a CSV file")
    @APIResponse(
            responseCode = "200",
            description = "The table",
            content =
                    @Content(
                            mediaType = CSV,
                            examples = @ExampleObject(name = "csv", value = CSV_EXAMPLE)))
    public Response file(@RestPath String id, @RestPath String table) {
        return saved(CsvFile.of(figures.table(id, table)), CSV, id, table);
    }

    /** The same under an address of its own, for a link that a browser follows. */
    @GET
    @Path("tables/{table}.sdmx")
    @Produces(SdmxCsv.TYPE)
    @Operation(operationId = "readTableSdmx", summary = "Read a table as an SDMX-CSV 2.0 file")
    @APIResponse(
            responseCode = "200",
            description = "The table; OBS_STATUS Q is withheld, M cannot occur",
            content =
                    @Content(
                            mediaType = SdmxCsv.TYPE,
                            examples = @ExampleObject(name = "sdmx-csv", value = SDMX_EXAMPLE)))
    @APIResponse(
            responseCode = "404",
            description = "There is no such table, or it is not published")
    public Response sdmxFile(@RestPath String id, @RestPath String table) {
        return saved(SdmxCsv.of(figures.table(id, table)), SdmxCsv.FULL_TYPE, id, table + "-sdmx");
    }

    /** A file that is kept says in its name that it is of an invented municipality. */
    private Response saved(String text, String type, String id, String table) {
        return Response.ok(text, type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s%s-%s.csv\""
                                .formatted(installation.synthetic() ? "synthetic-" : "", id, table))
                .build();
    }

    @GET
    @Path("protection")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "readProtection",
            summary = "Read what it takes to check the protection of a release",
            description =
                    "Dimensions, shown cells, withheld cells with the range that is promised for each; nothing secret. The tables of"
                            + " several releases together are what one reader knows: equal ids are the same cell.")
    @APIResponse(
            responseCode = "200",
            description = "The release as its readers know it",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            examples =
                                    @ExampleObject(
                                            name = "protection",
                                            value =
                                                    """
                                                    { "release": "2026-Q3-1", "period": "2026-Q3", "threshold": 5, "tables": [ { "name": "phase-class",
                                                      "cells": [ { "id": "2026-Q3|phase=RECRUITMENT|policyClass=DIRECT", "value": 12, "status": "published" },
                                                                 { "id": "2026-Q3|phase=RECRUITMENT|policyClass=INDIRECT", "status": "suppressed", "lower": 1, "upper": 5 } ] } ] }
                                                    """)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not published")
    public ProtectionSheet protection(@RestPath String id) {
        return ProtectionSheet.of(
                shelf.release(id),
                figures.tables(id),
                shelf.thresholds(id),
                shelf.rules(id),
                shelf.meanings(id));
    }

    private Map<String, String> names() {
        return departments
                .streamAll()
                .collect(
                        Collectors.toMap(
                                department -> department.code().value(),
                                department -> department.name(language.get())));
    }
}
