package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The contacts of a case")
class ContactsKeptTest {

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "'',                          NONE_DUE",
        "NOT_DUE|NOT_DUE,             NONE_DUE",
        "ON_TIME|NOT_DUE|NOT_DUE,     ALL_ON_TIME",
        "ON_TIME|ON_TIME|ON_TIME,     ALL_ON_TIME",
        "ON_TIME|OFF_TIME|NOT_DUE,    NOT_ALL_ON_TIME",
        "NOT_DONE|NOT_DUE,            NOT_ALL_ON_TIME"
    })
    void are_kept_where_all_that_were_due_were_on_time(String written, ContactsKept kept) {
        assertThat(ContactsKept.of(written)).isEqualTo(kept);
    }
}
