package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.filing.FilingDesk;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** What was not journalised in time, for the records manager. */
@Path("/retention/journalising")
@Authenticated
@Blocking
class FilingDoor {

    private final CurrentCaller currentCaller;
    private final FilingDesk desk;
    private final DeskAnswers answers;

    FilingDoor(CurrentCaller currentCaller, FilingDesk desk, DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.answers = answers;
    }

    @GET
    public Response show() {
        currentCaller.require(Permission.READ_RETENTION);
        return answers.page(new FilingPage(desk.overdue()));
    }
}
