package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.investigation.Parties;
import dk.aarhus.ligevaerd.casework.investigation.PartyForms;
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

/** The people of a case, and what they have to fear. */
@Path("/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class PartyDoor {

    private final Parties parties;
    private final SheetDesk.Doorway door;

    PartyDoor(Parties parties, PartyLayout layout, SheetDesk sheets) {
        this.parties = parties;
        this.door = sheets.doorway(CaseTab.PARTIES, layout::page);
    }

    @GET
    @Path("parties")
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    @Path("parties")
    public Response name(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                PartyLayout.NAME,
                sent,
                (seen, typed, caller) -> parties.name(seen, naming(typed), caller));
    }

    @POST
    @Path("parties/{number}")
    public Response change(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var party = SheetNumbers.of(number);
        return door.act(
                reference,
                PartyLayout.change(party),
                sent,
                (seen, typed, caller) -> parties.change(seen, party, naming(typed), caller));
    }

    @POST
    @Path("parties/{number}/information")
    public Response inform(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var party = SheetNumbers.of(number);
        return door.act(
                reference,
                PartyLayout.inform(party),
                sent,
                (seen, typed, caller) ->
                        parties.inform(
                                seen,
                                party,
                                new PartyForms.Informing(
                                        typed.one("givenOn"),
                                        typed.one("how"),
                                        typed.one("ground"),
                                        typed.one("why"),
                                        typed.one("reviewOn")),
                                caller));
    }

    @POST
    @Path("parties/{number}/leaving")
    public Response leave(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var party = SheetNumbers.of(number);
        return door.act(
                reference,
                PartyLayout.leave(party),
                sent,
                (seen, typed, caller) ->
                        parties.leave(
                                seen,
                                party,
                                new PartyForms.Leaving(typed.one("leftOn"), typed.one("reason")),
                                caller));
    }

    @POST
    @Path("risk")
    public Response weigh(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                PartyLayout.WEIGH,
                sent,
                (seen, typed, caller) ->
                        parties.weigh(
                                seen,
                                new PartyForms.Weighing(typed.all("signs"), typed.one("words")),
                                caller));
    }

    private static PartyForms.Naming naming(TypedSheet typed) {
        return new PartyForms.Naming(
                typed.one("role"),
                typed.one("standing"),
                typed.one("name"),
                typed.one("function"),
                typed.one("workplace"),
                typed.one("contact"),
                typed.one("account"),
                typed.one("language"));
    }
}
