package dk.aarhus.ligevaerd.access;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A way into the program, as its classes say it, described to others or not.
 *
 * @param path as it is written in the code, such as {@code /cases/{reference}}
 * @param isForm true where it takes what a page's form sends
 */
public record Route(String method, String path, boolean isPublic, boolean isForm) {

    /** What stands in an address where the code has a name in braces. */
    private static final Map<String, String> EXAMPLES =
            Map.of(
                    "reference", "2026-ZZZZZZ",
                    "other", "2026-YYYYYY",
                    "number", "1",
                    "party", "1",
                    "kind", "plan",
                    "anchor", "plan",
                    "test", "DIRECT");

    /** Every method of every class that has a path. */
    public static List<Route> all() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dk.aarhus.ligevaerd")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(Route::of)
                        .toList();
    }

    /** The address to knock at. */
    String address() {
        return Arrays.stream(path.split("/"))
                .map(Route::example)
                .collect(Collectors.joining("/", "", path.equals("/") ? "/" : ""));
    }

    /** The same of that case. */
    public String address(String reference) {
        return address().replace(EXAMPLES.get("reference"), reference);
    }

    /** Behind a login of another realm, which no staff has (see ReporterLoginIT). */
    boolean isOfReporters() {
        return path.startsWith(ReporterLogin.PLACE);
    }

    /** Behind a login of its own, which a token or a session of the desk is not. */
    public boolean asksAnew() {
        return isOfReporters() || path.startsWith(PartyLogin.PLACE);
    }

    public boolean isApi() {
        return path.startsWith("/api/");
    }

    public boolean isRead() {
        return method.equals("GET");
    }

    private static Stream<Route> of(Class<?> door) {
        return Arrays.stream(door.getDeclaredMethods())
                .flatMap(way -> verb(way).map(verb -> route(door, way, verb)).stream());
    }

    private static Route route(Class<?> door, Method way, String verb) {
        var path =
                "/"
                        + Stream.of(door, way)
                                .flatMap(part -> pathOf(part).stream())
                                .collect(Collectors.joining("/"));
        var open =
                way.isAnnotationPresent(PermitAll.class)
                        || door.isAnnotationPresent(PermitAll.class)
                                && !way.isAnnotationPresent(Authenticated.class);
        return new Route(verb, path, open, !path.startsWith("/api/") && !verb.equals("GET"));
    }

    private static Optional<String> verb(Method way) {
        return Arrays.stream(way.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Optional.ofNullable(type.getAnnotation(HttpMethod.class)).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static Optional<String> pathOf(AnnotatedElement part) {
        return Optional.ofNullable(part.getAnnotation(Path.class))
                .map(Path::value)
                .map(path -> path.replaceAll("^/|/$", ""))
                .filter(path -> !path.isEmpty());
    }

    private static String example(String part) {
        var name = part.replaceAll("^\\{([a-z]+).*", "$1");
        if (name.equals(part)) {
            return part;
        }
        var rest = part.substring(part.lastIndexOf('}') + 1);
        return EXAMPLES.getOrDefault(name, "11e0dec0-0000-4000-8000-999999999999") + rest;
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
