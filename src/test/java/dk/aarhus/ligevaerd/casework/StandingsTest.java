package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.Today;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the parts of a case answer for")
class StandingsTest {

    @Test
    void falls_when_the_case_begins_again_but_for_what_is_owed_and_what_is_to_be_done() {
        var standings = Standings.none();
        standings.stands(Guard.REVIEWED, Today.here());
        standings.stands(Guard.INFORMATION_GIVEN, Today.here());
        standings.stands(Guard.LAW_TASKS_DONE, LocalDate.MAX);
        standings.stands(Guard.TASKS_DONE, LocalDate.MAX);

        standings.beginAgain();

        assertThat(standings.all())
                .containsOnlyKeys(Guard.INFORMATION_GIVEN, Guard.LAW_TASKS_DONE, Guard.TASKS_DONE);
    }
}
