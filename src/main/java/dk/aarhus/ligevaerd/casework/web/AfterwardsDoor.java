package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterForms;
import dk.aarhus.ligevaerd.casework.after.AfterView;
import dk.aarhus.ligevaerd.casework.after.LearningNote;
import dk.aarhus.ligevaerd.casework.words.AfterField;
import dk.aarhus.ligevaerd.casework.words.AfterMessages;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Asking again, reviews, other bodies and learning. Each form is sent to an address of its own. */
@Path("/cases/{reference}/afterwards")
@Authenticated
@Blocking
class AfterwardsDoor {

    private static final AfterFrame.Place PLACE =
            new AfterFrame.Place("afterwards", AfterwardsPage::new);

    private final AfterFrame frame;
    private final AfterDesk desk;
    private final RequestLanguage language;

    AfterwardsDoor(AfterFrame frame, AfterDesk desk, RequestLanguage language) {
        this.frame = frame;
        this.desk = desk;
        this.language = language;
    }

    @GET
    public Response read(@RestPath String reference, @RestQuery String done) {
        return frame.read(PLACE, reference, done);
    }

    @POST
    @Path("contacts/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answered(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.FOLLOW_UP_ANSWERED,
                sent,
                (seen, form, caller) ->
                        desk.answered(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.FollowUpAnswer(form.of("adverse"), form.of("words")),
                                caller));
    }

    @POST
    @Path("contacts/{id}/attempt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tried(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.FOLLOW_UP_TRIED,
                sent,
                (seen, form, caller) -> desk.tried(seen, AddressedId.of(id), caller));
    }

    @POST
    @Path("reviews")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askForReview(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                "review-",
                Act.REVIEW_ASKED,
                sent,
                (seen, form, caller) ->
                        desk.askForReview(
                                seen,
                                new AfterForms.ReviewRequest(
                                        form.of("asker"),
                                        form.of("askedOn"),
                                        form.of("grounds"),
                                        form.of("lateReason")),
                                caller));
    }

    @POST
    @Path("reviews/{id}/result")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.REVIEW_DECIDED,
                sent,
                (seen, form, caller) ->
                        desk.review(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.ReviewResult(form.of("result"), form.of("words")),
                                caller));
    }

    @POST
    @Path("routes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takenElsewhere(
            @RestPath String reference, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                "route-",
                Act.ROUTE_TAKEN,
                sent,
                (seen, form, caller) ->
                        desk.takenElsewhere(
                                seen,
                                new AfterForms.RouteTaking(form.of("route"), form.of("takenOn")),
                                caller));
    }

    @POST
    @Path("routes/{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endedElsewhere(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                AfterFrame.row(id),
                Act.ROUTE_ENDED,
                sent,
                (seen, form, caller) ->
                        desk.endedElsewhere(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RouteEnding(form.of("endedOn"), form.of("outcome")),
                                caller));
    }

    @POST
    @Path("learning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response learn(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return frame.act(
                PLACE,
                reference,
                LearningFields.FORM,
                Act.LEARNT,
                sent,
                (seen, form, caller) ->
                        desk.learn(
                                seen,
                                new AfterForms.LearningWriting(
                                        form.all("causes"),
                                        form.of("proposal"),
                                        form.of("similarUnits"),
                                        form.of("needlessReason")),
                                caller),
                this::learning);
    }

    private AfterFrame.Versions learning(AfterView view, AfterFrame.Form form) {
        var words = language.words(AfterMessages.class);
        return new AfterFrame.Versions(
                words.learningHeading(),
                LearningFields.ALL.stream()
                        .map(
                                field ->
                                        new Clash.Compared(
                                                LearningFields.FORM + field.parameter(),
                                                words.field(field),
                                                form.all(field.parameter()),
                                                LearningFields.stored(view, field),
                                                values -> said(field, values)))
                        .toList());
    }

    private List<String> said(AfterField field, List<String> values) {
        var words = language.words(AfterMessages.class);
        return field == AfterField.CAUSES
                ? values.stream().flatMap(AfterwardsDoor::cause).map(words::cause).toList()
                : values;
    }

    private static Stream<LearningNote.RootCause> cause(String code) {
        return Arrays.stream(LearningNote.RootCause.values())
                .filter(cause -> cause.name().equals(code));
    }
}
