package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.Alarms;
import dk.aarhus.ligevaerd.casework.BulkActs;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.words.Done;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The list of cases; its address is its filter, and so a bookmark. */
@Path("/cases")
@Authenticated
@Blocking
class WorklistDoor {

    private final CurrentCaller currentCaller;
    private final Desk desk;
    private final Alarms alarms;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;
    private final DeskAnswers answers;

    WorklistDoor(
            CurrentCaller currentCaller,
            Desk desk,
            Alarms alarms,
            Departments departments,
            RequestLanguage language,
            Clock clock,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.desk = desk;
        this.alarms = alarms;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
        this.answers = answers;
    }

    @GET
    public Response list(@Context UriInfo address) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var filter = Filter.of(address.getQueryParameters());
        var frame =
                new Worklist.Frame(
                        filter,
                        departments.on(LocalDate.now(clock)),
                        caller.roles().stream().sorted().toList(),
                        alarms.of(caller),
                        Optional.ofNullable(address.getQueryParameters().getFirst("done"))
                                .flatMap(Done::named),
                        caller.mayEver(Permission.TRIAGE_CASE),
                        caller.mayEver(Permission.TRIAGE_CASE)
                                || caller.mayEver(Permission.WORK_ON_CASE));
        try {
            Filter.requireKnown(address.getQueryParameters());
            var page =
                    desk.list(
                            filter.query(),
                            caller,
                            (found, today) -> Worklist.of(frame, found, today));
            return answers.page(page.fitting(fitting(page, caller)));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var faults = Faults.of(refused.violations(), "", language);
            return answers.refused(
                    refused,
                    new Worklist(frame, faults, List.of(), "", Worklist.Fitting.NOT_ASKED));
        }
    }

    /** How many more than this page shows can be chosen; not asked where it shows them all. */
    private int fitting(Worklist page, Caller caller) {
        var filter = page.frame().filter();
        return !page.frame().chooses() || page.next().isEmpty() && !filter.continues()
                ? 0
                : desk.fitting(new Filter(filter.withoutPlace()).query(), caller, BulkActs.MOST + 1)
                        .size();
    }
}
