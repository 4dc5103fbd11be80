package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Outgoing;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Wanted;
import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.casework.words.Part;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.jboss.resteasy.reactive.RestPath;

/** Takes back what has not left the house: a message to the reporter, the last move. */
@Path("/cases/{reference}/second-thoughts")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SecondThoughtsDoor {

    private final CurrentCaller currentCaller;
    private final Casework casework;
    private final Outgoing outgoing;
    private final Pages pages;
    private final DeskAnswers answers;

    SecondThoughtsDoor(
            CurrentCaller currentCaller,
            Casework casework,
            Outgoing outgoing,
            Pages pages,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.casework = casework;
        this.outgoing = outgoing;
        this.pages = pages;
        this.answers = answers;
    }

    @POST
    @Path("messages/{id}")
    public Response takeBack(
            @RestPath String reference, @RestPath String id, MultivaluedMap<String, String> sent) {
        return acted(
                reference,
                Posted.of(Part.DIALOGUE, sent),
                Done.TAKEN_BACK,
                (seen, caller) -> outgoing.takeBack(seen, AddressedId.of(id), caller));
    }

    @POST
    @Path("move")
    public Response undoMove(@RestPath String reference, MultivaluedMap<String, String> sent) {
        var typed = Posted.of(Part.MOVE, sent);
        return acted(
                reference,
                typed,
                Done.MOVED_BACK,
                (seen, caller) ->
                        casework.undoMove(
                                seen, new CaseForms.Undoing(typed.one("undoReason")), caller));
    }

    private Response acted(
            String reference, Posted typed, Done done, BiConsumer<SeenCase, Caller> act) {
        var asked =
                new Pages.Asked(
                        Wanted.parse(reference),
                        currentCaller.require(Permission.READ_CASE),
                        Optional.empty());
        try {
            act.accept(new SeenCase(asked.reference(), typed.seen()), asked.caller());
        } catch (Problem problem) {
            return answers.refused(problem, pages.after(problem, asked, typed));
        }
        return pages.canStillRead(asked)
                ? answers.afterwards(asked.reference(), done)
                : answers.handedOn();
    }
}
