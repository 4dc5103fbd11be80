package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseCounted;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A period that is prepared again")
class PreparedAgainTest {

    private static final Caller OFFICER = new Caller("policy-officer", Set.of(Role.POLICY_OFFICER));
    private static final LocalDate DAY = LocalDate.of(2006, 2, 14);
    private static final LocalDate LATER = LocalDate.of(2006, 5, 14);
    private static final UUID PERSON = UUID.randomUUID();

    @Inject ReleaseDesk desk;
    @Inject Ledger ledger;
    @Inject Releases releases;
    @Inject Plans plans;
    @Inject CountedCases cases;
    @Inject Event<CaseCounted> counted;
    @Inject EntityManager base;

    @AfterEach
    void forget_the_choice() {
        QuarkusTransaction.requiringNew()
                .run(() -> base.createNativeQuery("delete from plan_choice").executeUpdate());
    }

    @Test
    void shows_the_same_figures_though_a_case_came_and_another_plan_was_chosen() {
        cases.count(DAY, 11, Phase.RECRUITMENT, PolicyClass.DIRECT)
                .count(DAY, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                .count(DAY, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT);
        var first = prepared("2006-Q1", "SUPPRESSION");
        QuarkusTransaction.requiringNew().run(() -> desk.as(OFFICER).withdraw(first.id()));
        cases.count(DAY, 1, Phase.RECRUITMENT, PolicyClass.DIRECT);
        QuarkusTransaction.requiringNew()
                .run(() -> plans.choose(OfferedPlan.SMALL, new Signature("policy-officer", DAY)));

        var second = prepared("2006-Q1", "SUPPRESSION");

        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.status()).isEqualTo(ReleaseStatus.PREPARED);
        assertThat(figures(second)).isEqualTo(figures(first)).isNotEmpty();
    }

    @Test
    void is_counted_from_the_same_facts_where_nothing_safe_was_found() {
        // Forty reports by one person are few persons: no bounded noise leaves one report possible.
        byOnePerson(40);
        var first = prepared("2006-Q2", "CELL_KEY");
        byOnePerson(1);

        var again = prepared("2006-Q2", "CELL_KEY");

        assertThat(List.of(first.status(), again.status())).containsOnly(ReleaseStatus.BLOCKED);
        assertThat(again.obstacles()).isEqualTo(first.obstacles());
        assertThat(frozen("2006-Q2")).isEqualTo(40);
    }

    private void byOnePerson(int reports) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            for (int i = 0; i < reports; i++) {
                                counted.fire(
                                        CountedCase.of(
                                                UUID.randomUUID(),
                                                LATER,
                                                Phase.SERVICE,
                                                Set.of(PolicyClass.DIRECT),
                                                Optional.of(PERSON)));
                            }
                        });
    }

    private ReleaseView prepared(String period, String method) {
        return QuarkusTransaction.requiringNew()
                .timeout(300)
                .call(() -> desk.as(OFFICER).prepare(new ReleaseOrder(period, method)));
    }

    private List<ShownTable> figures(ReleaseView release) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                releases.findById(release.id())
                                        .shown(ledger.planOf(release.period().year()))
                                        .tables());
    }

    private long frozen(String quarter) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Number)
                                        base.createNativeQuery(
                                                        "select count(*) from frozen_fact where quarter = ?1")
                                                .setParameter(1, quarter)
                                                .getSingleResult())
                .longValue();
    }
}
