package dk.aarhus.ligevaerd.statistics.api;

import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.statistics.FactImport;
import dk.aarhus.ligevaerd.statistics.FactsTaken;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** Coded facts of earlier years, for programs. */
@Path("/api/v1/statistics/imports")
@Authenticated
@Blocking
@Tag(name = "Statistics")
class FactResource {

    private final FactImport imports;

    FactResource(FactImport imports) {
        this.imports = imports;
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importFacts",
            summary = "Take over coded facts of earlier years, or see whether they are right",
            description =
                    "UTF-8, one row a case, a head with the names of the columns in any order: received, phase and identity"
                            + " are needed; department, policyClasses, forms, grounds, capacity, acknowledged, decided,"
                            + " outcome, reprisal and reporter may be there. Dates are ISO, sets are separated by |, what is"
                            + " unknown is empty. No text and no person: reporter is any mark that is the same for one"
                            + " person's cases, and it is not stored. All rows are taken over or none; 422 names every wrong"
                            + " row by line and column. The same file is taken over once; with dryRun=true never.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ImportMode.CSV,
                            schema = @Schema(implementation = String.class),
                            example =
                                    "received,department,phase,policyClasses,forms,grounds,capacity,identity,acknowledged,decided,outcome,reprisal,reporter\n"
                                            + "2023-02-14,MBU,RECRUITMENT,DIRECT,DIRECT,AGE|SEX,AFFECTED_APPLICANT,CONFIDENTIAL,2023-02-16,2023-05-03,NOT_SUBSTANTIATED,false,r-17\n"))
    @APIResponse(
            responseCode = "200",
            description = "How many rows there are, and whether they were taken over",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = FactsTaken.class)))
    public Response take(
            @RestQuery String dryRun,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            InputStream file) {
        imports.requireImporter();
        ImportMode.requireCsv(type);
        var rows = Optional.ofNullable(file).orElseGet(InputStream::nullInputStream);
        return Response.ok(imports.read(rows, ImportMode.asked(dryRun, ImportMode.TAKE_OVER)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
