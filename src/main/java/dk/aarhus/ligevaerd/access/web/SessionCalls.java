package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A call that changes something with a login session, not a token, must carry a header that a
 * foreign page cannot send; pages are protected by their form token instead.
 */
class SessionCalls {

    static final String HEADER = "X-Ligevaerd";
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    public void guard(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getUriInfo().getPath().startsWith(ApiAuthentication.API)
                && !SAFE.contains(request.getMethod())
                && !resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && hasCookies(request)
                && !"1".equals(request.getHeaderString(HEADER))) {
            throw Problem.of(ProblemKind.NOT_ALLOWED).with("missingHeader", HEADER);
        }
    }

    private static boolean hasCookies(ContainerRequestContext request) {
        return !request.getCookies().isEmpty();
    }
}
