package dk.aarhus.ligevaerd.casework.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The words of the desk")
class DeskWordsTest {

    /** With more, the classes that are made of a bundle do not load. */
    private static final int MOST = 300;

    private static final Pattern PARAMETER = Pattern.compile("\\{(\\w+)}");

    @ParameterizedTest
    @ValueSource(strings = {"casework", "desk"})
    void say_the_same_in_both_languages(String bundle) throws IOException {
        var danish = words(bundle, "da");
        var english = words(bundle, "en");
        assertThat(english.stringPropertyNames()).isEqualTo(danish.stringPropertyNames());
        for (var key : danish.stringPropertyNames()) {
            assertThat(parameters(english.getProperty(key)))
                    .as(key)
                    .isEqualTo(parameters(danish.getProperty(key)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"casework", "desk"})
    void are_never_blank_and_not_too_many(String bundle) throws IOException {
        var danish = words(bundle, "da");
        assertThat(danish).hasSizeLessThan(MOST);
        assertThat(danish.values()).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
    }

    private static Set<String> parameters(String text) {
        var names = new TreeSet<String>();
        PARAMETER.matcher(text).results().forEach(found -> names.add(found.group(1)));
        return names;
    }

    private static Properties words(String bundle, String language) throws IOException {
        var place = Path.of("src/main/resources/messages", bundle + "_" + language + ".properties");
        var words = new Properties();
        try (var file = Files.newBufferedReader(place)) {
            words.load(file);
        }
        return words;
    }
}
