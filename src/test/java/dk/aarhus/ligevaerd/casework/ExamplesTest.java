package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.casework.after.AfterForms;
import dk.aarhus.ligevaerd.casework.letters.LetterForms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The example of a form of the desk")
class ExamplesTest {

    private static final Path EXAMPLES = Path.of("src/main/resources/openapi");

    @ParameterizedTest
    @MethodSource("formsThatAreSent")
    void can_be_sent_as_it_stands(Class<?> form) throws IOException {
        var text = Files.readString(EXAMPLES.resolve(form.getSimpleName() + ".json"));
        // This reader refuses what the form does not know.
        assertThat(new ObjectMapper().readValue(text, form)).isInstanceOf(form);
    }

    static Stream<Class<?>> formsThatAreSent() {
        return Stream.of(CaseForms.class, LetterForms.class, AfterForms.class)
                .flatMap(room -> Arrays.stream(room.getDeclaredClasses()))
                // Parts of a form.
                .filter(form -> form != CaseForms.Answered.class)
                .filter(form -> form != CaseForms.PhraseSaid.class);
    }
}
