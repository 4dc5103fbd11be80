package dk.aarhus.ligevaerd.law.words;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.law.Burden;
import dk.aarhus.ligevaerd.law.CaseStatus;
import dk.aarhus.ligevaerd.law.ContactResult;
import dk.aarhus.ligevaerd.law.GroundRelation;
import dk.aarhus.ligevaerd.law.HearingState;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.Proof;
import dk.aarhus.ligevaerd.law.RemedyResult;
import dk.aarhus.ligevaerd.law.ReprisalSeen;
import dk.aarhus.ligevaerd.law.TriageTime;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The words of the law room")
class LawMessagesTest {

    private static final List<Class<?>> BUNDLES =
            List.of(
                    LawMessages.class,
                    LawChoiceMessages.class,
                    LawRouteMessages.class,
                    LawTargetMessages.class);

    static Stream<Class<?>> bundles() {
        return BUNDLES.stream();
    }

    static Stream<Arguments> files() {
        return bundles()
                .flatMap(
                        bundle ->
                                Stream.of(Arguments.of(bundle, "da"), Arguments.of(bundle, "en")));
    }

    @ParameterizedTest
    @MethodSource("files")
    void name_every_constant_and_nothing_else(Class<?> bundle, String language) throws IOException {
        Set<String> keys =
                methodsOf(bundle)
                        .flatMap(LawMessagesTest::keysOf)
                        .collect(Collectors.toCollection(TreeSet::new));
        assertThat(texts(bundle, language).stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(keys);
    }

    @ParameterizedTest
    @MethodSource("files")
    void name_each_key_once(Class<?> bundle, String language) throws IOException {
        assertThat(keysInOrder(bundle, language)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void stand_in_the_same_order_in_both_languages(Class<?> bundle) throws IOException {
        assertThat(keysInOrder(bundle, "da")).isEqualTo(keysInOrder(bundle, "en"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void are_plain_text(Class<?> bundle, String language) throws IOException {
        assertThat(texts(bundle, language).values())
                .map(Object::toString)
                .noneMatch(String::isBlank)
                .noneMatch(text -> text.matches(".*[{}<>\\\\].*"));
    }

    @ParameterizedTest
    @MethodSource("files")
    void tell_the_constants_of_a_list_apart(Class<?> bundle, String language) throws IOException {
        Properties texts = texts(bundle, language);
        assertThat(methodsOf(bundle))
                .allSatisfy(
                        method ->
                                assertThat(keysOf(method).map(texts::getProperty))
                                        .as(method.getName())
                                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @MethodSource("files")
    void ask_the_questions_as_questions(Class<?> bundle, String language) throws IOException {
        Properties texts = texts(bundle, language);
        assertThat(texts.stringPropertyNames())
                .filteredOn(key -> key.startsWith("question_"))
                .allMatch(key -> texts.getProperty(key).contains("?"));
    }

    /** A message for every method and one for every constant of its enum. */
    @ParameterizedTest
    @MethodSource("bundles")
    void fit_into_a_bundle(Class<?> bundle) {
        assertThat(
                        methodsOf(bundle).flatMap(LawMessagesTest::keysOf).count()
                                + methodsOf(bundle).count())
                .isLessThanOrEqualTo(300);
    }

    @Test
    void leave_no_list_out() throws Exception {
        Set<Class<?>> named =
                bundles()
                        .flatMap(LawMessagesTest::methodsOf)
                        .<Class<?>>map(method -> method.getParameterTypes()[0])
                        .collect(Collectors.toSet());
        // A stage is called one thing at the desk and another before the reporter: those rooms name
        // it.
        named.add(CaseStatus.class);
        // The steps of a test, named where the test is answered.
        named.addAll(Set.of(Burden.class, Proof.Shown.class));
        // Asked of reporters, in their seven languages: the form names it.
        named.add(GroundRelation.class);
        // Codes of facts, named by the plan of the tables that count them.
        named.addAll(
                Set.of(
                        ContactResult.class,
                        HearingState.class,
                        RemedyResult.class,
                        ReprisalSeen.class,
                        TriageTime.class,
                        UnitRecurrence.class));
        assertThat(publicEnums()).isEqualTo(named);
    }

    private static Stream<Method> methodsOf(Class<?> bundle) {
        return Arrays.stream(bundle.getMethods());
    }

    /** The build expects {@code _$} where a constant has an underscore, and {@code _} elsewhere. */
    private static Stream<String> keysOf(Method method) {
        List<String> constants =
                Arrays.stream(method.getParameterTypes()[0].getEnumConstants())
                        .map(Object::toString)
                        .toList();
        String separator =
                constants.stream().anyMatch(constant -> constant.contains("_")) ? "_$" : "_";
        return constants.stream().map(constant -> method.getName() + separator + constant);
    }

    private static Set<Class<?>> publicEnums() throws Exception {
        Path classes = Path.of(Phase.class.getResource("Phase.class").toURI()).getParent();
        try (Stream<Path> files = Files.list(classes)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".class") && !name.equals("package-info.class"))
                    .<Class<?>>map(
                            name ->
                                    load(
                                            Phase.class.getPackageName()
                                                    + "."
                                                    + name.replace(".class", "")))
                    .filter(type -> type.isEnum() && Modifier.isPublic(type.getModifiers()))
                    .collect(Collectors.toSet());
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> keysInOrder(Class<?> bundle, String language) throws IOException {
        return content(bundle, language)
                .lines()
                .filter(line -> line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static Properties texts(Class<?> bundle, String language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(content(bundle, language)));
        return texts;
    }

    private static String content(Class<?> bundle, String language) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        try (var in =
                bundle.getResourceAsStream(
                        "/messages/%s_%s.properties".formatted(name, language))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
