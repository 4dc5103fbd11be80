package dk.aarhus.ligevaerd.access.api;

import dk.aarhus.ligevaerd.access.units.UnitDifference;
import dk.aarhus.ligevaerd.access.units.UnitImport;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.shared.UnitCode;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of units for programs: taken over as a whole. */
@Path("/api/v1/units/imports")
@Authenticated
@Blocking
@Tag(name = "Staff")
class UnitResource {

    private final UnitImport imports;

    UnitResource(UnitImport imports) {
        this.imports = imports;
    }

    /** The columns in which a unit differs. */
    record ChangedUnit(UnitCode code, List<String> columns) {}

    /** What the file changes; {@code taken} is false for a dry run and where nothing differs. */
    record UnitChanges(
            boolean taken,
            List<UnitCode> added,
            List<ChangedUnit> changed,
            List<UnitCode> ended,
            int unchanged) {

        static UnitChanges of(UnitDifference difference) {
            return new UnitChanges(
                    difference.taken(),
                    difference.added(),
                    difference.changed().stream()
                            .map(one -> new ChangedUnit(one.code(), one.columns()))
                            .toList(),
                    difference.ended(),
                    difference.unchanged());
        }
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importUnits",
            summary = "Take over the register of units from a file, or see what would change",
            description =
                    "UTF-8, one row a unit, a head with the names of the columns: code, department and nameDa are needed;"
                            + " area, nameEn, validFrom, validTo, successor may be there. A row without area is an area, a"
                            + " workplace names one. A unit that the file does not name ends. All rows are taken over or none;"
                            + " 422 names every wrong row.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ImportMode.CSV,
                            schema = @Schema(implementation = String.class),
                            example =
                                    "code,department,area,nameDa,nameEn\nMBU-1,MBU,,Skoler,Schools\nMBU-101,MBU,MBU-1,Prøveskolen,The Trial School\n"))
    @APIResponse(
            responseCode = "200",
            description = "What differs, and whether it was taken over",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = UnitChanges.class)))
    public Response take(
            @RestQuery String dryRun,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            byte[] file) {
        imports.requireImporter();
        ImportMode.requireCsv(type);
        return Response.ok(
                        UnitChanges.of(
                                imports.read(
                                        file == null ? new byte[0] : file,
                                        ImportMode.asked(dryRun, ImportMode.DRY_RUN))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
