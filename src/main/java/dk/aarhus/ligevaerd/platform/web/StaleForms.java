package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The check of form tokens refuses without a word. A person gets a page that says what happened and
 * that nothing is lost.
 */
class StaleForms {

    private final ProblemAnswers answers;
    private final Door door;

    StaleForms(ProblemAnswers answers, Door door) {
        this.answers = answers;
        this.door = door;
    }

    @ServerResponseFilter
    public void explain(ContainerRequestContext request, ContainerResponseContext response) {
        if (isForm(request)
                && response.getStatus() == Response.Status.BAD_REQUEST.getStatusCode()
                && !response.hasEntity()) {
            door.refused(SecurityEvent.STALE_FORM);
            var answer = answers.to(Problem.of(ProblemKind.STALE_FORM));
            response.setEntity(answer.getEntity(), null, answer.getMediaType());
        }
    }

    private static boolean isForm(ContainerRequestContext request) {
        return HttpMethod.POST.equals(request.getMethod())
                && request.getMediaType() != null
                && request.getMediaType().isCompatible(MediaType.APPLICATION_FORM_URLENCODED_TYPE);
    }
}
