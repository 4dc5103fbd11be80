package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterForms;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
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

/** What is to be put right after a decision, and looks at practices. */
@Path("/cases/{reference}/remedies")
@Authenticated
@Blocking
class RemedyDoor {

    private static final AfterFrame.Place PLACE =
            new AfterFrame.Place("remedies", RemediesPage::new);

    private final AfterFrame frame;
    private final AfterDesk desk;

    RemedyDoor(AfterFrame frame, AfterDesk desk) {
        this.frame = frame;
        this.desk = desk;
    }

    @GET
    public Response read(@RestPath String reference, @RestQuery String done) {
        return frame.read(PLACE, reference, done);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                "order-",
                Act.REMEDY_ORDERED,
                sent,
                (seen, form, caller) ->
                        desk.order(
                                seen,
                                new AfterForms.RemedyOrdering(
                                        form.of("type"),
                                        form.of("owner"),
                                        form.of("account"),
                                        form.of("dueOn"),
                                        form.of("what")),
                                caller));
    }

    @POST
    @Path("{id}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.REMEDY_DONE,
                sent,
                (seen, form, caller) ->
                        desk.done(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RemedyDoing(form.of("doneOn"), form.of("evidence")),
                                caller));
    }

    @POST
    @Path("{id}/effect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.REMEDY_CHECKED,
                sent,
                (seen, form, caller) ->
                        desk.check(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RemedyChecking(form.of("effect"), form.of("words")),
                                caller));
    }

    @POST
    @Path("{id}/dropping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.REMEDY_DROPPED,
                sent,
                (seen, form, caller) ->
                        desk.drop(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RemedyDropping(form.of("reason")),
                                caller));
    }

    @POST
    @Path("checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response orderCheck(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                "practice-",
                Act.CHECK_ORDERED,
                sent,
                (seen, form, caller) ->
                        desk.orderCheck(
                                seen,
                                new AfterForms.CheckOrdering(
                                        form.of("practice"), form.of("owner"), form.of("dueOn")),
                                caller));
    }

    @POST
    @Path("checks/{id}/result")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkDone(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.CHECK_DONE,
                sent,
                (seen, form, caller) ->
                        desk.checkDone(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.CheckDoing(form.of("result"), form.of("recheckOn")),
                                caller));
    }

    @POST
    @Path("checks/{id}/proof")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkProved(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.CHECK_PROVED,
                sent,
                (seen, form, caller) ->
                        desk.checkProved(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.CheckProving(form.of("effect"), form.of("proof")),
                                caller));
    }
}
