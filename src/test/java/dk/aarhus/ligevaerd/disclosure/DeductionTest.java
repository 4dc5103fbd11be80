package dk.aarhus.ligevaerd.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Whoever knows counts and how they add up")
class DeductionTest {

    private final Deduction known =
            new Deduction(Duration.ofSeconds(5)).sum("all", List.of("a", "b"));

    @Test
    void computes_what_is_left() {
        known.exactly("all", 12).exactly("a", 9);

        assertThat(known.range("b")).contains(new Deduction.Range(3, 3));
    }

    @Test
    void knows_how_far_it_can_go() {
        known.exactly("all", 12).atLeast("a", 4);

        assertThat(known.range("b")).contains(new Deduction.Range(0, 8));
        assertThat(known.canBeAtLeast("b", 8)).isTrue();
        assertThat(known.canBeAtLeast("b", 9)).isFalse();
        assertThat(known.canBeAtMost("a", 4)).isTrue();
        assertThat(known.canBeAtMost("a", 3)).isFalse();
    }

    @Test
    void finds_no_end_where_there_is_none() {
        known.exactly("a", 2);

        assertThat(known.range("b").orElseThrow().highest()).isGreaterThan(900_000);
    }

    @Test
    void notices_that_it_cannot_be() {
        known.exactly("all", 5).atLeast("a", 6);

        assertThat(known.agrees()).isFalse();
        assertThat(known.range("b")).isEmpty();
    }
}
