package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ShownTable;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import dk.aarhus.ligevaerd.statistics.words.Names;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
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

    private final ReleaseShelf shelf;
    private final RequestLanguage language;

    TableResource(ReleaseShelf shelf, RequestLanguage language) {
        this.shelf = shelf;
        this.language = language;
    }

    @GET
    @Path("tables/{table}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readTable", summary = "Read a table as JSON-stat 2.0 or CSV")
    @APIResponse(
            responseCode = "200",
            description = "The table; withheld cells have no value",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        examples = @ExampleObject(name = "json-stat", value = DATASET_EXAMPLE)),
                @Content(
                        mediaType = CSV,
                        examples = @ExampleObject(name = "csv", value = CSV_EXAMPLE))
            })
    @APIResponse(
            responseCode = "404",
            description = "There is no such table, or it is not published")
    public JsonStat json(@RestPath String id, @RestPath String table) {
        return JsonStat.of(named(id, table), shelf.release(id).publishedOn(), Names.in(language));
    }

    @GET
    @Path("tables/{table}")
    @Produces(CSV)
    @Operation(hidden = true)
    public String csv(@RestPath String id, @RestPath String table) {
        return CsvFile.of(named(id, table));
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
        return Response.ok(CsvFile.of(named(id, table)))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s-%s.csv\"".formatted(id, TablePlan.NAME))
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
                                                      "cells": [ { "id": "2026-Q3|RECRUITMENT|DIRECT", "value": 12, "status": "published" },
                                                                 { "id": "2026-Q3|RECRUITMENT|INDIRECT", "status": "suppressed", "lower": 1, "upper": 5 } ] } ] }
                                                    """)))
    @APIResponse(responseCode = "404", description = "There is none, or it is not published")
    public ProtectionSheet protection(@RestPath String id) {
        return ProtectionSheet.of(shelf.release(id), shelf.table(id));
    }

    private ShownTable named(String id, String table) {
        if (!table.equals(TablePlan.NAME)) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return shelf.table(id);
    }
}
