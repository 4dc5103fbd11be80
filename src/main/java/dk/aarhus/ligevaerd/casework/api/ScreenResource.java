package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.access.directory.StaffFunction;
import dk.aarhus.ligevaerd.casework.NewReport;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What stands before the content of a report, for programs. */
@Path("/api/v1/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "Who is concerned, and what the caller has said",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ScreenResource.ScreenView.class)))
class ScreenResource {

    private final CurrentCaller currentCaller;
    private final NewReports newReports;

    ScreenResource(CurrentCaller currentCaller, NewReports newReports) {
        this.currentCaller = currentCaller;
        this.newReports = newReports;
    }

    /** Where the caller stands to the report after the call. */
    enum Taking {
        /** It waits for the caller to say so. */
        AWAITED,
        /** It waits, and can be taken when the names are matched. */
        NAMES_UNMATCHED,
        TAKEN,
        STEPPED_BACK,
        /** It is no longer for the caller to take. */
        GONE
    }

    /** A report before it is opened; empty lists once the caller has answered. */
    record ScreenView(
            Reference reference,
            Taking taking,
            DepartmentCode department,
            LocalDate received,
            List<String> involved,
            List<String> excluded,
            List<StaffFunction> excludedFunctions,
            List<String> unmatched) {

        static ScreenView of(NewReport report) {
            return new ScreenView(
                    report.reference(),
                    report.canBeTaken() ? Taking.AWAITED : Taking.NAMES_UNMATCHED,
                    report.department().orElse(null),
                    report.received(),
                    report.involved(),
                    report.excluded(),
                    report.excludedFunctions(),
                    report.unmatched());
        }

        static ScreenView after(Reference reference, Taking taking) {
            return new ScreenView(
                    reference, taking, null, null, List.of(), List.of(), List.of(), List.of());
        }
    }

    /** Whether the caller can take the report: true means to have no interest in the matter. */
    record TakingForm(Boolean canTake) {}

    /** Whom the names mean that are still unmatched, in their order. */
    record MatchingForm(List<MatchedName> names) {}

    /** The accounts that a name means; none with {@code nobody} set. */
    record MatchedName(List<String> accounts, Boolean nobody) {}

    @GET
    @Path("conflict-screen")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "readConflictScreen",
            summary = "Who is concerned by a report that nobody has opened for the caller yet",
            description =
                    "Department, persons named as involved and persons excluded, and nothing of what happened."
                            + " 404 for a report that does not wait for the caller.")
    public Response read(@RestPath String reference) {
        return answer(ScreenView.of(newReports.screen(Wanted.parse(reference), caller())));
    }

    @PUT
    @Path("conflict-screen")
    @Operation(
            operationId = "answerConflictScreen",
            summary = "Say whether the caller can take a report",
            description =
                    "With true the caller declares to have no interest in the matter and can open the report."
                            + " With false it is gone for the caller, at once and for good.")
    public Response answer(@RestPath String reference, TakingForm form) {
        var wanted = Wanted.parse(reference);
        var caller = caller();
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        if (form.canTake() == null) {
            newReports.screen(wanted, caller);
            throw Problem.invalid("canTake", ViolationKind.REQUIRED);
        }
        if (form.canTake()) {
            newReports.take(wanted, caller);
            return answer(ScreenView.after(wanted, Taking.TAKEN));
        }
        newReports.stepBack(wanted, caller);
        return answer(ScreenView.after(wanted, Taking.STEPPED_BACK));
    }

    @PUT
    @Path("excluded-names")
    @Operation(
            operationId = "matchExcludedNames",
            summary = "Say which accounts the names mean that the reporter wrote",
            description =
                    "One entry for each unmatched name, in the order of the screen: the accounts, or nobody."
                            + " Whoever is meant finds the case nowhere from then on.")
    public Response match(@RestPath String reference, MatchingForm form) {
        var wanted = Wanted.parse(reference);
        var caller = caller();
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        newReports.match(wanted, matches(form), caller);
        return answer(
                newReports.awaits(wanted, caller)
                        ? ScreenView.of(newReports.screen(wanted, caller))
                        : ScreenView.after(wanted, Taking.GONE));
    }

    private static List<NewReports.Match> matches(MatchingForm form) {
        return form.names() == null
                ? List.of()
                : form.names().stream()
                        .map(name -> name == null ? new MatchedName(null, null) : name)
                        .map(
                                name ->
                                        new NewReports.Match(
                                                name.accounts() == null
                                                        ? List.of()
                                                        : name.accounts().stream()
                                                                .filter(Objects::nonNull)
                                                                .toList(),
                                                Boolean.TRUE.equals(name.nobody())))
                        .toList();
    }

    private static Response answer(ScreenView view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
