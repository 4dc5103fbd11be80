package dk.aarhus.ligevaerd.platform.api;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * What the description tells of a call, as far as it decides which errors can come back.
 *
 * @param forStaff needs a login
 * @param changes does something, rather than read
 * @param hasBody carries a document
 * @param isChosen names a thing in its address, or opens one by a code in its body
 * @param isFiltered has parameters in its address
 * @param isVersioned is made against the version that was read
 */
record Call(
        boolean forStaff,
        boolean changes,
        boolean hasBody,
        boolean isChosen,
        boolean isFiltered,
        boolean isVersioned) {

    private static final String SCHEMAS = "#/components/schemas/";

    static Call of(
            Components components, String path, PathItem.HttpMethod method, Operation operation) {
        return new Call(
                operation.getSecurity() != null && !operation.getSecurity().isEmpty(),
                method != PathItem.HttpMethod.GET && method != PathItem.HttpMethod.HEAD,
                operation.getRequestBody() != null,
                path.contains("{") || opensByCode(components, operation),
                parameters(operation).anyMatch(p -> p.getIn() == Parameter.In.QUERY),
                parameters(operation).anyMatch(p -> "If-Match".equalsIgnoreCase(p.getName())));
    }

    private static Stream<Parameter> parameters(Operation operation) {
        return Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream();
    }

    private static boolean opensByCode(Components components, Operation operation) {
        return Optional.ofNullable(operation.getRequestBody())
                .map(body -> body.getContent())
                .map(content -> content.getMediaTypes().values())
                .stream()
                .flatMap(types -> types.stream())
                .flatMap(type -> Optional.ofNullable(type.getSchema()).stream())
                .map(schema -> resolved(components, schema))
                .anyMatch(
                        schema ->
                                schema.getProperties() != null
                                        && schema.getProperties().containsKey("code"));
    }

    private static Schema resolved(Components components, Schema schema) {
        var reference = schema.getRef();
        return reference != null && reference.startsWith(SCHEMAS)
                ? components.getSchemas().get(reference.substring(SCHEMAS.length()))
                : schema;
    }
}
