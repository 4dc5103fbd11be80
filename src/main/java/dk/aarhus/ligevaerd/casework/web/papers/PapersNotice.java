package dk.aarhus.ligevaerd.casework.web.papers;

import dk.aarhus.ligevaerd.casework.party.PartyNotices;
import dk.aarhus.ligevaerd.casework.party.PartyPapers;
import dk.aarhus.ligevaerd.casework.words.PartySaid;
import dk.aarhus.ligevaerd.intake.OpenedByCode;
import dk.aarhus.ligevaerd.intake.words.MailboxMessages;
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

/** Mail that tells a party that something is new, where the installation sends any. */
@InEveryLanguage
@Path(PapersWays.NOTICE)
@PermitAll
@Blocking
class PapersNotice {

    private final PartyPapers papers;
    private final PartyNotices notices;
    private final PapersWays ways;
    private final RequestLanguage language;

    PapersNotice(
            PartyPapers papers, PartyNotices notices, PapersWays ways, RequestLanguage language) {
        this.papers = papers;
        this.notices = notices;
        this.ways = ways;
        this.language = language;
    }

    @GET
    public Response read() {
        return ways.inside("", open -> show(open, "", ""));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response act(MultivaluedMap<String, String> sent) {
        var typed = Optional.ofNullable(sent.getFirst("address")).orElse("");
        return ways.inside(
                typed,
                open ->
                        switch (Optional.ofNullable(sent.getFirst("go")).orElse("")) {
                            case "on" -> turnOn(open, typed);
                            case "off" -> turnOff(open);
                            default -> show(open, typed, "");
                        });
    }

    private Response turnOn(OpenedByCode<PartySaid> open, String typed) {
        try {
            notices.tellAt(open.code().toString(), typed);
            return ways.done(PapersWays.PAPERS, open, PartySaid.TOLD);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return show(open, typed, language.words(MailboxMessages.class).noticeWrong());
        }
    }

    private Response turnOff(OpenedByCode<PartySaid> open) {
        notices.stop(open.code().toString());
        return ways.done(PapersWays.PAPERS, open, PartySaid.UNTOLD);
    }

    /** Whoever gave an address can take it back also where no mail is sent any more. */
    private Response show(OpenedByCode<PartySaid> open, String typed, String fault) {
        var on = papers.all(open.code().toString()).notices();
        if (!on && !notices.areOffered()) {
            return ways.to(PapersWays.PAPERS, open.quiet());
        }
        var page = new PapersNoticePage(on, typed, fault);
        return fault.isEmpty() ? ways.page(page) : ways.toCorrect(page);
    }
}
