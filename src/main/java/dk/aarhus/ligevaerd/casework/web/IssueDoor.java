package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.investigation.MatterForms;
import dk.aarhus.ligevaerd.casework.investigation.Matters;
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

/** What is alleged in a case, the facts, and what is proven. */
@Path("/cases/{reference}")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class IssueDoor {

    private final Matters matters;
    private final SheetDesk.Doorway door;

    IssueDoor(Matters matters, IssueLayout layout, SheetDesk sheets) {
        this.matters = matters;
        this.door = sheets.doorway(CaseTab.ISSUES, layout::page);
    }

    @GET
    @Path("issues")
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    @Path("allegations")
    public Response allege(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                IssueLayout.ALLEGE,
                sent,
                (seen, typed, caller) -> matters.allege(seen, alleging(typed), caller));
    }

    @POST
    @Path("allegations/{number}")
    public Response changeAllegation(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var allegation = SheetNumbers.of(number);
        return door.act(
                reference,
                IssueLayout.allegation(allegation),
                sent,
                (seen, typed, caller) ->
                        matters.changeAllegation(seen, allegation, alleging(typed), caller));
    }

    @POST
    @Path("allegations/{number}/findings/{party}")
    public Response find(
            @RestPath String reference,
            @RestPath String number,
            @RestPath String party,
            MultivaluedMap<String, String> sent) {
        var allegation = SheetNumbers.of(number);
        var accused = SheetNumbers.of(party);
        return door.act(
                reference,
                IssueLayout.finding(allegation, accused),
                sent,
                (seen, typed, caller) ->
                        matters.find(
                                seen,
                                allegation,
                                accused,
                                new MatterForms.Concluding(
                                        typed.one("verdict"),
                                        typed.one("reasons"),
                                        typed.all("facts"),
                                        typed.all("exhibits")),
                                caller));
    }

    @POST
    @Path("facts")
    public Response state(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                IssueLayout.STATE,
                sent,
                (seen, typed, caller) -> matters.state(seen, stating(typed), caller));
    }

    @POST
    @Path("facts/{number}")
    public Response changeFact(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var fact = SheetNumbers.of(number);
        return door.act(
                reference,
                IssueLayout.fact(fact),
                sent,
                (seen, typed, caller) -> matters.changeFact(seen, fact, stating(typed), caller));
    }

    private static MatterForms.Alleging alleging(TypedSheet typed) {
        return new MatterForms.Alleging(
                typed.one("words"),
                typed.all("about"),
                typed.all("forms"),
                typed.all("grounds"),
                typed.one("from"),
                typed.one("to"));
    }

    private static MatterForms.Stating stating(TypedSheet typed) {
        return new MatterForms.Stating(
                typed.one("words"),
                typed.one("source"),
                typed.one("happenedOn"),
                typed.one("disputed"),
                typed.all("evidence"));
    }
}
