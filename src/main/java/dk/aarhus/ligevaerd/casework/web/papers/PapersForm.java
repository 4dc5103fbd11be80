package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PaperForms;
import dk.aarhus.ligevaerd.casework.party.PartyDoorkeeper;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.MailboxCode;
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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/** The door of parties, and the list of what lies behind it. */
@InEveryLanguage
@Path(PapersWays.PAPERS)
@PermitAll
@Blocking
class PapersForm {

    private static final String COMPANION = "companion";

    private final PartyDoorkeeper doorkeeper;
    private final PartyPapers papers;
    private final PapersWays ways;
    private final RequestLanguage language;

    PapersForm(
            PartyDoorkeeper doorkeeper,
            PartyPapers papers,
            PapersWays ways,
            RequestLanguage language) {
        this.doorkeeper = doorkeeper;
        this.papers = papers;
        this.ways = ways;
        this.language = language;
    }

    @GET
    public Response read() {
        return ways.inside(
                "",
                open -> {
                    var answer = Response.fromResponse(ways.page(list(open, "", NamedFaults.NONE)));
                    // Said once: whoever loads the page again is not told again.
                    return open.said().isEmpty()
                            ? answer.build()
                            : answer.cookie(ways.holding(open.quiet())).build();
                });
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst(COMPANION)).orElse("");
        return switch (Optional.ofNullable(sent.getFirst("go")).orElse("open")) {
            case COMPANION -> ways.inside(typed, open -> bring(open, typed));
            case "stay" ->
                    ways.inside(typed, open -> ways.page(list(open, typed, NamedFaults.NONE)));
            case "close" -> ways.closed();
            default -> open(Optional.ofNullable(sent.getFirst("code")).orElse(""));
        };
    }

    private Response open(String typedCode) {
        return switch (doorkeeper.enter(typedCode)) {
            case OPEN -> ways.to(PapersWays.PAPERS, OpenPapers.by(parsed(typedCode)));
            case ONCE ->
                    ways.to(
                            PapersWays.CODE,
                            OpenPapers.by(parsed(typedCode)).offering(doorkeeper.offer(typedCode)));
            case USED -> again(ways.words().codeUsed());
            case SHUT -> again(ways.words().shut());
            case WRONG -> again(ways.words().codeWrong());
        };
    }

    private static MailboxCode parsed(String typedCode) {
        return MailboxCode.parse(typedCode).orElseThrow();
    }

    private Response again(String fault) {
        return ways.toCorrect(new PapersDoor(fault, ""));
    }

    private Response bring(OpenPapers open, String typed) {
        try {
            papers.bring(open.code().toString(), new PaperForms.PaperCompanion(typed));
            return ways.done(PapersWays.PAPERS, open, PartySaid.NAMED);
        } catch (Problem refused) {
            return switch (refused.kind()) {
                case INVALID ->
                        ways.toCorrect(
                                list(
                                        open,
                                        typed,
                                        NamedFaults.of(
                                                refused.violations(),
                                                language,
                                                field -> ways.words().companionLabel())));
                // The case came to its end meanwhile, and the list says so.
                case STATE_CONFLICT -> ways.conflict(list(open, typed, NamedFaults.NONE));
                default -> throw refused;
            };
        }
    }

    private PapersPage list(OpenPapers open, String typed, NamedFaults faults) {
        return new PapersPage(papers.all(open.code().toString()), typed, faults, open.said());
    }

    @GET
    @Path("code")
    public Response code() {
        return ways.atTheCode(
                "",
                open ->
                        open.offered()
                                .map(own -> ways.page(PapersCode.of(own.toString(), "")))
                                .orElseGet(() -> ways.to(PapersWays.PAPERS, open)));
    }

    @POST
    @Path("code")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(MultivaluedMap<String, String> sent) {
        return ways.atTheCode(
                "",
                open ->
                        open.offered()
                                .map(
                                        own ->
                                                "take".equals(sent.getFirst("go"))
                                                        ? take(open, own)
                                                        : ways.page(
                                                                PapersCode.of(own.toString(), "")))
                                .orElseGet(() -> ways.to(PapersWays.PAPERS, open)));
    }

    private Response take(OpenPapers open, MailboxCode own) {
        try {
            doorkeeper.take(open.code().toString(), own.toString());
            return ways.done(PapersWays.PAPERS, OpenPapers.by(own), PartySaid.TAKEN);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.STATE_CONFLICT) {
                throw refused;
            }
            // Another window has drawn another one since.
            var another = doorkeeper.offer(open.code().toString());
            return Response.fromResponse(
                            ways.conflict(
                                    PapersCode.of(another.toString(), ways.words().offerGone())))
                    .cookie(ways.holding(open.offering(another)))
                    .build();
        }
    }
}
