package dk.aarhus.ligevaerd.intake.web;

import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.MailboxCodes;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
import dk.aarhus.ligevaerd.intake.words.Said;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.InEveryLanguage;
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

/** Another code for a mailbox whose code somebody else has seen. */
@InEveryLanguage
@Path(MailboxWays.NEW_CODE)
@PermitAll
@Blocking
class MailboxCodeForm {

    private final MailboxCodes codes;
    private final MailboxWays ways;
    private final RequestLanguage language;

    MailboxCodeForm(MailboxCodes codes, MailboxWays ways, RequestLanguage language) {
        this.codes = codes;
        this.ways = ways;
        this.language = language;
    }

    @GET
    public Response read() {
        return ways.inside(open -> show(open, open.offered(), ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        return ways.inside(
                open ->
                        switch (Optional.ofNullable(sent.getFirst("go")).orElse("")) {
                            case "draw" -> draw(open);
                            case "take" -> take(open);
                            default -> show(open, open.offered(), "");
                        });
    }

    private Response draw(OpenedByCode<Said> open) {
        return ways.to(MailboxWays.NEW_CODE, open.offering(codes.offer(open.code().toString())));
    }

    private Response take(OpenedByCode<Said> open) {
        var offered = open.offered();
        if (offered.isEmpty()) {
            return gone(open);
        }
        try {
            codes.take(open.code().toString(), offered.get().toString());
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.STATE_CONFLICT) {
                throw refused;
            }
            return gone(open);
        }
        return ways.done(OpenedByCode.<Said>by(offered.get()), Said.CODE_TAKEN);
    }

    /** Another tab has drawn another one since. */
    private Response gone(OpenedByCode<Said> open) {
        return show(open, Optional.empty(), language.words(MailboxMessages.class).offerGone());
    }

    private Response show(OpenedByCode<Said> open, Optional<MailboxCode> offered, String fault) {
        return codes.wasSeen(open.code().toString())
                .map(
                        seen ->
                                ways.page(
                                        new MailboxCodePage(
                                                seen,
                                                offered.map(MailboxCode::toString).orElse(""),
                                                fault),
                                        fault))
                .orElseGet(ways::toDoor);
    }
}
