package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.after.AfterDesk;
import dk.aarhus.ligevaerd.casework.after.AfterForms;
import dk.aarhus.ligevaerd.casework.after.AfterView;
import dk.aarhus.ligevaerd.casework.words.AfterField;
import dk.aarhus.ligevaerd.casework.words.AfterMessages;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The two pages of what follows a decision. Each form is sent to an address of its own. */
@Path("/cases/{reference}")
@Authenticated
@Blocking
class AfterDoor {

    private final CurrentCaller currentCaller;
    private final AfterDesk desk;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    AfterDoor(
            CurrentCaller currentCaller,
            AfterDesk desk,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.language = language;
        this.answers = answers;
    }

    /** The page that a form belongs to. */
    private enum Where {
        REMEDIES("remedies") {
            @Override
            TemplateInstance page(AfterView view, Typed typed, Hitch hitch, Optional<Act> done) {
                return new RemediesPage(view, typed, hitch, done);
            }
        },
        AFTERWARDS("afterwards") {
            @Override
            TemplateInstance page(AfterView view, Typed typed, Hitch hitch, Optional<Act> done) {
                return new AfterwardsPage(view, typed, hitch, done);
            }
        };

        private final String path;

        Where(String path) {
            this.path = path;
        }

        abstract TemplateInstance page(
                AfterView view, Typed typed, Hitch hitch, Optional<Act> done);
    }

    @GET
    @Path("remedies")
    public Response remedies(@RestPath String reference, @RestQuery String done) {
        return read(Where.REMEDIES, reference, done);
    }

    @GET
    @Path("afterwards")
    public Response afterwards(@RestPath String reference, @RestQuery String done) {
        return read(Where.AFTERWARDS, reference, done);
    }

