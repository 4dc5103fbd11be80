package dk.aarhus.ligevaerd.casework.after;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What a treatment left open")
class CountedSequelsTest {

    private static final LocalDate REOPENED = LocalDate.of(2026, 5, 4);
    private static final Map<Integer, LocalDate> ONCE = Map.of(1, REOPENED);

    @Test
    void is_counted_while_it_is_the_treatment_that_goes_on() {
        assertThat(CountedSequels.counts(2, Optional.empty(), REOPENED, ONCE)).isTrue();
        assertThat(CountedSequels.counts(1, Optional.empty(), REOPENED, Map.of())).isTrue();
    }

    @Test
    void is_counted_after_a_reopening_only_where_it_was_due_or_over() {
        var before = REOPENED.minusDays(1);
        assertThat(CountedSequels.counts(1, Optional.empty(), before, ONCE)).isTrue();
        assertThat(CountedSequels.counts(1, Optional.of(before), REOPENED, ONCE)).isTrue();
        assertThat(CountedSequels.counts(1, Optional.empty(), REOPENED, ONCE)).isFalse();
    }
}
