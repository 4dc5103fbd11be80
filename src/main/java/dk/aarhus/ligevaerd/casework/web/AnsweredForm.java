package dk.aarhus.ligevaerd.casework.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;

/**
 * Whether a page is the answer to a form that was sent: then what stands in its fields was typed
 * later than anything that was kept before. Read as {@code inject:answered}.
 */
@Named("answered")
@RequestScoped
class AnsweredForm {

    @Context Request request;

    public boolean isForm() {
        return HttpMethod.POST.equals(request.getMethod());
    }
}
