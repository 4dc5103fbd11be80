package dk.aarhus.ligevaerd.casework.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Whoever works through a list stays in it: what leads on after a form was taken carries the list.
 * Here and not at every door, as with the links of the tabs and the forms ({@code formToken}).
 */
class KeptList {

    private final BesideCase beside;

    KeptList(BesideCase beside) {
        this.beside = beside;
    }

    @ServerResponseFilter
    public void carry(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() == Response.Status.SEE_OTHER.getStatusCode()
                && request.getUriInfo().getPath().startsWith("/cases/")
                && response.getLocation() != null) {
            response.getHeaders()
                    .putSingle(HttpHeaders.LOCATION, beside.onto(response.getLocation()));
        }
    }
}
