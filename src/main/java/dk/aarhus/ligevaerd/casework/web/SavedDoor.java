package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.casework.saved.SavedForms;
import dk.aarhus.ligevaerd.casework.saved.SavedSearches;
import dk.aarhus.ligevaerd.casework.words.DeskMessages;
import dk.aarhus.ligevaerd.casework.words.WorklistMessages;
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
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;

/** Lists that somebody keeps by name. */
@Path("/cases/saved")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class SavedDoor {

    private static final String HERE = "/cases/saved";

    private final CurrentCaller currentCaller;
    private final SavedSearches searches;
    private final RequestLanguage language;
    private final DeskAnswers answers;

    SavedDoor(
            CurrentCaller currentCaller,
            SavedSearches searches,
            RequestLanguage language,
            DeskAnswers answers) {
        this.currentCaller = currentCaller;
        this.searches = searches;
        this.language = language;
        this.answers = answers;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@Context UriInfo address) {
        return answers.page(
                page(caller(), filter(address.getQueryParameters()), Typed.NOTHING, Faults.NONE));
    }

    @POST
    public Response save(MultivaluedMap<String, String> sent) {
        var caller = caller();
        var filter = filter(sent);
        try {
            searches.save(
                    new SavedForms.Saving(
                            sent.getFirst("name"),
                            filter,
                            sent.getFirst("tells"),
                            sent.getFirst("mails")),
                    caller);
            return answers.seeOther(new Filter(filter).fromTheStart());
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return answers.refused(
                    refused,
                    page(
                            caller,
                            filter,
                            new Typed(sent),
                            Faults.of(refused.violations(), "", language)));
        }
    }

    /** Leads to the list, from wherever somebody follows a link; what is new stays so. */
    @GET
    @Path("{id}")
    @Consumes(MediaType.WILDCARD)
    public Response lead(@RestPath String id) {
        return answers.seeOther(
                new Filter(searches.filter(AddressedId.of(id), caller())).fromTheStart());
    }

    /** Leads to the list; nothing in it is new any more. */
    @POST
    @Path("{id}")
    public Response open(@RestPath String id) {
        return answers.seeOther(
                new Filter(searches.open(AddressedId.of(id), caller())).fromTheStart());
    }

    @POST
    @Path("{id}/drop")
    public Response drop(@RestPath String id) {
        searches.drop(AddressedId.of(id), caller());
        return answers.seeOther(HERE);
    }

    private SavedPage page(Caller caller, Map<String, String> filter, Typed typed, Faults faults) {
        return new SavedPage(
                searches.own(caller).stream()
                        .map(one -> new SavedPage.Kept(one, said(one.filter())))
                        .toList(),
                filter,
                said(filter),
                typed,
                faults);
    }

    /** A filter as the list's own fields call it. */
    private String said(Map<String, String> filter) {
        var words = new FieldWords(language);
        return filter.entrySet().stream()
                .map(
                        one ->
                                one.getKey().equals("order")
                                        ? order(one.getValue())
                                        : words.nameOf(one.getKey())
                                                + ": "
                                                + words.say(one.getKey(), List.of(one.getValue()))
                                                        .get(0))
                .collect(Collectors.joining(" · "));
    }

    private String order(String order) {
        return order.equals("DUE")
                ? language.words(WorklistMessages.class).soonestFirst()
                : language.words(DeskMessages.class).newestFirst();
    }

    /** Where somebody is in the list is no part of it. */
    private static Map<String, String> filter(MultivaluedMap<String, String> sent) {
        return Filter.of(sent).withoutPlace();
    }

    private Caller caller() {
        return currentCaller.require(Permission.READ_CASE);
    }
}