    @POST
    @Path("remedies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response order(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return act(
                Where.REMEDIES,
                reference,
                "order-",
                Act.REMEDY_ORDERED,
                sent,
                (seen, form) ->
                        desk.order(
                                seen,
                                new AfterForms.RemedyOrdering(
                                        form.of("type"),
                                        form.of("owner"),
                                        form.of("account"),
                                        form.of("dueOn"),
                                        form.of("what")),
                                caller()));
    }

    @POST
    @Path("remedies/{id}/completion")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response done(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.REMEDIES,
                reference,
                row(id),
                Act.REMEDY_DONE,
                sent,
                (seen, form) ->
                        desk.done(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RemedyDoing(form.of("doneOn"), form.of("evidence")),
                                caller()));
    }

    @POST
    @Path("remedies/{id}/effect")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response check(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.REMEDIES,
                reference,
                row(id),
                Act.REMEDY_CHECKED,
                sent,
                (seen, form) ->
                        desk.check(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RemedyChecking(form.of("effect"), form.of("words")),
                                caller()));
    }

    @POST
    @Path("remedies/{id}/dropping")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response drop(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.REMEDIES,
                reference,
                row(id),
                Act.REMEDY_DROPPED,
                sent,
                (seen, form) ->
                        desk.drop(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RemedyDropping(form.of("reason")),
                                caller()));
    }

    @POST
    @Path("remedies/checks")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response orderCheck(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return act(
                Where.REMEDIES,
                reference,
                "practice-",
                Act.CHECK_ORDERED,
                sent,
                (seen, form) ->
                        desk.orderCheck(
                                seen,
                                new AfterForms.CheckOrdering(
                                        form.of("practice"), form.of("owner"), form.of("dueOn")),
                                caller()));
    }

    @POST
    @Path("remedies/checks/{id}/result")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkDone(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.REMEDIES,
                reference,
                row(id),
                Act.CHECK_DONE,
                sent,
                (seen, form) ->
                        desk.checkDone(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.CheckDoing(form.of("result"), form.of("recheckOn")),
                                caller()));
    }

    @POST
    @Path("remedies/checks/{id}/proof")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response checkProved(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.REMEDIES,
                reference,
                row(id),
                Act.CHECK_PROVED,
                sent,
                (seen, form) ->
                        desk.checkProved(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.CheckProving(form.of("effect"), form.of("proof")),
                                caller()));
    }

    @POST
    @Path("afterwards/contacts/{id}/answer")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answered(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.AFTERWARDS,
                reference,
                row(id),
                Act.FOLLOW_UP_ANSWERED,
                sent,
                (seen, form) ->
                        desk.answered(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.FollowUpAnswer(form.of("adverse"), form.of("words")),
                                caller()));
    }

    @POST
    @Path("afterwards/contacts/{id}/attempt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response tried(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.AFTERWARDS,
                reference,
                row(id),
                Act.FOLLOW_UP_TRIED,
                sent,
                (seen, form) -> desk.tried(seen, AddressedId.of(id), caller()));
    }

    @POST
    @Path("afterwards/reviews")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response askForReview(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return act(
                Where.AFTERWARDS,
                reference,
                "review-",
                Act.REVIEW_ASKED,
                sent,
                (seen, form) ->
                        desk.askForReview(
                                seen,
                                new AfterForms.ReviewRequest(
                                        form.of("asker"),
                                        form.of("askedOn"),
                                        form.of("grounds"),
                                        form.of("lateReason")),
                                caller()));
    }

    @POST
    @Path("afterwards/reviews/{id}/result")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response review(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.AFTERWARDS,
                reference,
                row(id),
                Act.REVIEW_DECIDED,
                sent,
                (seen, form) ->
                        desk.review(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.ReviewResult(form.of("result"), form.of("words")),
                                caller()));
    }

    @POST
    @Path("afterwards/routes")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takenElsewhere(
            @RestPath String reference, MultivaluedMap<String, String> sent) {
        return act(
                Where.AFTERWARDS,
                reference,
                "route-",
                Act.ROUTE_TAKEN,
                sent,
                (seen, form) ->
                        desk.takenElsewhere(
                                seen,
                                new AfterForms.RouteTaking(form.of("route"), form.of("takenOn")),
                                caller()));
    }

    @POST
    @Path("afterwards/routes/{id}/outcome")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response endedElsewhere(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return act(
                Where.AFTERWARDS,
                reference,
                row(id),
                Act.ROUTE_ENDED,
                sent,
                (seen, form) ->
                        desk.endedElsewhere(
                                seen,
                                AddressedId.of(id),
                                new AfterForms.RouteEnding(form.of("endedOn"), form.of("outcome")),
                                caller()));
    }

    @POST
    @Path("afterwards/learning")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response learn(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return act(
                Where.AFTERWARDS,
                reference,
                "learning-",
                Act.LEARNT,
                sent,
                (seen, form) ->
                        desk.learn(
                                seen,
                                new AfterForms.LearningWriting(
                                        form.all("causes"),
                                        form.of("proposal"),
                                        form.of("similarUnits"),
                                        form.of("needlessReason")),
                                caller()));
    }

    /** Something done after a decision, with what the form holds. */
    private interface AfterAct {
        void on(SeenCase seen, Form form);
    }

    /** The fields of one form, under their own names; null where nothing was sent. */
    private record Form(Typed typed, String prefix) {

        String of(String field) {
            return typed.sent().getFirst(prefix + field);
        }

        List<String> all(String field) {
            return typed.all(prefix + field);
        }
    }

    private Response read(Where where, String reference, String done) {
        var view = desk.of(Wanted.parse(reference), caller());
        return answers.page(where.page(view, Typed.NOTHING, Hitch.NONE, done(done)));
    }

    private Response act(
            Where where,
            String reference,
            String prefix,
            Act what,
            MultivaluedMap<String, String> sent,
            AfterAct act) {
        var wanted = Wanted.parse(reference);
        var typed = new Typed(sent);
        try {
            act.on(
                    new SeenCase(wanted, Posted.seen(sent.getFirst("version"))),
                    new Form(typed, prefix));
            return answers.seeOther("/cases/%s/%s?done=%s".formatted(wanted, where.path, what));
        } catch (Problem problem) {
            var hitch = Hitch.of(problem, language, prefix, this::label);
            var view = desk.of(wanted, caller());
            return answers.refused(problem, where.page(view, typed, hitch, Optional.empty()));
        }
    }

    private String label(String field) {
        return AfterField.named(field).map(language.words(AfterMessages.class)::field).orElse("");
    }

    private static String row(String id) {
        return "r" + AddressedId.of(id) + "-";
    }

    private static Optional<Act> done(String typed) {
        return Arrays.stream(Act.values()).filter(act -> act.name().equals(typed)).findFirst();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
