package dk.aarhus.ligevaerd.platform.api;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/**
 * Completes the description of the interface by rule, so that a new call is described without
 * anybody thinking of it: how one logs in, every error that can come back, and the examples that
 * lie in {@code openapi/}. Pages are not part of the interface and are left out.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class InterfaceDescription implements OASFilter {

    private static final String INTERFACE = "/api/";
    private static final List<String> LOGINS = List.of("bearer", "session");

    @Override
    public void filterOpenAPI(OpenAPI document) {
        removePages(document);
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        addLogins(document);
        ErrorAnswers.describeIn(document.getComponents());
        document.getPaths()
                .getPathItems()
                .forEach(
                        (path, item) ->
                                item.getOperations()
                                        .forEach(
                                                (method, operation) ->
                                                        complete(
                                                                document, path, method,
                                                                operation)));
    }

    private static void removePages(OpenAPI document) {
        List.copyOf(document.getPaths().getPathItems().keySet()).stream()
                .filter(path -> !path.startsWith(INTERFACE))
                .forEach(document.getPaths()::removePathItem);
    }

    private static void addLogins(OpenAPI document) {
        document.getComponents()
                .addSecurityScheme(
                        "bearer",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm ligevaerd."))
                .addSecurityScheme(
                        "session",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.APIKEY)
                                .in(SecurityScheme.In.COOKIE)
                                .name("q_session")
                                .description(
                                        "The login session of a browser. A call that changes something"
                                                + " carries the header X-Ligevaerd: 1 as well."));
    }

    private static void complete(
            OpenAPI document, String path, PathItem.HttpMethod method, Operation operation) {
        var call = Call.of(document.getComponents(), path, method, operation);
        if (call.forStaff()) {
            operation.setSecurity(LOGINS.stream().map(InterfaceDescription::requirement).toList());
        }
        ErrorAnswers.addTo(operation, call);
        Examples.addTo(operation);
    }

    private static SecurityRequirement requirement(String scheme) {
        return OASFactory.createSecurityRequirement().addScheme(scheme);
    }
}
