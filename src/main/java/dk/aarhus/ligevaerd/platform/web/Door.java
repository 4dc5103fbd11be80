package dk.aarhus.ligevaerd.platform.web;

import dk.aarhus.ligevaerd.platform.log.SecurityEvent;
import dk.aarhus.ligevaerd.platform.log.SecurityLog;
import io.quarkus.security.Authenticated;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The door at which a request knocks: known by its place in the code, not by what was asked. */
@RequestScoped
public class Door {

    private final SecurityLog log;
    private final CurrentVertxRequest request;

    @Context ResourceInfo resource;

    Door(SecurityLog log, CurrentVertxRequest request) {
        this.log = log;
        this.request = request;
    }

    /** Writes a refusal to the security log, unless the door is one for the public. */
    public void refused(SecurityEvent event) {
        if (!isPublic()) {
            log.say(event, name());
        }
    }

    /**
     * The word at the method counts before the word at the class. What reporters read is public
     * also where they log in: that they did is nobody's business.
     */
    private boolean isPublic() {
        var method = resource.getResourceMethod();
        if (method == null || method.isAnnotationPresent(PermitAll.class)) {
            return true;
        }
        if (resource.getResourceClass().isAnnotationPresent(InEveryLanguage.class)) {
            return true;
        }
        return resource.getResourceClass().isAnnotationPresent(PermitAll.class)
                && !method.isAnnotationPresent(Authenticated.class);
    }

    /** Such as {@code POST /staff/{id}/end}. */
    private String name() {
        var path =
                Stream.of(resource.getResourceClass(), resource.getResourceMethod())
                        .flatMap(part -> pathOf(part).stream())
                        .collect(Collectors.joining("/"));
        return request.getCurrent().request().method() + " /" + path;
    }

    private static Optional<String> pathOf(AnnotatedElement part) {
        return Optional.ofNullable(part.getAnnotation(Path.class))
                .map(Path::value)
                .map(path -> path.replaceAll("^/|/$", ""))
                .filter(path -> !path.isEmpty());
    }
}
