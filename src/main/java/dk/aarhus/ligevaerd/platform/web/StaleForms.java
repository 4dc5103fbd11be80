package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * The check of form tokens refuses without a word. A person gets a page that says what happened and
 * that nothing is lost.
 */
class StaleForms {

    private final ProblemAnswers answers;
    private final Door door;
    private final Instance<StaleFormPage> pages;

    StaleForms(ProblemAnswers answers, Door door, @Any Instance<StaleFormPage> pages) {
        this.answers = answers;
        this.door = door;
        this.pages = pages;
    }

    @ServerResponseFilter
    public void explain(ContainerRequestContext request, ContainerResponseContext response) {
        if (isForm(request)
                && response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                && !response.hasEntity()) {
            door.refused(SecurityEvent.STALE_FORM);
            var answer =
                    pages.stream()
                            .flatMap(page -> page.showing(path(request), sent()).stream())
                            .findFirst()
                            .orElseGet(() -> answers.to(Problem.of(ProblemKind.STALE_FORM)));
            response.setEntity(answer.getEntity(), null, answer.getMediaType());
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
