package dk.aarhus.ligevaerd.casework.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A filter to be kept")
class SavedInputTest {

    @Test
    void is_kept_as_it_was_checked() {
        assertThat(read("assignee", " a\u0000b ").filter()).containsEntry("assignee", "ab");
        assertThat(read("assignee", "\u0000").filter()).isEmpty();
        assertThat(read("cursor", "anything").filter()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "assignee, x\\ny&status=CLOSED",
        "assignee, a=b",
        "assignee, two words",
        "status, ASLEEP",
        "receivedFrom, -999999-01-01"
    })
    void is_refused_with_what_no_address_of_the_list_holds(String field, String value) {
        var refused =
                catchThrowableOfType(() -> read(field, value.replace("\\n", "\n")), Problem.class);
        assertThat(refused.violations()).extracting(Violation::field).containsOnly(field);
    }

    private static SavedInput.Kept read(String field, String value) {
        return SavedInput.read(new SavedForms.Saving("Mine", Map.of(field, value), null, null));
    }
}
