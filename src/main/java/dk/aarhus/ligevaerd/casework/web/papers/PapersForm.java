package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.Entry;
import dk.aarhus.ligevaerd.casework.party.PaperForms;
import dk.aarhus.ligevaerd.casework.party.PartyDoorkeeper;
import dk.aarhus.ligevaerd.casework.party.PartyEntrance;
import dk.aarhus.ligevaerd.casework.party.PartyNotices;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.MailboxCode;
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
    private final PartyEntrance entrance;
    private final PartyNotices notices;
    private final PapersWays ways;
    private final RequestLanguage language;

    PapersForm(
            PartyDoorkeeper doorkeeper,
            PartyPapers papers,
            PartyEntrance entrance,
            PartyNotices notices,
            PapersWays ways,
            RequestLanguage language) {
        this.doorkeeper = doorkeeper;
        this.papers = papers;
        this.entrance = entrance;
        this.notices = notices;
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
            case "another" -> ways.inside(typed, this::another);
            case "close" -> close();
            default -> open(Optional.ofNullable(sent.getFirst("code")).orElse(""));
        };
    }

    /** A code of the party's own in the place of its own; it opens nothing before it is taken. */
    private Response another(OpenedByCode<PartySaid> open) {
        return ways.to(PapersWays.CODE, open.offering(doorkeeper.offer(open.code().toString())));
    }

    /** A pass dies with it; a code is the party's own, and goes on. */
    private Response close() {
        ways.open().ifPresent(open -> entrance.leave(open.code()));
        return ways.closed();
    }

    private Response open(String typedCode) {
        return switch (doorkeeper.enter(typedCode)) {
            case OPEN -> ways.to(PapersWays.PAPERS, OpenedByCode.<PartySaid>by(parsed(typedCode)));
            case ONCE ->
                    ways.to(
                            PapersWays.CODE,
                            OpenedByCode.<PartySaid>by(parsed(typedCode))
                                    .offering(doorkeeper.offer(typedCode)));
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

    private Response bring(OpenedByCode<PartySaid> open, String typed) {
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

    private PapersPage list(OpenedByCode<PartySaid> open, String typed, NamedFaults faults) {
        return new PapersPage(
                papers.all(open.code().toString()),
                notices.areOffered(),
                typed,
                faults,
                open.said());
    }

    @GET
    @Path("code")
    public Response code() {
        return ways.atTheCode(
                "",
                open ->
                        open.offered()
                                .map(own -> ways.page(shown(open, own, "")))
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
                                .map(own -> act(open, own, sent.getFirst("go")))
                                .orElseGet(() -> ways.to(PapersWays.PAPERS, open)));
    }

    private Response act(OpenedByCode<PartySaid> open, MailboxCode own, String go) {
        return switch (String.valueOf(go)) {
            case "take" -> take(open, own);
            // Only where there is one to keep: what was handed over opens no page but this.
            case "keep" -> ways.to(PapersWays.PAPERS, open.quiet().offeringNothing());
            default -> ways.page(shown(open, own, ""));
        };
    }

    private PapersCode shown(OpenedByCode<PartySaid> open, MailboxCode own, String fault) {
        return PapersCode.of(
                own.toString(), fault, doorkeeper.enter(open.code().toString()) == Entry.OPEN);
    }

    private Response take(OpenedByCode<PartySaid> open, MailboxCode own) {
        try {
            doorkeeper.take(open.code().toString(), own.toString());
            return ways.done(PapersWays.PAPERS, OpenedByCode.<PartySaid>by(own), PartySaid.TAKEN);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.STATE_CONFLICT) {
                throw refused;
            }
            // Another window has drawn another one since.
            var another = doorkeeper.offer(open.code().toString());
            return Response.fromResponse(
                            ways.conflict(shown(open, another, ways.words().offerGone())))
                    .cookie(ways.holding(open.offering(another)))
                    .build();
        }
    }
}
