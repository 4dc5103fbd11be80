package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What goes on behind pages of figures")
class SharedWorkTest {

    private static final String WORK = "TEST";

    @Inject SharedWork shared;
    @Inject Plans plans;
    @Inject ObjectMapper json;
    @Inject EntityManager base;

    @AfterEach
    void forget() {
        shared.forget(WORK);
        shared.forget(Plans.ADVICE);
    }

    @Test
    void is_begun_by_one_node_only_and_seen_by_all() {
        assertThat(shared.claim(WORK, "1 of 3")).isTrue();
        assertThat(shared.claim(WORK, "1 of 3")).isFalse();
        assertThat(shared.seen(WORK)).get().extracting(FigureWork.Seen::said).isEqualTo("1 of 3");

        shared.tell(WORK, false, "3 of 3");

        assertThat(shared.beginning("TES"))
                .extracting(FigureWork.Seen::going)
                .containsExactly(false);
        assertThat(shared.claim(WORK, "anew")).isTrue();
    }

    @Test
    void has_ended_where_its_node_was_not_heard_of_for_long() {
        var begun = Instant.parse("2026-11-23T08:00:00Z");
        var work = FigureWork.of(WORK);
        work.tell(true, "", begun);

        assertThat(work.seen(begun.plusSeconds(1_200)).going()).isTrue();
        assertThat(work.seen(begun.plusSeconds(1_201)).going()).isFalse();
        assertThat(work.seen(begun.plusSeconds(1_201)).lost()).isTrue();
    }

    @Test
    void is_told_as_it_was_written() {
        var table =
                new PlanTried.TableTried(
                        "phase", List.of("phase"), 3, Optional.of(80), Optional.empty());
        var trace =
                TrialTrace.begun(new TrialForm.Order(TrialForm.Basis.FACTS, 0), 4)
                        .oneMore()
                        .with(
                                new PlanTried(
                                        OfferedPlan.SMALL, 3, 0, 80, List.of(table), List.of()));

        assertThat(TrialTrace.read(trace.written(json), json)).isEqualTo(trace);
        assertThat(trace.advised(2)).isEmpty();
        assertThat(
                        trace.with(
                                        new PlanTried(
                                                OfferedPlan.STANDARD,
                                                9,
                                                0,
                                                35,
                                                List.of(),
                                                List.of()))
                                .advised(2))
                .contains(OfferedPlan.SMALL);
    }

    @Test
    void advises_the_plan_that_holds_until_somebody_chooses() {
        QuarkusTransaction.requiringNew()
                .run(() -> base.createNativeQuery("delete from plan_choice").executeUpdate());
        assertThat(chosen()).isEqualTo(OfferedPlan.STANDARD);

        shared.tell(Plans.ADVICE, false, OfferedPlan.SMALL.name());

        assertThat(chosen()).isEqualTo(OfferedPlan.SMALL);
    }

    private OfferedPlan chosen() {
        return QuarkusTransaction.requiringNew().call(() -> plans.chosen());
    }
}
