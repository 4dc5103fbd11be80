package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Facts are tried")
class TrialLimitTest {

    @Inject TrialLimit limit;
    @Inject TrialDesk desk;
    @Inject SharedWork shared;
    @Inject EntityManager base;
    @Inject StatisticsConfig config;
    @Inject Clock clock;

    @AfterEach
    void forget() {
        shared.forget(TrialLimit.ON_FACTS);
        shared.forget("TRIAL");
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "delete from fact_import where digest = 'many'")
                                        .executeUpdate());
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void not_twice_in_a_row_so_that_no_single_case_is_seen() {
        seen();

        assertThatThrownBy(() -> desk.begin(new TrialForm("FACTS", "")))
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused ->
                                assertThat(refused.members())
                                        .containsValue(ReleaseRefusal.TRIED_LATELY));
        assertThat(desk.state().factsAgain()).contains(LocalDate.now(clock).plusDays(90));
    }

    @Test
    void again_after_three_months() {
        seen();

        assertThat(later(89).waitsUntil()).isPresent();
        assertThat(later(90).waitsUntil()).isEmpty();
    }

    @Test
    void again_once_many_were_taken_over() {
        seen();
        takeOver(99);
        assertThat(waits()).isTrue();
        takeOver(100);
        assertThat(waits()).isFalse();
    }

    @Test
    void again_where_its_node_was_lost_before_anything_of_it_could_be_seen() {
        var order = new TrialForm.Order(TrialForm.Basis.FACTS, 0);
        var begun = TrialTrace.begun(order, 6).oneMore();

        desk.tell(order, begun, true);
        assertThat(waits()).isFalse();

        desk.tell(
                order,
                begun.with(new PlanTried(OfferedPlan.SMALL, 6, 0, 80, List.of(), List.of())),
                true);
        assertThat(waits()).isTrue();
    }

    private void seen() {
        shared.tell(TrialLimit.ON_FACTS, false, "");
    }

    private boolean waits() {
        return QuarkusTransaction.requiringNew().call(() -> limit.waitsUntil().isPresent());
    }

    private void takeOver(int facts) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            base.createNativeQuery("delete from fact_import where digest = 'many'")
                                    .executeUpdate();
                            base.createNativeQuery(
                                            "insert into fact_import (digest, facts, synthetic, imported_by, imported_on)"
                                                    + " values ('many', ?1, true, 'administrator', ?2)")
                                    .setParameter(1, facts)
                                    .setParameter(2, LocalDate.now(clock).plusDays(1))
                                    .executeUpdate();
                        });
    }

    private TrialLimit later(int days) {
        return new TrialLimit(shared, base, config, Clock.offset(clock, Duration.ofDays(days)));
    }
}
