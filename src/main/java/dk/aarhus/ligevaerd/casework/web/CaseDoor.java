package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Dialogue;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.Reviews;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * The page of a case. Each of its forms is sent to an address of its own and leads back to the
 * page.
 */
@Path("/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class CaseDoor {

    private final CurrentCaller currentCaller;
    private final Casework casework;
    private final Dialogue dialogue;
    private final Reviews reviews;
    private final Pages pages;
    private final DeskAnswers answers;

    CaseDoor(
            CurrentCaller currentCaller,
            Casework casework,
            Dialogue dialogue,
            Reviews reviews,
            Pages pages,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.casework = casework;
        this.dialogue = dialogue;
        this.reviews = reviews;
        this.pages = pages;
        this.answers = answers;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(
            @RestPath String reference,
            @RestQuery String done,
            @RestQuery String test,
            @RestQuery String again) {
        var asked = asked(reference, named(test)).beginningAgain(named(again));
        try {
            return answers.page(
                    pages.of(asked, Notice.of(Optional.ofNullable(done).flatMap(Done::named))));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.NOT_TAKEN) {
                throw refused;
            }
            return answers.toScreen(asked.reference());
        }
    }

    @POST
    @Path("transitions")
    public Response move(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.MOVE, sent);
        return acted(
                reference,
                typed,
                Done.MOVED,
                (seen, caller) -> casework.move(seen, DeskForms.move(typed), caller));
    }

    @POST
    @Path("triage")
    public Response triage(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.TRIAGE, sent);
        return acted(
                reference,
                typed,
                Done.TRIAGED,
                (seen, caller) -> casework.triage(seen, DeskForms.triaging(typed), caller));
    }

    @POST
    @Path("override")
    public Response override(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.OVERRIDE, sent);
        return acted(
                reference,
                typed,
                Done.OVERRIDDEN,
                (seen, caller) -> casework.override(seen, DeskForms.overriding(typed), caller));
    }

    @POST
    @Path("staff")
    public Response staff(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.STAFF, sent);
        return acted(
                reference,
                typed,
                Done.STAFFED,
                (seen, caller) -> casework.staff(seen, DeskForms.appointing(typed), caller));
    }

    @POST
    @Path("conflict")
    public Response declare(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.CONFLICT, sent);
        return acted(
                reference,
                typed,
                Done.DECLARED,
                (seen, caller) ->
                        casework.declareConflict(seen, DeskForms.declaring(typed), caller));
    }

    @POST
    @Path("records/{anchor}")
    public Response record(
            @RestPath String reference,
            @RestPath String anchor,
            MultivaluedMap<String, String> sent) {
        var part = textPart(anchor);
        var typed = Posted.of(part, sent);
        RecordKind kind = TextPart.kindOf(part).orElseThrow();
        return acted(
                reference,
                typed,
                Done.WRITTEN,
                (seen, caller) -> casework.record(seen, kind, DeskForms.writing(typed), caller));
    }

    @POST
    @Path("hearing")
    public Response hearNobody(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.HEARING, sent);
        return acted(
                reference,
                typed,
                Done.HEARD,
                (seen, caller) ->
                        casework.hearNobody(seen, DeskForms.hearingNobody(typed), caller));
    }

    @POST
    @Path("tests/{test}")
    public Response assess(
            @RestPath String reference,
            @RestPath String test,
            MultivaluedMap<String, String> sent) {
        var legalTest = named(test).orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
        var typed = Posted.of(Part.TESTS, TestPart.anchor(legalTest), sent);
        return acted(
                asked(reference, Optional.of(legalTest)),
                typed,
                Done.TESTED,
                (seen, caller) ->
                        casework.assess(
                                seen, legalTest, DeskForms.assessing(legalTest, typed), caller));
    }

    @POST
    @Path("decision")
    public Response draft(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.DECISION, sent);
        return acted(
                reference,
                typed,
                Done.DRAFTED,
                (seen, caller) -> casework.draft(seen, DeskForms.drafting(typed), caller));
    }

    @POST
    @Path("reviews")
    public Response review(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.REVIEW, sent);
        return acted(
                reference,
                typed,
                Done.REVIEWED,
                (seen, caller) -> reviews.review(seen, DeskForms.reviewing(typed), caller));
    }

    @POST
    @Path("messages")
    public Response write(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.DIALOGUE, sent);
        return acted(
                reference,
                typed,
                Done.SENT,
                (seen, caller) -> dialogue.write(seen, DeskForms.message(typed), caller));
    }

    @POST
    @Path("requests")
    public Response answer(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.REQUESTS, sent);
        return acted(
                reference,
                typed,
                Done.SENT,
                (seen, caller) -> dialogue.answerRequest(seen, DeskForms.message(typed), caller));
    }

    /** One act of the desk. */
    private interface DeskAct {
        void on(SeenCase seen, Caller caller);
    }

    private Response acted(String reference, Posted typed, Done done, DeskAct act) {
        return acted(asked(reference, Optional.empty()), typed, done, act);
    }

    private Response acted(Pages.Asked asked, Posted typed, Done done, DeskAct act) {
        try {
            act.on(new SeenCase(asked.reference(), typed.seen()), asked.caller());
        } catch (Problem problem) {
            return answers.refused(problem, pages.after(problem, asked, typed));
        }
        return pages.canStillRead(asked)
                ? answers.afterwards(asked.reference(), done)
                : answers.handedOn();
    }

    private Pages.Asked asked(String reference, Optional<LegalTest> besides) {
        return new Pages.Asked(
                Wanted.parse(reference), currentCaller.require(Permission.READ_CASE), besides);
    }

    private static Part textPart(String anchor) {
        return Arrays.stream(Part.values())
                .filter(part -> part.anchor().equals(anchor))
                .filter(part -> TextPart.kindOf(part).isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    private static Optional<LegalTest> named(String test) {
        return Arrays.stream(LegalTest.values())
                .filter(known -> known.name().equals(test))
                .findFirst();
    }
}
