package dk.aarhus.ligevaerd.access.api;

import dk.aarhus.ligevaerd.access.directory.StaffDifference;
import dk.aarhus.ligevaerd.access.directory.StaffImport;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
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

/** The staff directory for programs: taken over as a whole. */
@Path("/api/v1/staff/imports")
@Authenticated
@Blocking
@Tag(name = "Staff")
class StaffResource {

    private final StaffImport imports;

    StaffResource(StaffImport imports) {
        this.imports = imports;
    }

    /** The columns in which an account differs. */
    record ChangedStaff(String account, List<String> columns) {}

    /** Somebody who leaves; {@code successor} is null where nothing is open. */
    record LeavingStaff(String account, String successor) {}

    /** What the file changes; {@code taken} is false for a dry run and where nothing differs. */
    record StaffChanges(
            boolean taken,
            List<String> added,
            List<ChangedStaff> changed,
            List<LeavingStaff> ended,
            int unchanged) {

        static StaffChanges of(StaffDifference difference) {
            return new StaffChanges(
                    difference.taken(),
                    difference.added(),
                    difference.changed().stream()
                            .map(one -> new ChangedStaff(one.account(), one.columns()))
                            .toList(),
                    difference.ended().stream()
                            .map(
                                    one ->
                                            new LeavingStaff(
                                                    one.account(), one.successor().orElse(null)))
                            .toList(),
                    difference.unchanged());
        }
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "importStaff",
            summary = "Take over the whole staff directory from a file, or see what would change",
            description =
                    "UTF-8, one row an account, a head with the names of the columns: account and function are needed;"
                            + " name, department, area, workplace, lineManager, absentFrom, absentTo, substitute, validFrom,"
                            + " validTo, successor, mail may be there. An account that the file does not name ends. All rows are"
                            + " taken over or none; 422 names every wrong row.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = ImportMode.CSV,
                            schema = @Schema(implementation = String.class),
                            example =
                                    "account,function,department,lineManager\nhead-1,MANAGER,MBU,\nteacher-1,OTHER,MBU,head-1\n"))
    @APIResponse(
            responseCode = "200",
            description = "What differs, and whether it was taken over",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = StaffChanges.class)))
    public Response take(
            @RestQuery String dryRun,
            @RestHeader(HttpHeaders.CONTENT_TYPE) @Parameter(hidden = true) String type,
            byte[] file) {
        imports.requireImporter();
        ImportMode.requireCsv(type);
        return Response.ok(
                        StaffChanges.of(
                                imports.read(
                                        file == null ? new byte[0] : file,
                                        ImportMode.asked(dryRun, ImportMode.DRY_RUN))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
