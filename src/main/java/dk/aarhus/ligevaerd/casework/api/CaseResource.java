package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.CaseQuery;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Dialogue;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.Reviews;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The desk for programs: the same acts as the pages, each against the version that was read. */
@Path("/api/v1/cases")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
@APIResponse(
        responseCode = "200",
        description = "The case as it then is",
        content =
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = CaseView.class)))
class CaseResource {

    private final CurrentCaller currentCaller;
    private final CaseExchange<CaseView> exchange;
    private final Desk desk;
    private final Casework casework;
    private final Dialogue dialogue;
    private final Reviews reviews;
    private final RequestLanguage language;

    CaseResource(
            CurrentCaller currentCaller,
            Desk desk,
            Casework casework,
            Dialogue dialogue,
            Reviews reviews,
            RequestLanguage language) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> CaseView.of(desk.open(reference, caller), language));
        this.casework = casework;
        this.dialogue = dialogue;
        this.reviews = reviews;
        this.language = language;
    }

    /**
     * A page of cases; {@code next} is the cursor of the page after, null at the end. No totals.
     */
    record Listed(List<CaseSummary> items, String next) {}

    @GET
    @Operation(
            operationId = "listCases",
            summary = "The cases that the caller may see, newest first, or soonest due first",
            description =
                    "A report whose phase is null waits for the caller to say whether it can be taken:"
                            + " see /conflict-screen.")
    @APIResponse(
            responseCode = "200",
            description = "Some of the cases, and where the next page begins",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = Listed.class)))
    public Listed list(
            @RestQuery String status,
            @RestQuery String phase,
            @RestQuery String department,
            @RestQuery String assignee,
            @RestQuery String urgency,
            @RestQuery String receivedFrom,
            @RestQuery String receivedTo,
            @RestQuery String dueBefore,
            @RestQuery String order,
            @RestQuery String cursor,
            @RestQuery String limit,
            @Context UriInfo address) {
        CaseQuery.requireKnown(address.getQueryParameters().keySet(), Set.of());
        var query =
                new CaseQuery(
                        status,
                        phase,
                        department,
                        assignee,
                        urgency,
                        receivedFrom,
                        receivedTo,
                        dueBefore,
                        order,
                        cursor,
                        limit);
        return desk.list(
                query,
                caller(),
                (page, today) ->
                        new Listed(
                                page.cases().stream()
                                        .map(
                                                file ->
                                                        page.awaits(file)
                                                                ? CaseSummary.ofWaiting(file)
                                                                : CaseSummary.of(file))
                                        .toList(),
                                page.next().orElse(null)));
    }

    @GET
    @Path("{reference}")
    @Operation(
            operationId = "readCase",
            summary = "A case with the ways it can go and what each waits for")
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("{reference}/transitions")
    @Operation(
            operationId = "moveCase",
            summary = "Move a case along the workflow",
            description =
                    "Where conditions do not hold, 409 names them in unmet, and missing says of each"
                            + " how firmly it stands, what is to be done, and where. A condition of"
                            + " PRACTICE can be set aside for this move, with a sentence; one of LAW"
                            + " cannot.")
    public Response move(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Move form) {
        try {
            return exchange.acted(reference, ifMatch, form, casework::move);
        } catch (Problem refused) {
            throw explained(refused, Wanted.parse(reference));
        }
    }

    @PUT
    @Path("{reference}/triage")
    @Operation(operationId = "triageCase", summary = "Record the first assessment")
    public Response triage(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Triaging form) {
        return exchange.acted(reference, ifMatch, form, casework::triage);
    }

    @PUT
    @Path("{reference}/override")
    @Operation(
            operationId = "overrideWish",
            summary = "Open a case though the reporter wanted the report to be counted only",
            description = "For a ground of the list. The reporter is told in the mailbox.")
    public Response override(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Overriding form) {
        return exchange.acted(reference, ifMatch, form, casework::override);
    }

    @PUT
    @Path("{reference}/staff")
    @Operation(operationId = "staffCase", summary = "Appoint who works on the case")
    public Response staff(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Appointing form) {
        return exchange.acted(reference, ifMatch, form, casework::staff);
    }

    @PUT
    @Path("{reference}/conflict-declaration")
    @Operation(operationId = "declareConflict", summary = "Declare a conflict of interest, or none")
    public Response declare(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Declaring form) {
        return exchange.acted(reference, ifMatch, form, casework::declareConflict);
    }

    @PUT
    @Path("{reference}/records/{kind}")
    @Operation(
            operationId = "writeRecord",
            summary = "Write a text of the case: plan, facts, remedies, follow-up")
    public Response record(
            @RestPath String reference,
            @RestPath String kind,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Writing form) {
        var recordKind = inPath(kind, RecordKind.class);
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, text, caller) -> casework.record(seen, recordKind, text, caller));
    }

    @PUT
    @Path("{reference}/hearing")
    @Operation(
            operationId = "hearNobody",
            summary = "Record why nobody is heard",
            description =
                    "Whoever is heard gets a hearing text; where there is one, this is refused.")
    public Response hearNobody(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.HearingNobody form) {
        return exchange.acted(reference, ifMatch, form, casework::hearNobody);
    }

    @PUT
    @Path("{reference}/assessments/{test}")
    @Operation(operationId = "assessCase", summary = "Answer a legal test and record the finding")
    public Response assess(
            @RestPath String reference,
            @RestPath String test,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Assessing form) {
        var legalTest = inPath(test, LegalTest.class);
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, answers, caller) -> casework.assess(seen, legalTest, answers, caller));
    }

    @PUT
    @Path("{reference}/decision")
    @Operation(
            operationId = "draftDecision",
            summary = "Draft the decision that another person will sign")
    public Response draft(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Drafting form) {
        return exchange.acted(reference, ifMatch, form, casework::draft);
    }

    @PUT
    @Path("{reference}/recusal")
    @Operation(
            operationId = "stepBack",
            summary = "Step back from a case, whatever part one has in it",
            description =
                    "With a reason. The case is closed to the caller from then on, at once and for good.")
    public Response stepBack(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Writing form) {
        return exchange.acted(reference, ifMatch, form, casework::stepBack);
    }

    @POST
    @Path("{reference}/reviews")
    @Operation(
            operationId = "reviewCase",
            summary = "Agree to the tests and the draft of the decision, or send them back",
            description =
                    "By somebody who neither handles the case nor drafted. What is written into a test"
                            + " or the draft afterwards has to be looked at again.")
    public Response review(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.Reviewing form) {
        return exchange.acted(reference, ifMatch, form, reviews::review);
    }

    @POST
    @Path("{reference}/messages")
    @Operation(
            operationId = "writeToReporter",
            summary = "Write to the reporter, who reads it in the mailbox",
            description =
                    "To a reporter who wrote in another language than Danish or English a way is"
                            + " asked for: with a translation, in sentences of the library, or with a"
                            + " day by which the translation follows (PRACTICE: may be set aside with"
                            + " one sentence where the reporter wrote Danish too).")
    public Response write(
            @RestPath String reference,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            CaseForms.ReporterMessage form) {
        return exchange.acted(reference, ifMatch, form, dialogue::write);
    }

    /** The same refusal with what is missing in words, and where it is done. */
    private Problem explained(Problem refused, Reference reference) {
        if (refused.kind() != ProblemKind.TRANSITION_REFUSED) {
            return refused;
        }
        var unmet =
                ((List<?>) refused.members().getOrDefault("unmet", List.of()))
                        .stream().map(Guard.class::cast).toList();
        return refused.with("missing", MissingView.of(unmet, reference, language));
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }

    private static <E extends Enum<E>> E inPath(String typed, Class<E> list) {
        try {
            return Enum.valueOf(list, typed.toUpperCase(Locale.ROOT).replace('-', '_'));
        } catch (IllegalArgumentException none) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
    }
}
