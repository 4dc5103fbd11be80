package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedTexts;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jboss.resteasy.reactive.server.core.CurrentRequestManager;

/**
 * When a form of a case was taken, what was kept while it was typed is let go of. Here and not at
 * every door: a form that was not refused was taken, whichever it was.
 */
class TakenForms {

    private static final Pattern FORM =
            Pattern.compile("/cases/(2\\d{3}-[0-9A-Z]{6})((?:/[A-Za-z0-9.-]+)*)");
    private static final Pattern CHOSEN = Pattern.compile("(?:mine|theirs|keep)\\.(.+)");

    private final CurrentCaller currentCaller;
    private final UnsavedTexts unsaved;

    TakenForms(CurrentCaller currentCaller, UnsavedTexts unsaved) {
        this.currentCaller = currentCaller;
        this.unsaved = unsaved;
    }

    @ServerResponseFilter
    public void letGo(ContainerRequestContext request, ContainerResponseContext response) {
        if (HttpMethod.POST.equals(request.getMethod())
                && response.getStatus() < Response.Status.BAD_REQUEST.getStatusCode()) {
            form(request.getUriInfo().getPath())
                    .ifPresent(
                            form ->
                                    unsaved.erase(
                                            new Reference(form.group(1)),
                                            currentCaller.get(),
                                            form.group(2),
                                            fields()));
        }
    }

    private static Optional<MatchResult> form(String path) {
        var address = FORM.matcher(path);
        return address.matches() ? Optional.of(address.toMatchResult()) : Optional.empty();
    }

    /** Those that were sent, and those of which one of two versions was chosen. */
    private static List<String> fields() {
        var fields = new ArrayList<String>();
        var sent = CurrentRequestManager.get().getFormData();
        if (sent != null) {
            sent.forEach(
                    name -> {
                        var chosen = CHOSEN.matcher(name);
                        fields.add(chosen.matches() ? chosen.group(1) : name);
                    });
        }
        return fields;
    }
}
