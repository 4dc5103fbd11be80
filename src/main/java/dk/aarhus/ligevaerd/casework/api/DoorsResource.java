package dk.aarhus.ligevaerd.casework.api;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.investigation.HearingForms;
import dk.aarhus.ligevaerd.casework.party.AskedTask;
import dk.aarhus.ligevaerd.casework.party.DoorForms;
import dk.aarhus.ligevaerd.casework.party.DoorView;
import dk.aarhus.ligevaerd.casework.party.Offer;
import dk.aarhus.ligevaerd.casework.party.PartyDoors;
import dk.aarhus.ligevaerd.casework.party.PartyEnclosures;
import dk.aarhus.ligevaerd.casework.party.PartyLogins;
import dk.aarhus.ligevaerd.casework.party.PartyTasks;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;

/** What parties are given to see, each through a door of its own, for programs. */
@Path("/api/v1/cases/{reference}/doors")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Casework")
class DoorsResource {

    private final CurrentCaller currentCaller;
    private final CaseExchange<DoorsView> exchange;
    private final PartyDoors doors;
    private final PartyLogins logins;
    private final PartyTasks tasks;
    private final PartyEnclosures enclosures;

    DoorsResource(
            CurrentCaller currentCaller,
            PartyDoors doors,
            PartyLogins logins,
            PartyTasks tasks,
            PartyEnclosures enclosures) {
        this.currentCaller = currentCaller;
        this.doors = doors;
        this.logins = logins;
        this.tasks = tasks;
        this.enclosures = enclosures;
        this.exchange =
                new CaseExchange<>(
                        currentCaller,
                        (reference, caller) -> DoorsView.of(doors.all(reference, caller)));
    }

    /** All doors of a case. */
    record DoorsView(int version, List<PartyDoor> doors) implements CaseExchange.Versioned {

        static DoorsView of(PartyDoors.All all) {
            return new DoorsView(all.version(), all.doors().stream().map(PartyDoor::of).toList());
        }
    }

    /** The door of one party; {@code access} is empty where no code was ever given. */
    record PartyDoor(
            int party,
            Optional<DoorView.Access> access,
            List<Offered> offers,
            List<DoorView.Released> released,
            List<Integer> files,
            List<AskedTask> tasks) {

        static PartyDoor of(DoorView door) {
            return new PartyDoor(
                    door.party().number(),
                    door.access(),
                    door.offers().stream().map(Offered::of).toList(),
                    door.released(),
                    door.files(),
                    door.tasks());
        }
    }

    /** Something that can be released; {@code doubtful} where others were found in it. */
    record Offered(
            String item,
            int subject,
            LocalDate on,
            Optional<String> words,
            Optional<String> place,
            Optional<String> interpreter,
            boolean doubtful) {

        static Offered of(Offer offer) {
            return new Offered(
                    offer.name().toString(),
                    offer.subject(),
                    offer.on(),
                    offer.given().words(),
                    offer.given().place(),
                    offer.given().interpreter(),
                    offer.isDoubtful());
        }
    }

    /** A code that was drawn, shown this once. */
    record DoorCode(String code, String door) {}

    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(
            operationId = "listDoors",
            summary = "Who of the parties has a code, what was released to whom, and what can be")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response read(@RestPath String reference) {
        return exchange.read(reference);
    }

