package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The check of form tokens refuses without a word. A person gets a page that says what happened and
 * that nothing is lost.
 */
class StaleForms {

    private final ProblemAnswers answers;
    private final Door door;
    private final FreshToken token;
    private final Instance<StaleFormPage> pages;

    StaleForms(
            ProblemAnswers answers,
            Door door,
            FreshToken token,
            @Any Instance<StaleFormPage> pages) {
        this.answers = answers;
        this.door = door;
        this.token = token;
        this.pages = pages;
    }

    /** Before the check of tokens answers: it gives the browser what was drawn here. */
    @ServerResponseFilter(priority = Priorities.USER + 1)
    public void explain(ContainerRequestContext request, ContainerResponseContext response) {
        if (isForm(request)
                && response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                && !response.hasEntity()) {
            door.refused(SecurityEvent.STALE_FORM);
            token.draw();
            var answer =
                    shown(path(request))
                            .orElseGet(() -> answers.to(Problem.of(ProblemKind.STALE_FORM)));
            response.setEntity(answer.getEntity(), null, answer.getMediaType());
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        }
    }

    private Optional<Response> shown(String path) {
        try {
            return pages.stream()
                    .flatMap(page -> page.showing(path, sent()).stream())
                    .filter(Response::hasEntity)
                    .findFirst();
        } catch (Problem refused) {
            return Optional.empty();
        }
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getPath();
    }

    /** The check has read the whole form, in search of its token. */
    private static MultivaluedMap<String, String> sent() {
        var fields = new MultivaluedHashMap<String, String>();
        var form = CurrentRequestManager.get().getFormData();
        if (form != null) {
            form.forEach(
                    name ->
                            form.get(name).stream()
                                    .filter(value -> !value.isFileItem())
                                    .forEach(value -> fields.add(name, value.getValue())));
        }
        return fields;
    }

    private static boolean isForm(ContainerRequestContext request) {
        return HttpMethod.POST.equals(request.getMethod())
                && request.getMediaType() != null
                && request.getMediaType().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }
}
