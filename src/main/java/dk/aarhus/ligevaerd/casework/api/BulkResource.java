package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.BulkForms;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Reassessing;
import dk.aarhus.ligevaerd.casework.Workload;
import dk.aarhus.ligevaerd.casework.clocks.BulkClocks;
import dk.aarhus.ligevaerd.casework.clocks.BulkTimeForm;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
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
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is done to many cases at once, and who has how much on the desk, for programs. */
@Path("/api/v1/cases")
@Authenticated
@Blocking
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class BulkResource {

    private final CurrentCaller currentCaller;
    private final BulkActs bulk;
    private final BulkClocks clocks;
    private final Reassessing reassessing;
    private final Desk desk;

    BulkResource(
            CurrentCaller currentCaller,
            BulkActs bulk,
            BulkClocks clocks,
            Reassessing reassessing,
            Desk desk) {
        this.currentCaller = currentCaller;
        this.bulk = bulk;
        this.clocks = clocks;
        this.reassessing = reassessing;
        this.desk = desk;
    }

    /** What came of it, case by case. */
    record BulkOutcome(List<Reference> done, List<NotDone> refused) {

        static BulkOutcome of(BulkActs.Outcome outcome) {
            return new BulkOutcome(
                    outcome.done(),
                    outcome.refused().stream()
                            .map(one -> new NotDone(one.reference(), one.problem().type()))
                            .toList());
        }
    }

    /** A case in which it was not done, and the type of the problem. */
    record NotDone(Reference reference, String type) {}

    /** By handler; empty for those who assign nobody. */
    record WorkloadView(List<Workload> handlers) {}

    @POST
    @Path("assignments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "assignMany",
            summary = "Give up to 500 cases one handler, for a reason",
            description =
                    "Each is an act of its own with the reason in its timeline. What is refused in one"
                            + " case does not stop the others.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it, case by case",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkOutcome.class)))
    public Response assign(BulkForms.BulkAssigning form) {
        var caller = currentCaller.require(Permission.READ_CASE);
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return answer(BulkOutcome.of(bulk.assign(form, caller)));
    }

    @POST
    @Path("extensions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "extendMany",
            summary = "Give one clock of up to 500 cases more time, for a reason",
            description =
                    "Each is an act of its own, and each reporter is told. What is refused in one case,"
                            + " such as where that clock does not run, does not stop the others.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it, case by case",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkOutcome.class)))
    public Response extend(BulkTimeForm form) {
        var caller = currentCaller.require(Permission.READ_CASE);
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return answer(BulkOutcome.of(clocks.extend(form, caller)));
    }

    @POST
    @Path("reassessments")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "reassessMany",
            summary = "Change the department or the urgency of up to 500 cases, for a reason",
            description =
                    "Each is an act of its own with the reason in its timeline. What is refused in one"
                            + " case, such as one that nobody has assessed yet, does not stop the"
                            + " others.")
    @APIResponse(
            responseCode = "200",
            description = "What came of it, case by case",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = BulkOutcome.class)))
    public Response reassess(BulkForms.BulkReassessing form) {
        var caller = currentCaller.require(Permission.READ_CASE);
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        return answer(BulkOutcome.of(reassessing.change(form, caller)));
    }

    @GET
    @Path("workload")
    @Operation(
            operationId = "readWorkload",
            summary =
                    "How many of the cases that the caller may open each handler has, for those who assign them")
    @APIResponse(
            responseCode = "200",
            description = "By handler; empty for those who assign nobody",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = WorkloadView.class)))
    public Response workload() {
        return answer(new WorkloadView(desk.workload(currentCaller.require(Permission.READ_CASE))));
    }

    private static Response answer(Object view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
