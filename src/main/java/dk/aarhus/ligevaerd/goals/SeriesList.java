package dk.aarhus.ligevaerd.goals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Which series can be taken over, as {@code goals/series.json} defines them. */
@ApplicationScoped
public class SeriesList {

    private static final String FILE = "goals/series.json";

    private final List<SeriesKind> kinds = read();

    /** In the order of the file. */
    public List<SeriesKind> all() {
        return kinds;
    }

    public Optional<SeriesKind> coded(String code) {
        return kinds.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }

    boolean has(String code) {
        return coded(code).isPresent();
    }

    boolean isYearly(String code) {
        return coded(code).filter(kind -> kind.every() == SeriesKind.Every.YEAR).isPresent();
    }

    private static List<SeriesKind> read() {
        try (var file = Thread.currentThread().getContextClassLoader().getResourceAsStream(FILE)) {
            return StreamSupport.stream(
                            new ObjectMapper().readTree(file).path("series").spliterator(), false)
                    .map(SeriesList::kind)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("cannot read " + FILE, unreadable);
        }
    }

    private static SeriesKind kind(JsonNode one) {
        return new SeriesKind(
                one.required("code").asText(),
                SeriesKind.Unit.valueOf(one.required("unit").asText()),
                SeriesKind.Every.valueOf(one.required("every").asText()),
                SeriesKind.Parts.valueOf(one.required("parts").asText()),
                one.path("gaps").asBoolean(),
                new Wording(one.required("nameDa").asText(), one.required("nameEn").asText()),
                new Wording(
                        one.required("definitionDa").asText(),
                        one.required("definitionEn").asText()));
    }
}
