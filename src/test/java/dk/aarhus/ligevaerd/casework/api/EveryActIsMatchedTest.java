package dk.aarhus.ligevaerd.casework.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestHeader;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Every act on a case is matched against a version, so that nobody overwrites what they have not
 * seen.
 */
@DisplayName("Every call that changes a case")
class EveryActIsMatchedTest {

    private static final Set<Class<? extends Annotation>> CHANGING =
            Set.of(POST.class, PUT.class, PATCH.class, DELETE.class);

    /** Those that need no version, and why. */
    private static final Map<String, String> UNMATCHED =
            Map.ofEntries(
                    Map.entry("searchCases", "reads; words never stand in an address"),
                    Map.entry("previewPackageWords", "reads; words never stand in an address"),
                    Map.entry("openIdentity", "reads, for a reason that is kept"),
                    Map.entry("keepUnsavedText", "changes nothing that anybody else sees"),
                    Map.entry("saveSearch", "changes nothing that anybody else sees"),
                    Map.entry("seeSavedSearch", "changes nothing that anybody else sees"),
                    Map.entry("dropSavedSearch", "changes nothing that anybody else sees"),
                    Map.entry("extendMany", "each case is matched against itself, one by one"),
                    Map.entry("assignMany", "each case is matched against itself, one by one"),
                    Map.entry("reassessMany", "each case is matched against itself, one by one"),
                    Map.entry("confirmCall", "whoever is on duty has seen no version of it yet"),
                    Map.entry("openInEmergency", "the caller has seen no version of the case yet"),
                    Map.entry("answerConflictScreen", "the caller has seen no version of it yet"),
                    Map.entry("matchExcludedNames", "the caller has seen no version of it yet"));

    @Test
    void asks_for_the_version_that_was_seen() {
        var unmatched = new TreeSet<String>();
        var acts =
                resources()
                        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                        .filter(EveryActIsMatchedTest::changes)
                        .toList();
        acts.stream()
                .filter(method -> !matches(method))
                .map(EveryActIsMatchedTest::nameOf)
                .filter(name -> !UNMATCHED.containsKey(name))
                .forEach(unmatched::add);
        assertThat(acts).hasSizeGreaterThan(10);
        assertThat(unmatched).as("acts without If-Match").isEmpty();
    }

    /** Those that take the version, with their addresses. */
    static Stream<Method> matched() {
        return resources()
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(EveryActIsMatchedTest::changes)
                .filter(EveryActIsMatchedTest::matches);
    }

    private static Stream<Class<?>> resources() {
        return new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages("dk.aarhus.ligevaerd")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(
                                type ->
                                        type.getAnnotation(Path.class)
                                                .value()
                                                .startsWith("/api/v1/cases"));
    }

    private static boolean changes(Method method) {
        return CHANGING.stream().anyMatch(method::isAnnotationPresent);
    }

    private static boolean matches(Method method) {
        return Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getAnnotation(RestHeader.class))
                .anyMatch(header -> header != null && header.value().equals(HttpHeaders.IF_MATCH));
    }

    private static String nameOf(Method method) {
        var described = method.getAnnotation(Operation.class);
        return described == null ? method.toString() : described.operationId();
    }
}
