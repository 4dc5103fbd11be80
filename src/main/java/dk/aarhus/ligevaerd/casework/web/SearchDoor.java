package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseSearch;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
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
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The search of the worklist. It is sent as a form: words never stand in an address. */
@Path("/cases/search")
@Authenticated
@Blocking
class SearchDoor {

    private final CurrentCaller currentCaller;
    private final CaseSearch search;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;
    private final DeskAnswers answers;

    SearchDoor(
            CurrentCaller currentCaller,
            CaseSearch search,
            Departments departments,
            RequestLanguage language,
            Clock clock,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.search = search;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
        this.answers = answers;
    }

    /** A search has no address of its own; whoever comes back to it begins at the list. */
    @GET
    public Response begin() {
        currentCaller.require(Permission.READ_CASE);
        return Response.seeOther(URI.create("/cases")).build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response find(MultivaluedMap<String, String> sent) {
        var caller = currentCaller.require(Permission.READ_CASE);
        var typed = SearchBox.of(sent);
        var frame =
                new SearchPage.Frame(
                        typed,
                        departments.on(LocalDate.now(clock)),
                        caller.roles().stream().sorted().toList());
        try {
            return answers.page(
                    search.find(
                            typed.text(),
                            typed.filter().query(),
                            caller,
                            (found, today) -> SearchPage.of(frame, found, today)));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var faults = Faults.of(refused.violations(), "", language);
            return answers.refused(refused, new SearchPage(frame, faults, List.of(), "", false));
        }
    }
}
