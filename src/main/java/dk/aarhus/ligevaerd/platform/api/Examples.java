package dk.aarhus.ligevaerd.platform.api;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.MediaType;

/**
 * Examples that lie beside the code: {@code openapi/<schema>.json} shows what a document of that
 * schema looks like, wherever it is sent or answered. Calls that carry their examples in the code
 * keep them.
 */
final class Examples {

    private static final String NAME = "example";
    private static final String JSON = "application/json";
    private static final ObjectMapper READER = new ObjectMapper();

    private Examples() {}

    static void addTo(Operation operation) {
        var answers =
                operation.getResponses().getAPIResponses().values().stream()
                        .map(answer -> answer.getContent());
        var request = Stream.ofNullable(operation.getRequestBody()).map(body -> body.getContent());
        Stream.concat(request, answers).flatMap(Stream::ofNullable).forEach(Examples::addTo);
    }

    private static void addTo(Content content) {
        var type = content.getMediaTypes().get(JSON);
        if (type != null && type.getExamples() == null && type.getExample() == null) {
            schemaOf(type)
                    .flatMap(Examples::load)
                    .ifPresent(
                            example ->
                                    type.addExample(
                                            NAME, OASFactory.createExample().value(example)));
        }
    }

    private static Optional<String> schemaOf(MediaType type) {
        return Optional.ofNullable(type.getSchema())
                .map(schema -> schema.getRef())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1));
    }

    private static Optional<Object> load(String schema) {
        var place = "openapi/" + schema + ".json";
        try (var file = Examples.class.getClassLoader().getResourceAsStream(place)) {
            return file == null
                    ? Optional.empty()
                    : Optional.of(READER.readValue(file, Object.class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + place, unreadable);
        }
    }
}
