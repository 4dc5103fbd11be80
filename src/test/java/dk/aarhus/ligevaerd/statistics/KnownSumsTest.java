package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.disclosure.Sense;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What readers know by the meaning of codes")
class KnownSumsTest {

    private static final List<PlanRelation> SAME =
            List.of(
                    new PlanRelation(
                            "outcome=UPHELD", Sense.EQUAL, List.of("heard=YES", "heard=NO")),
                    new PlanRelation("days=NOT_YET", Sense.EQUAL, List.of("class=NOT_YET")),
                    new PlanRelation("after=LATE", Sense.AT_MOST, List.of("days=LATE")));

    @Test
    void ties_cells_of_different_axes_at_every_place_where_both_are() {
        var known =
                new KnownSums(
                                Map.of(
                                        "2026-R|outcome=UPHELD", 9L,
                                        "2026-R|heard=YES", 8L,
                                        "2026-R|heard=NO", 1L,
                                        "2026-R|days=NOT_YET", 4L,
                                        "2026-R|class=NOT_YET", 4L,
                                        "2026-R|days=NOT_YET|phase=SERVICE", 3L,
                                        "2026-R|class=NOT_YET|phase=SERVICE", 3L))
                        .of(SAME);

        assertThat(known)
                .extracting(one -> one.constraint().name())
                .containsExactly(
                        "2026-R|outcome=UPHELD = [2026-R|heard=YES, 2026-R|heard=NO]",
                        "2026-R|days=NOT_YET = [2026-R|class=NOT_YET]",
                        "2026-R|days=NOT_YET|phase=SERVICE = [2026-R|class=NOT_YET|phase=SERVICE]");
    }

    @Test
    void is_which_count_is_the_larger_where_they_differ() {
        assertThat(
                        new KnownSums(
                                        Map.of(
                                                "2026-R|outcome=UPHELD", 9L,
                                                "2026-R|heard=YES", 2L,
                                                "2026-R|heard=NO", 0L,
                                                "2026-R|days=NOT_YET", 4L,
                                                "2026-R|class=NOT_YET", 5L,
                                                "2026-R|days=LATE", 7L,
                                                "2026-R|after=LATE", 7L))
                                .of(SAME))
                .extracting(known -> known.constraint().name())
                .containsExactly(
                        "2026-R|outcome=UPHELD > [2026-R|heard=YES, 2026-R|heard=NO]",
                        "2026-R|days=NOT_YET < [2026-R|class=NOT_YET]",
                        "2026-R|after=LATE <= [2026-R|days=LATE]");
    }

    @Test
    void is_that_a_relation_does_not_hold_where_facts_lack_it() {
        assertThat(
                        new KnownSums(
                                        Map.of(
                                                "2026-R|outcome=UPHELD", 9L,
                                                "2026-R|heard=YES", 2L,
                                                "2026-R|after=LATE", 8L,
                                                "2026-R|days=LATE", 7L,
                                                "2026-R|days=NOT_YET", 4L))
                                .of(SAME))
                .extracting(known -> known.constraint().name())
                .containsExactly("2026-R|after=LATE > [2026-R|days=LATE]");
    }

    @Test
    void is_stored_and_read_as_it_is_said() {
        for (var sign : CellRelation.Sign.values()) {
            var known = new CellRelation("2026-R|a=X", sign, List.of("2026-R|b=Y", "2026-R|c=Z"));
            assertThat(CellRelation.read(known.written())).isEqualTo(known);
        }
    }
}
