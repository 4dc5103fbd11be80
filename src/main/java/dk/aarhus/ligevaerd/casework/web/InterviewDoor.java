package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.investigation.Interview;
import dk.aarhus.ligevaerd.casework.investigation.InterviewForms;
import dk.aarhus.ligevaerd.casework.investigation.Interviews;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.InterviewMessages;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Talks with people of a case. */
@Path("/cases/{reference}/interviews")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class InterviewDoor {

    private static final String INVITE = "invite";

    private final Interviews interviews;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    InterviewDoor(
            Interviews interviews, SheetWords words, RequestLanguage language, SheetDesk sheets) {
        this.interviews = interviews;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.INTERVIEWS, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response invite(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                INVITE,
                sent,
                (seen, typed, caller) ->
                        interviews.invite(
                                seen,
                                new InterviewForms.Inviting(
                                        typed.one("party"),
                                        typed.one("plannedOn"),
                                        typed.one("place"),
                                        typed.one("invitation"),
                                        typed.one("companion"),
                                        typed.one("interpreter")),
                                caller));
    }

    @POST
    @Path("{number}/minutes")
    public Response hold(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "hold" + one,
                sent,
                (seen, typed, caller) ->
                        interviews.hold(
                                seen,
                                one,
                                new InterviewForms.Holding(
                                        typed.one("heldOn"), typed.one("minutes")),
                                caller));
    }

    @POST
    @Path("{number}/answer")
    public Response answer(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "answer" + one,
                sent,
                (seen, typed, caller) ->
                        interviews.answer(
                                seen,
                                one,
                                new InterviewForms.MinutesAnswer(
                                        typed.one("answeredOn"),
                                        typed.one("approved"),
                                        typed.one("objections")),
                                caller));
    }

    @POST
    @Path("{number}/dropped")
    public Response drop(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                "drop" + one,
                sent,
                (seen, typed, caller) -> interviews.drop(seen, one, caller));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = interviews.all(reference, caller);
        var own = own();
        var form =
                words.form("interviews", INVITE, typed)
                        .pick(
                                SheetLabel.PARTY,
                                words.options(all.parties()),
                                Optional.<Integer>empty())
                        .day(SheetLabel.PLANNED_ON, Optional.empty())
                        .line(SheetLabel.PLACE, Optional.empty())
                        .words(SheetLabel.INVITATION, Optional.of(own.invitationBegins()))
                        .line(SheetLabel.COMPANION, Optional.empty())
                        .line(SheetLabel.INTERPRETER, Optional.empty())
                        .as(own.invite(), "", words.own().save());
        var section =
                new SheetSection(
                        "all",
                        own.heading(),
                        own.none(),
                        all.interviews().stream().map(one -> entry(all, one, typed)).toList(),
                        all.mayAct() && !all.parties().isEmpty() ? List.of(form) : List.of());
        return new SheetPage(
                reference,
                CaseTab.INTERVIEWS,
                all.version(),
                all.parties().isEmpty() ? own.nobody() : own.lead(),
                List.of(section),
                typed.faults(),
                notice);
    }

    private SheetEntry entry(Interviews.All all, Interview one, TypedSheet typed) {
        var own = own();
        var lines = new ArrayList<Line>();
        lines.addAll(
                SheetWords.those(
                        words.dayLine(SheetLabel.PLANNED_ON, Optional.of(one.plannedOn())),
                        words.line(SheetLabel.PLACE, one.place()),
                        words.line(SheetLabel.COMPANION, one.companion()),
                        words.line(SheetLabel.INTERPRETER, one.interpreter()),
                        words.line(SheetLabel.INVITATION, Optional.of(one.invitation())),
                        words.dayLine(SheetLabel.HELD_ON, one.heldOn()),
                        words.dayLine(SheetLabel.ANSWERED_ON, one.answeredOn()),
                        words.line(SheetLabel.OBJECTIONS, one.objections()),
                        one.answerSetAsideOn()
                                .map(
                                        day ->
                                                new Line(
                                                        words.second().answerGone(),
                                                        words.day(day)))));
        return new SheetEntry(
                "interview" + one.number(),
                own.number(one.number()) + " · " + words.title(all.parties(), one.party()),
                SheetWords.those(
                        Optional.of(mark(one)),
                        one.answeredByParty()
                                .map(words.doors()::answeredItself)
                                .map(who -> SheetWords.mark("info", who))),
                one.minutes().orElse(""),
                lines,
                needsInterpreter(all, one) ? List.of(own.interpreterMissing()) : List.of(),
                List.of(),
                all.mayAct() ? forms(one, typed) : List.of());
    }

    private Mark mark(Interview one) {
        var own = own();
        if (one.droppedOn().isPresent()) {
            return SheetWords.mark("plain", own.dropped());
        }
        if (one.isPlanned()) {
            return SheetWords.mark("info", own.planned());
        }
        if (one.awaitsAnswer()) {
            return SheetWords.mark("warning", own.awaitsAnswer());
        }
        return one.approved()
                ? SheetWords.mark("success", own.approved())
                : SheetWords.mark("warning", own.objected());
    }

    /** Somebody who speaks another language is talked with through an interpreter. */
    private static boolean needsInterpreter(Interviews.All all, Interview one) {
        return one.isPlanned()
                && one.interpreter().isEmpty()
                && all.parties().stream()
                        .filter(party -> party.number() == one.party())
                        .anyMatch(
                                party ->
                                        party.language()
                                                .filter(code -> !code.equals("da"))
                                                .isPresent());
    }

    private List<SheetForm> forms(Interview one, TypedSheet typed) {
        var own = own();
        var at = "interviews/" + one.number();
        var forms = new ArrayList<SheetForm>();
        if (one.droppedOn().isEmpty() && !one.approved()) {
            forms.add(
                    words.form(at + "/minutes", "hold" + one.number(), typed)
                            .day(SheetLabel.HELD_ON, one.heldOn())
                            .words(SheetLabel.MINUTES, one.minutes())
                            .as(own.writeMinutes(), own.minutesLead(), words.own().save()));
        }
        if (one.awaitsAnswer()) {
            forms.add(
                    words.form(at + "/answer", "answer" + one.number(), typed)
                            .day(SheetLabel.ANSWERED_ON, Optional.empty())
                            .yesOrNo(
                                    SheetLabel.APPROVED,
                                    own.approvedYes(),
                                    own.approvedNo(),
                                    Optional.empty())
                            .words(SheetLabel.OBJECTIONS, Optional.empty())
                            .as(own.recordAnswer(), "", words.own().save()));
        }
        if (one.isPlanned()) {
            forms.add(
                    words.form(at + "/dropped", "drop" + one.number(), typed)
                            .as(own.drop(), "", own.drop()));
        }
        return forms;
    }

    private InterviewMessages own() {
        return language.words(InterviewMessages.class);
    }
}
