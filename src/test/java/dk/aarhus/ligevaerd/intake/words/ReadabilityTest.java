package dk.aarhus.ligevaerd.intake.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What reporters read in Danish")
class ReadabilityTest {

    private static final double PLAIN = 35;

    /** In words; what is shorter is too short to be measured alone. */
    private static final int WORTH_MEASURING = 15;

    @Test
    void is_plain_as_a_whole() throws IOException {
        assertThat(Lix.of(sentences().stream().collect(Collectors.joining(" "))).value())
                .isLessThan(PLAIN);
    }

    @Test
    void is_plain_in_every_paragraph() throws IOException {
        assertThat(sentences())
                .filteredOn(text -> Lix.of(text).words() >= WORTH_MEASURING)
                .isNotEmpty()
                .allSatisfy(text -> assertThat(Lix.of(text).value()).as(text).isLessThan(PLAIN));
    }

    /** Running text only; labels and buttons would make the average look easier than it is. */
    private static List<String> sentences() throws IOException {
        return Files.readAllLines(Path.of("src/main/resources/messages/intake_da.properties"))
                .stream()
                .map(line -> line.substring(line.indexOf('=') + 1))
                .filter(text -> text.matches(".*[.?!]"))
                .toList();
    }
}
