package dk.aarhus.ligevaerd.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("What reporters read in Danish")
class ReadabilityTest {

    private static final double PLAIN = 35;

    /** In words; what is shorter is too short to be measured alone. */
    private static final int WORTH_MEASURING = 15;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evidence",
                "form",
                "guidance",
                "intake",
                "lawchoices",
                "lawroutes",
                "layout",
                "letters",
                "login",
                "mailbox",
                "paper",
                "party",
                "platform"
            })
    void is_plain_as_a_whole(String bundle) throws IOException {
        assertThat(Lix.of(sentences(bundle).stream().collect(Collectors.joining(" "))).value())
                .isLessThan(PLAIN);
    }

    /**
     * The form and the pages around it. A list of grounds or of courts has its long words, so the
     * other bundles are measured as a whole.
     */
    @ParameterizedTest
    @ValueSource(strings = {"evidence", "form", "intake", "login", "mailbox", "paper", "party"})
    void is_plain_in_every_paragraph(String bundle) throws IOException {
        assertThat(sentences(bundle))
                .filteredOn(text -> Lix.of(text).words() >= WORTH_MEASURING)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(Lix.of(text).value()).as(text).isLessThan(PLAIN));
    }

    /** Running text only; labels and buttons would make the average look easier than it is. */
    private static List<String> sentences(String bundle) throws IOException {
        var file = Path.of("src/main/resources/messages", bundle + "_da.properties");
        return Files.readAllLines(file).stream()
                .map(line -> line.substring(line.indexOf('=') + 1))
                .filter(text -> text.matches(".*[.?!]"))
                .toList();
    }
}