    @POST
    @Path("{party}/code")
    @Operation(
            operationId = "giveDoorCode",
            summary = "Draw a code for a party",
            description =
                    "It is answered once and works once: the party then takes a code of its own. Whatever opened this door before opens it no more.")
    @APIResponse(
            responseCode = "201",
            description = "The code, and the address where it is typed",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorCode.class)))
    public Response give(
            @RestPath String reference,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.DoorGiving form) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var seen = new SeenCase(Wanted.parse(reference), Versions.seenIn(ifMatch));
        if (form == null) {
            throw Problem.of(ProblemKind.UNREADABLE);
        }
        var code = doors.give(seen, Numbers.of(party), form, caller);
        return Response.status(Response.Status.CREATED)
                .entity(new DoorCode(code.toString(), "/papers"))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("{party}/login")
    @Operation(
            operationId = "letPartyLogIn",
            summary = "Let a party open its door by a login",
            description =
                    "The account is the one that stands with the party. It opens what is released to that party and nothing else; codes go on opening it too.")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response letIn(
            @RestPath String reference,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.DoorGiving form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> logins.give(seen, Numbers.of(party), given, by));
    }

    @PUT
    @Path("{party}/login/ended")
    @Operation(
            operationId = "endPartyLogin",
            summary = "No login opens the door of a party any more; a code still does")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response endLogin(
            @RestPath String reference,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.DoorShutting form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> logins.end(seen, Numbers.of(party), given, by));
    }

    @POST
    @Path("{party}/tasks")
    @Operation(
            operationId = "askParty",
            summary = "Ask a party for something, by a day",
            description = "The party sees it when `task-N` is released to it.")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response ask(
            @RestPath String reference,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.PartyAsking form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> tasks.ask(seen, Numbers.of(party), given, by));
    }

    @POST
    @Path("{party}/files")
    @Operation(
            operationId = "chooseFileForParty",
            summary = "Choose a file of the case for a party",
            description =
                    "Its words are looked through, and it can then be released as `file-N` (to look at) or `copy-N` (to take along). Files with a virus or filed wrong cannot; what was not scanned can only be looked at.")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response choose(
            @RestPath String reference,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.FileChoosing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> enclosures.choose(seen, Numbers.of(party), given, by));
    }

    @PUT
    @Path("{party}/tasks/{number}/settled")
    @Operation(
            operationId = "settleAsked",
            summary = "What a party was asked for is done, or not asked for any more")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response settle(
            @RestPath String reference,
            @RestPath String party,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.PartySettling form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) ->
                        tasks.settle(seen, Numbers.of(party), Numbers.of(number), given, by));
    }

    @PUT
    @Path("{party}/tasks/{number}/time")
    @Operation(
            operationId = "tellOfMoreTimeForAsked",
            summary = "Grant a party more time for what it was asked for, or refuse it",
            description =
                    "Until a day it is granted; without one it is refused, and the party reads why. 409 where nobody waits for it.")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response tellOfTime(
            @RestPath String reference,
            @RestPath String party,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            HearingForms.TimeTelling form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) ->
                        tasks.tellOfTime(seen, Numbers.of(party), Numbers.of(number), given, by));
    }

    @PUT
    @Path("{party}/shutting")
    @Operation(operationId = "shutDoor", summary = "Shut the door of a party: no code opens it")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response shut(
            @RestPath String reference,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.DoorShutting form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> doors.shut(seen, Numbers.of(party), given, by));
    }

    @POST
    @Path("{party}/releases")
    @Operation(
            operationId = "releaseToParty",
            summary = "Release one thing to one party, as it now is",
            description =
                    "Only what concerns the party, or whom it speaks for. Where names of others or words of the reporter are found in it, `why` says why it may go all the same.")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response release(
            @RestPath String reference,
            @RestPath String party,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.Releasing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) -> doors.release(seen, Numbers.of(party), given, by));
    }

    @PUT
    @Path("{party}/releases/{number}/withdrawn")
    @Operation(
            operationId = "takeBackReleaseToParty",
            summary = "Take back what was released",
            description = "Whoever has opened it is told so.")
    @APIResponse(
            responseCode = "200",
            description = "All doors",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = DoorsView.class)))
    public Response withdraw(
            @RestPath String reference,
            @RestPath String party,
            @RestPath String number,
            @RestHeader(HttpHeaders.IF_MATCH) String ifMatch,
            DoorForms.Withdrawing form) {
        return exchange.acted(
                reference,
                ifMatch,
                form,
                (seen, given, by) ->
                        doors.withdraw(seen, Numbers.of(party), Numbers.of(number), given, by));
    }
}
