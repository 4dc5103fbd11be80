package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CasePart;
import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.casework.CaseSearch;
import dk.aarhus.ligevaerd.casework.FoundPage;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Words travel in the body, for an address is written down by every machine that it passes. */
@Path("/api/v1/cases/search")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class SearchResource {

    private final CurrentCaller currentCaller;
    private final CaseSearch search;

    SearchResource(CurrentCaller currentCaller, CaseSearch search) {
        this.currentCaller = currentCaller;
        this.search = search;
    }

    /** Words that must all occur, and the filters of the list. */
    record Searching(
            String text,
            String status,
            String phase,
            String department,
            String assignee,
            String urgency,
            String receivedFrom,
            String receivedTo,
            String dueBefore,
            String cursor,
            String limit) {

        CaseQuery query() {
            return new CaseQuery(
                    status,
                    phase,
                    department,
                    assignee,
                    urgency,
                    receivedFrom,
                    receivedTo,
                    dueBefore,
                    cursor,
                    limit);
        }

        @Override
        public String toString() {
            return "a search";
        }
    }

    /**
     * Cases that were found; {@code next} is the cursor from which looking goes on, null at the
     * end. No totals.
     */
    record Found(List<FoundSummary> items, String next, boolean partial) {

        static Found of(FoundPage page) {
            return new Found(
                    page.cases().stream().map(FoundSummary::of).toList(),
                    page.next().orElse(null),
                    page.partial());
        }
    }

    /** A case as it stands in a list, and where it holds the words. */
    record FoundSummary(
            Reference reference,
            CaseStatus status,
            Phase phase,
            DepartmentCode department,
            Urgency urgency,
            LocalDate received,
            LocalDate due,
            int version,
            List<FoundPlace> found) {

        static FoundSummary of(FoundPage.FoundCase one) {
            var listed = CaseSummary.of(one.file());
            return new FoundSummary(
                    listed.reference(),
                    listed.status(),
                    listed.phase(),
                    listed.department(),
                    listed.urgency(),
                    listed.received(),
                    listed.due(),
                    listed.version(),
                    one.passages().entrySet().stream()
                            .map(
                                    place ->
                                            new FoundPlace(
                                                    place.getKey(),
                                                    place.getValue().before(),
                                                    place.getValue().word(),
                                                    place.getValue().after()))
                            .toList());
        }
    }

    /** The first of the words in a part of the case, with a little of what stands around it. */
    record FoundPlace(CasePart part, String before, String word, String after) {}

    @POST
    @Operation(
            operationId = "searchCases",
            summary = "Find words in the cases that the caller may see",
            description =
                    "Looks in the report, the dialogue, the notes, the legal tests and the decision, not for the"
                            + " reporter's contact. Several words must all occur in the case, in any part of it. Endings do not"
                            + " matter (Danish and English), nor whether æ, ø and å are written ae, oe and aa; a * after"
                            + " three letters or more stands for any ending. One search looks through the caller's 1,000 newest"
                            + " cases that fit the filters; where there are more, partial is true and the cursor goes on from there.")
    @APIResponse(
            responseCode = "200",
            description = "Cases that hold the words, newest first, and where",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Found.class)))
    public Response search(Searching wanted) {
        var caller = currentCaller.require(Permission.READ_CASE);
        if (wanted == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var found =
                search.find(wanted.text(), wanted.query(), caller, (page, today) -> Found.of(page));
        return Response.ok(found).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
