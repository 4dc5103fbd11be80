package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.BulkForms;
import dk.aarhus.ligevaerd.casework.Desk;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Gives many cases of the list one handler. */
@Path("/cases/assignments")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BulkDoor {

    private final BulkDesk pages;
    private final BulkActs bulk;
    private final Desk desk;

    BulkDoor(BulkDesk pages, BulkActs bulk, Desk desk) {
        this.pages = pages;
        this.bulk = bulk;
        this.desk = desk;
    }

    /** The chosen cases, and who has how much on the desk. */
    @POST
    @Path("chosen")
    public Response choose(MultivaluedMap<String, String> sent) {
        return pages.chosen(sent, page(sent));
    }

    @POST
    public Response assign(MultivaluedMap<String, String> sent) {
        var form =
                new BulkForms.BulkAssigning(
                        sent.get(ChosenCases.REFERENCES),
                        sent.getFirst("handler"),
                        sent.getFirst("reason"));
        return pages.act(sent, caller -> bulk.assign(form, caller), page(sent));
    }

    private BulkDesk.Drawing page(MultivaluedMap<String, String> sent) {
        return (caller, chosen, faults, outcome) ->
                new BulkPage(chosen, new Typed(sent), desk.workload(caller), faults, outcome);
    }
}
