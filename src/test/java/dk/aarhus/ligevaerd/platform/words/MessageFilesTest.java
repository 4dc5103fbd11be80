package dk.aarhus.ligevaerd.platform.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The files of words")
class MessageFilesTest {

    private static final Path MESSAGES = Path.of("src/main/resources/messages");

    /** From 300 texts on, lists of constants counted once more, a bundle makes a broken class. */
    private static final int FEWEST_THAT_DO_NOT_LOAD = 285;

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    static List<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(MESSAGES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("_da.properties"))
                    .map(name -> name.replace("_da.properties", ""))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void say_the_same_things_in_the_same_order_in_both_languages(String bundle) {
        assertThat(keys(bundle, "en")).isEqualTo(keys(bundle, "da"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void say_each_thing_once(String bundle) {
        assertThat(keys(bundle, "da")).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void leave_nothing_unsaid(String bundle) {
        assertThat(Stream.of("da", "en").flatMap(language -> lines(bundle, language).stream()))
                .allMatch(line -> !line.substring(line.indexOf('=') + 1).isBlank());
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void fill_in_the_same_values(String bundle) {
        assertThat(placeholders(bundle, "en")).isEqualTo(placeholders(bundle, "da"));
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void are_small_enough_for_their_class_to_load(String bundle) {
        assertThat(keys(bundle, "da")).hasSizeLessThan(FEWEST_THAT_DO_NOT_LOAD);
    }

    private static List<String> keys(String bundle, String language) {
        return lines(bundle, language).stream()
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
    }

    private static List<String> placeholders(String bundle, String language) {
        return lines(bundle, language).stream()
                .map(
                        line ->
                                PLACEHOLDER
                                        .matcher(line)
                                        .results()
                                        .map(match -> match.group(1))
                                        .sorted()
                                        .toList()
                                        .toString())
                .toList();
    }

    private static List<String> lines(String bundle, String language) {
        var file = MESSAGES.resolve(bundle + "_" + language + ".properties");
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> line.contains("=") && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new AssertionError("no file " + file, missing);
        }
    }
}
