package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.BulkForms;
import dk.aarhus.ligevaerd.casework.Reassessing;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;

/** Changes what many cases of the list were first assessed to be. */
@Path("/cases/reassessments")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class BulkChangeDoor {

    private final BulkDesk pages;
    private final Reassessing reassessing;
    private final RequestLanguage language;

    BulkChangeDoor(BulkDesk pages, Reassessing reassessing, RequestLanguage language) {
        this.pages = pages;
        this.reassessing = reassessing;
        this.language = language;
    }

    /** The chosen cases. */
    @POST
    @Path("chosen")
    public Response choose(MultivaluedMap<String, String> sent) {
        return pages.chosen(sent, page(sent));
    }

    @POST
    public Response change(MultivaluedMap<String, String> sent) {
        var form =
                new BulkForms.BulkReassessing(
                        sent.get(ChosenCases.REFERENCES),
                        sent.getFirst("department"),
                        sent.getFirst("urgency"),
                        sent.getFirst("reason"));
        return pages.act(sent, caller -> reassessing.change(form, caller), page(sent));
    }

    private BulkDesk.Drawing page(MultivaluedMap<String, String> sent) {
        return (caller, chosen, faults, outcome) ->
                BulkChangePage.of(
                        chosen,
                        new Typed(sent),
                        new BulkChangePage.Offered(reassessing.departments(), language.get()),
                        faults,
                        outcome);
    }
}
