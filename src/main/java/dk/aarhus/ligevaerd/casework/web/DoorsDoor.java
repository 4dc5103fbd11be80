package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.party.DoorForms;
import dk.aarhus.ligevaerd.casework.party.PartyDoors;
import dk.aarhus.ligevaerd.casework.party.PartyEnclosures;
import dk.aarhus.ligevaerd.casework.party.PartyLogins;
import dk.aarhus.ligevaerd.casework.party.PartyTasks;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.DoorMessages;
import dk.aarhus.ligevaerd.intake.MailboxCode;
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
import java.util.concurrent.atomic.AtomicReference;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What parties are given to see, each through a door of its own. */
@Path("/cases/{reference}/doors")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class DoorsDoor {

    private final PartyDoors doors;
    private final PartyLogins logins;
    private final PartyTasks tasks;
    private final PartyEnclosures enclosures;
    private final SheetDesk.Doorway door;
    private final CodeSlips slips;
    private final DeskAnswers answers;
    private final RequestLanguage language;

    DoorsDoor(
            PartyDoors doors,
            PartyLogins logins,
            PartyTasks tasks,
            PartyEnclosures enclosures,
            DoorsLayout layout,
            SheetDesk sheets,
            CodeSlips slips,
            DeskAnswers answers,
            RequestLanguage language) {
        this.doors = doors;
        this.logins = logins;
        this.tasks = tasks;
        this.enclosures = enclosures;
        this.door = sheets.doorway(CaseTab.DOORS, layout::page);
        this.slips = slips;
        this.answers = answers;
        this.language = language;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    /** The code stands on this one answer, and nowhere else. */
    @POST
    @Path("{party}/code")
    public Response give(
            @RestPath String reference,
            @RestPath String party,
            MultivaluedMap<String, String> sent) {
        var number = SheetNumbers.of(party);
        var drawn = new AtomicReference<MailboxCode>();
        var answer =
                door.act(
                        reference,
                        DoorsLayout.give(number),
                        sent,
                        (seen, typed, caller) ->
                                drawn.set(
                                        doors.give(
                                                seen,
                                                number,
                                                new DoorForms.DoorGiving(typed.one("represents")),
                                                caller)));
        if (drawn.get() == null) {
            return answer;
        }
        var wanted = Wanted.parse(reference);
        return answers.page(
                new DoorCodePage(
                        wanted,
                        language.words(DoorMessages.class).codeHeading(party),
                        slips.of(wanted, number, drawn.get())));
    }

    @POST
    @Path("{party}/login")
    public Response letIn(
            @RestPath String reference,
            @RestPath String party,
            MultivaluedMap<String, String> sent) {
        var number = SheetNumbers.of(party);
        return door.act(
                reference,
                DoorsLayout.letIn(number),
                sent,
                (seen, typed, caller) ->
                        logins.give(
                                seen,
                                number,
                                new DoorForms.DoorGiving(typed.one("represents")),
                                caller));
    }

    @POST
    @Path("{party}/login/ended")
    public Response endLogin(
            @RestPath String reference,
            @RestPath String party,
            MultivaluedMap<String, String> sent) {
        var number = SheetNumbers.of(party);
        return door.act(
                reference,
                DoorsLayout.endLogin(number),
                sent,
                (seen, typed, caller) ->
                        logins.end(
                                seen,
                                number,
                                new DoorForms.DoorShutting(typed.one("reason")),
                                caller));
    }

    @POST
    @Path("{party}/tasks")
    public Response ask(
            @RestPath String reference,
            @RestPath String party,
            MultivaluedMap<String, String> sent) {
        var number = SheetNumbers.of(party);
        return door.act(
                reference,
                AskedLayout.ask(number),
                sent,
                (seen, typed, caller) ->
                        tasks.ask(
                                seen,
                                number,
                                new DoorForms.PartyAsking(typed.one("words"), typed.one("dueOn")),
                                caller));
    }

    @POST
    @Path("{party}/files")
    public Response choose(
            @RestPath String reference,
            @RestPath String party,
            MultivaluedMap<String, String> sent) {
        var number = SheetNumbers.of(party);
        return door.act(
                reference,
                AskedLayout.choose(number),
                sent,
                (seen, typed, caller) ->
                        enclosures.choose(
                                seen,
                                number,
                                new DoorForms.FileChoosing(typed.one("file"), typed.one("kind")),
                                caller));
    }

    @POST
    @Path("{party}/tasks/{number}/settling")
    public Response settle(
            @RestPath String reference,
            @RestPath String party,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var whose = SheetNumbers.of(party);
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                AskedLayout.settle(one),
                sent,
                (seen, typed, caller) ->
                        tasks.settle(
                                seen,
                                whose,
                                one,
                                new DoorForms.PartySettling(typed.one("reason")),
                                caller));
    }

    @POST
    @Path("{party}/tasks/{number}/time")
    public Response tellOfTime(
            @RestPath String reference,
            @RestPath String party,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var whose = SheetNumbers.of(party);
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                AskedLayout.time(one),
                sent,
                (seen, typed, caller) ->
                        tasks.tellOfTime(
                                seen,
                                whose,
                                one,
                                new HearingForms.TimeTelling(typed.one("until"), typed.one("why")),
                                caller));
    }

    @POST
    @Path("{party}/shutting")
    public Response shut(
            @RestPath String reference,
            @RestPath String party,
            MultivaluedMap<String, String> sent) {
        var number = SheetNumbers.of(party);
        return door.act(
                reference,
                DoorsLayout.shut(number),
                sent,
                (seen, typed, caller) ->
                        doors.shut(
                                seen,
                                number,
                                new DoorForms.DoorShutting(typed.one("reason")),
                                caller));
    }

    @POST
    @Path("{party}/releases/{item}")
    public Response release(
            @RestPath String reference,
            @RestPath String party,
            @RestPath String item,
            MultivaluedMap<String, String> sent) {
        var number = SheetNumbers.of(party);
        return door.act(
                reference,
                DoorsLayout.release(number, item),
                sent,
                (seen, typed, caller) ->
                        doors.release(
                                seen,
                                number,
                                new DoorForms.Releasing(
                                        item, typed.one("checked"), typed.one("why")),
                                caller));
    }

    @POST
    @Path("{party}/withdrawals/{number}")
    public Response withdraw(
            @RestPath String reference,
            @RestPath String party,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var whose = SheetNumbers.of(party);
        var one = SheetNumbers.of(number);
        return door.act(
                reference,
                DoorsLayout.withdraw(whose, one),
                sent,
                (seen, typed, caller) ->
                        doors.withdraw(
                                seen,
                                whose,
                                one,
                                new DoorForms.Withdrawing(typed.one("reason")),
                                caller));
    }
}
