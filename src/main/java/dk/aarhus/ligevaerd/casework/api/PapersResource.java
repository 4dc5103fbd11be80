package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.casework.party.PaperForms;
import dk.aarhus.ligevaerd.casework.party.PaperItem;
import dk.aarhus.ligevaerd.casework.party.PaperView;
import dk.aarhus.ligevaerd.casework.party.PartyDoorkeeper;
import dk.aarhus.ligevaerd.casework.party.PartyNotices;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * What a party was given to see, and its answers, for programs. The code comes in the body: no
 * address carries it. What a refusal says is the same for what is not there and what is another's.
 */
@InEveryLanguage
@Path("/api/v1/papers")
@PermitAll
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Public, no login")
class PapersResource {

    private final PartyDoorkeeper doorkeeper;
    private final PartyPapers papers;
    private final PartyNotices notices;

    PapersResource(PartyDoorkeeper doorkeeper, PartyPapers papers, PartyNotices notices) {
        this.doorkeeper = doorkeeper;
        this.papers = papers;
        this.notices = notices;
    }

    /** The code alone. */
    record PapersKey(String code) {}

    /** The code that was handed over, and the offered one that was saved. */
    record PapersTaking(String code, String newCode) {}

    /** A code that was drawn and opens nothing yet. */
    record PapersCode(String code) {}

    /** One paper, by its number in the list. */
    record PaperKey(String code, Integer number) {}

    /** An answer to a hearing text. */
    record PaperAnswering(String code, Integer number, String answer, String objections) {}

    /** More time to answer one. */
    record PaperTiming(String code, Integer number, String until, String why) {}

    /** What somebody says to the minutes of their own talk. */
    record PaperJudging(String code, Integer number, String approved, String objections) {}

    /** Who comes along: to the talk of an invitation, or without a number in the whole case. */
    record PaperBringing(String code, Integer number, String companion) {}

    /** Where mail goes to. */
    record PapersNotice(String code, String address) {}

    /** What was done to put it right. */
    record PaperDoing(String code, Integer number, String done) {}

    @POST
    @Operation(
            operationId = "listPapers",
            summary = "What a party was given to see",
            description =
                    "By the party's own code; the one that was handed over opens nothing but `codes`.")
    @APIResponse(
            responseCode = "200",
            description = "All of it, the newest first",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperView.class)))
    public Response list(PapersKey key) {
        return answer(papers.all(entered(code(key))));
    }

    @POST
    @Path("codes")
    @Operation(
            operationId = "offerPapersCode",
            summary = "Draw a party's own code, by the one that was handed over or by its own",
            description = "It opens nothing yet: save it, then take it.")
    @APIResponse(
            responseCode = "201",
            description = "The code, shown once",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PapersCode.class)))
    public Response offer(PapersKey key) {
        var code = entered(code(key));
        return Response.status(Response.Status.CREATED)
                .entity(new PapersCode(doorkeeper.offer(code).toString()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("codes/taken")
    @Operation(
            operationId = "takePapersCode",
            summary = "Let the code that was drawn take the place of the one by which it was",
            description = "From then on that one opens nothing.")
    @APIResponse(responseCode = "204", description = "Taken")
    public Response take(PapersTaking taking) {
        required(taking);
        entered(taking.code());
        doorkeeper.take(taking.code(), taking.newCode());
        return Response.noContent().build();
    }

    @POST
    @Path("read")
    @Operation(operationId = "readPaper", summary = "One paper, with what can be done with it")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperItem.class)))
    public Response read(PaperKey key) {
        required(key);
        return one(key.code(), key.number());
    }

    @POST
    @Path("answers")
    @Operation(
            operationId = "answerPaper",
            summary = "Answer a hearing text, or what the party was asked to do")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperItem.class)))
    public Response answer(PaperAnswering form) {
        required(form);
        papers.answer(
                entered(form.code()),
                number(form.number()),
                new PaperForms.PaperAnswer(form.answer(), form.objections()));
        return one(form.code(), form.number());
    }

    @POST
    @Path("time")
    @Operation(
            operationId = "askForTime",
            summary = "Ask for more time for a hearing text, or for what one was asked to do")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperItem.class)))
    public Response askForTime(PaperTiming form) {
        required(form);
        papers.askForTime(
                entered(form.code()),
                number(form.number()),
                new PaperForms.PaperTime(form.until(), form.why()));
        return one(form.code(), form.number());
    }

    @POST
    @Path("minutes")
    @Operation(
            operationId = "judgeMinutes",
            summary = "Stand by the minutes of one's own talk, or object to something in them")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperItem.class)))
    public Response minutes(PaperJudging form) {
        required(form);
        papers.minutes(
                entered(form.code()),
                number(form.number()),
                new PaperForms.PaperMinutes(form.approved(), form.objections()));
        return one(form.code(), form.number());
    }

    @POST
    @Path("companion")
    @Operation(operationId = "nameCompanion", summary = "Say who comes along")
    @APIResponse(
            responseCode = "200",
            description = "All papers",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperView.class)))
    public Response bring(PaperBringing form) {
        required(form);
        var code = entered(form.code());
        var words = new PaperForms.PaperCompanion(form.companion());
        if (form.number() == null) {
            papers.bring(code, words);
        } else {
            papers.bring(code, form.number(), words);
        }
        return answer(papers.all(code));
    }

    @POST
    @Path("done")
    @Operation(operationId = "sayPaperDone", summary = "Say that something was put right")
    @APIResponse(
            responseCode = "200",
            description = "The paper",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PaperItem.class)))
    public Response done(PaperDoing form) {
        required(form);
        papers.done(
                entered(form.code()), number(form.number()), new PaperForms.PaperDone(form.done()));
        return one(form.code(), form.number());
    }

    @POST
    @Path("notice")
    @Operation(
            operationId = "tellPapersByMail",
            summary = "Be told by mail that something is new, or no longer",
            description =
                    "With an `address` from now on; without one no longer, and the address is forgotten. 404 where the installation sends no mail.")
    @APIResponse(responseCode = "204", description = "Changed")
    public Response notice(PapersNotice form) {
        required(form);
        var code = entered(form.code());
        if (form.address() == null || form.address().isBlank()) {
            notices.stop(code);
        } else {
            notices.tellAt(code, form.address());
        }
        return Response.noContent().build();
    }

    /** Counts a wrong code before anything else is looked at. */
    private String entered(String code) {
        return switch (doorkeeper.enter(code)) {
            case OPEN, ONCE -> code;
            case USED, SHUT, WRONG -> throw Problem.of(ProblemKind.WRONG_CODE);
        };
    }

    private Response one(String code, Integer number) {
        return answer(papers.one(entered(code), number(number)));
    }

    private static Response answer(Object view) {
        return Response.ok(view).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }

    private static String code(PapersKey key) {
        required(key);
        return key.code();
    }

    private static int number(Integer typed) {
        if (typed == null) {
            throw Problem.of(ProblemKind.NOT_FOUND);
        }
        return typed;
    }

    private static void required(Object sent) {
        if (sent == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
    }
}
