package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.investigation.Hearings;
import dk.aarhus.ligevaerd.casework.investigation.PartyReplies;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The texts by which parties of a case are heard. */
@Path("/cases/{reference}/hearings")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class HearingDoor {

    private final Hearings hearings;
    private final PartyReplies replies;
    private final SheetDesk.Doorway door;

    HearingDoor(Hearings hearings, PartyReplies replies, HearingLayout layout, SheetDesk sheets) {
        this.hearings = hearings;
        this.replies = replies;
        this.door = sheets.doorway(CaseTab.HEARINGS, layout::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response write(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                HearingLayout.WRITE,
                sent,
                (seen, typed, caller) -> hearings.write(seen, writing(typed), caller));
    }

    @POST
    @Path("{number}")
    public Response rewrite(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "rewrite" + text,
                sent,
                (seen, typed, caller) -> hearings.rewrite(seen, text, writing(typed), caller));
    }

    @POST
    @Path("{number}/warning")
    public Response warn(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "show" + text,
                sent,
                (seen, typed, caller) ->
                        hearings.warn(
                                seen,
                                text,
                                new HearingForms.Showing(typed.one("plannedOn")),
                                caller));
    }

    @POST
    @Path("{number}/exemption")
    public Response exempt(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "exempt" + text,
                sent,
                (seen, typed, caller) ->
                        hearings.exempt(
                                seen,
                                text,
                                new HearingForms.Exempting(typed.one("ground"), typed.one("why")),
                                caller));
    }

    @POST
    @Path("{number}/sending")
    public Response send(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "send" + text,
                sent,
                (seen, typed, caller) -> hearings.send(seen, text, caller));
    }

    @POST
    @Path("{number}/dropping")
    public Response drop(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "drop" + text,
                sent,
                (seen, typed, caller) -> hearings.drop(seen, text, caller));
    }

    @POST
    @Path("{number}/answer")
    public Response answer(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "answer" + text,
                sent,
                (seen, typed, caller) ->
                        hearings.answer(
                                seen,
                                text,
                                new HearingForms.Answering(
                                        typed.one("answeredOn"),
                                        typed.one("answer"),
                                        typed.one("objections")),
                                caller));
    }

    @POST
    @Path("{number}/time")
    public Response tellOfTime(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var text = SheetNumbers.of(number);
        return door.act(
                reference,
                "time" + text,
                sent,
                (seen, typed, caller) ->
                        replies.tellOfTime(
                                seen,
                                text,
                                new HearingForms.TimeTelling(typed.one("until"), typed.one("why")),
                                caller));
    }

    private static HearingForms.HearingWriting writing(TypedSheet typed) {
        return new HearingForms.HearingWriting(
                typed.one("party"),
                typed.one("words"),
                typed.one("withheld"),
                typed.one("withheldWhy"),
                typed.one("urgent"),
                typed.one("answerDays"));
    }
}
