package dk.aarhus.ligevaerd.access.web;

import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.Door;
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

    private final Door door;

    SessionCalls(Door door) {
        this.door = door;
    }

    @ServerRequestFilter
    public void guard(ContainerRequestContext request, ResourceInfo resource) {
        if (request.getUriInfo().getPath().startsWith(ApiAuthentication.API)
                && !SAFE.contains(request.getMethod())
                && !resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                && request.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                && hasCookies(request)
                && !"1".equals(request.getHeaderString(HEADER))) {
            door.refused(SecurityEvent.REFUSED_FOREIGN_CALL);
            throw Problem.of(ProblemKind.NOT_ALLOWED).with("missingHeader", HEADER);
        }
    }

    private static boolean hasCookies(ContainerRequestContext request) {
        return !request.getCookies().isEmpty();
    }
}
