package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.CaseSearch;
import dk.aarhus.ligevaerd.casework.saved.PostedSearches;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.input.AddressedId;
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
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestPath;

/**
 * The search of the worklist. It is sent as a form, and has an address that says nothing: words
 * never stand in one.
 */
@Path("/cases/search")
@Authenticated
@Blocking
class SearchDoor {

    private final CurrentCaller currentCaller;
    private final CaseSearch search;
    private final PostedSearches posted;
    private final Departments departments;
    private final RequestLanguage language;
    private final Clock clock;
    private final DeskAnswers answers;

    SearchDoor(
            CurrentCaller currentCaller,
            CaseSearch search,
            PostedSearches posted,
            Departments departments,
            RequestLanguage language,
            Clock clock,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.search = search;
        this.posted = posted;
        this.departments = departments;
        this.language = language;
        this.clock = clock;
        this.answers = answers;
    }

    /** Nobody has searched yet. */
    @GET
    public Response begin() {
        caller();
        return answers.seeOther("/cases");
    }

    /** Keeps the words under an id, so that reloading, and coming back, sends nothing again. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response post(MultivaluedMap<String, String> sent) {
        var caller = caller();
        var typed = SearchBox.of(sent);
        try {
            var id = posted.keep(typed.text(), typed.filter().values(), caller);
            return answers.seeOther("/cases/search/" + id);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var faults = Faults.of(refused.violations(), "", language);
            return answers.refused(refused, SearchPage.refused(frame("", typed, caller), faults));
        }
    }

    @GET
    @Path("{id}")
    public Response find(@RestPath String id) {
        var caller = caller();
        var own = AddressedId.of(id);
        var kept = posted.open(own, caller);
        var typed = new SearchBox(kept.words(), new Filter(kept.filter()));
        var page =
                search.find(
                        typed.text(),
                        typed.filter().query(),
                        caller,
                        (found, today) ->
                                SearchPage.of(frame(own.toString(), typed, caller), found, today));
        posted.found(own, page.references(), caller);
        return answers.page(page);
    }

    private SearchPage.Frame frame(String id, SearchBox typed, Caller caller) {
        return new SearchPage.Frame(
                id,
                typed,
                departments.on(LocalDate.now(clock)),
                caller.roles().stream().sorted().toList());
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
