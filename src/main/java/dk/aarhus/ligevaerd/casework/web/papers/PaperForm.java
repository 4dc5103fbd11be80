package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PaperForms;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.casework.words.PartyMessages;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;

/** One paper of a party: to read, and to answer in the way that it asks for. */
@InEveryLanguage
@Path(PapersWays.PAPERS + "/{number: \\d{1,6}}")
@PermitAll
@Blocking
class PaperForm {

    private final PartyPapers papers;
    private final PapersWays ways;
    private final RequestLanguage language;

    PaperForm(PartyPapers papers, PapersWays ways, RequestLanguage language) {
        this.papers = papers;
        this.ways = ways;
        this.language = language;
    }

    @GET
    public Response read(@RestPath int number) {
        return ways.inside(
                "",
                open -> {
                    var answer =
                            Response.fromResponse(
                                    ways.page(
                                            page(
                                                    open,
                                                    number,
                                                    TypedPaper.none(),
                                                    NamedFaults.NONE,
                                                    false)));
                    return open.said().isEmpty()
                            ? answer.build()
                            : answer.cookie(ways.holding(open.quiet())).build();
                });
    }

    /** The letter as it was sent; its name tells nothing. */
    @GET
    @Path("file")
    public Response file(@RestPath int number) {
        return ways.inside(
                "",
                open ->
                        Response.ok(papers.file(open.code().toString(), number))
                                .type("application/pdf")
                                .header(
                                        HttpHeaders.CONTENT_DISPOSITION,
                                        "attachment; filename=\"brev.pdf\"")
                                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                                .build());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(@RestPath int number, MultivaluedMap<String, String> sent) {
        var act = Optional.ofNullable(sent.getFirst("go")).orElse("stay");
        return ways.inside(
                new TypedPaper(sent).words(),
                open -> {
                    try {
                        return act(open, number, act, sent);
                    } catch (Problem refused) {
                        return refused(refused, open, number, sent);
                    }
                });
    }

    private Response act(
            OpenedByCode<PartySaid> open,
            int number,
            String act,
            MultivaluedMap<String, String> sent) {
        var code = open.code().toString();
        return switch (act) {
            case "answer" -> {
                papers.answer(
                        code,
                        number,
                        new PaperForms.PaperAnswer(
                                sent.getFirst("answer"), sent.getFirst("objections")));
                yield done(open, number, PartySaid.ANSWERED);
            }
            case "time" -> {
                papers.askForTime(
                        code,
                        number,
                        new PaperForms.PaperTime(sent.getFirst("until"), sent.getFirst("why")));
                yield done(open, number, PartySaid.ASKED);
            }
            case "approve" -> {
                papers.minutes(code, number, new PaperForms.PaperMinutes("true", null));
                yield done(open, number, PartySaid.ANSWERED);
            }
            case "object" -> {
                papers.minutes(
                        code,
                        number,
                        new PaperForms.PaperMinutes("false", sent.getFirst("objections")));
                yield done(open, number, PartySaid.ANSWERED);
            }
            case "companion" -> {
                papers.bring(
                        code, number, new PaperForms.PaperCompanion(sent.getFirst("companion")));
                yield done(open, number, PartySaid.NAMED);
            }
            case "done" -> {
                papers.done(code, number, new PaperForms.PaperDone(sent.getFirst("done")));
                yield done(open, number, PartySaid.DONE);
            }
            default -> ways.page(page(open, number, new TypedPaper(sent), NamedFaults.NONE, false));
        };
    }

    private Response done(OpenedByCode<PartySaid> open, int number, PartySaid said) {
        return ways.done(PapersWays.PAPERS + "/" + number, open, said);
    }

    private Response refused(
            Problem refused,
            OpenedByCode<PartySaid> open,
            int number,
            MultivaluedMap<String, String> sent) {
        if (refused.kind() == ProblemKind.INVALID) {
            return ways.toCorrect(
                    page(
                            open,
                            number,
                            new TypedPaper(sent),
                            NamedFaults.of(refused.violations(), language, this::label),
                            false));
        }
        if (refused.kind() == ProblemKind.STATE_CONFLICT) {
            return ways.conflict(page(open, number, new TypedPaper(sent), NamedFaults.NONE, true));
        }
        throw refused;
    }

    private PaperPage page(
            OpenedByCode<PartySaid> open,
            int number,
            TypedPaper typed,
            NamedFaults faults,
            boolean stuck) {
        return new PaperPage(
                papers.one(open.code().toString(), number), typed, faults, stuck, open.said());
    }

    private String label(String field) {
        var words = language.words(PartyMessages.class);
        return switch (field) {
            case "answer" -> words.answerLabel();
            case "objections" -> words.objectionsLabel();
            case "until" -> words.timeUntil();
            case "why" -> words.timeWhy();
            case "companion" -> words.companionLabel();
            case "done", "evidence" -> words.doneLabel();
            default -> words.title();
        };
    }
}
