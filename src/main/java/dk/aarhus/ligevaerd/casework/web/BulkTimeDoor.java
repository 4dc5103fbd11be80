package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.clocks.BulkClocks;
import dk.aarhus.ligevaerd.casework.clocks.BulkTimeForm;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Gives one clock of many cases of the list more time. */
@Path("/cases/extensions")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BulkTimeDoor {

    private final BulkDesk pages;
    private final BulkClocks clocks;

    BulkTimeDoor(BulkDesk pages, BulkClocks clocks) {
        this.pages = pages;
        this.clocks = clocks;
    }

    /** The chosen cases. */
    @POST
    @Path("chosen")
    public Response choose(MultivaluedMap<String, String> sent) {
        return pages.chosen(sent, page(sent));
    }

    @POST
    public Response extend(MultivaluedMap<String, String> sent) {
        var form =
                new BulkTimeForm(
                        sent.get(ChosenCases.REFERENCES),
                        sent.getFirst("term"),
                        sent.getFirst("reason"),
                        sent.getFirst("until"));
        return pages.act(sent, caller -> clocks.extend(form, caller), page(sent));
    }

    private static BulkDesk.Drawing page(MultivaluedMap<String, String> sent) {
        return (caller, chosen, faults, outcome) ->
                BulkTimePage.of(chosen, new Typed(sent), faults, outcome);
    }
}
