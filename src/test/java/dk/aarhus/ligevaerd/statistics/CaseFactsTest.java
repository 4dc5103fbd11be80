package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.casework.CaseCounted;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.shared.Quarter;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A case is counted")
class CaseFactsTest {

    @Inject Event<CaseCounted> counted;
    @Inject CaseFacts facts;

    @Test
    void once_however_often_it_is_told() {
        var quarter = new Quarter(2005, 1);
        var direct = cased(UUID.randomUUID(), quarter, Set.of(PolicyClass.DIRECT));

        tell(direct);
        tell(direct);

        assertThat(count(quarter, ClassCombination.DIRECT_ONLY)).isEqualTo(1);
    }

    @Test
    void as_it_was_assessed_last() {
        var quarter = new Quarter(2005, 2);
        var key = UUID.randomUUID();

        tell(cased(key, quarter, Set.of(PolicyClass.DIRECT)));
        tell(cased(key, quarter, Set.of(PolicyClass.DIRECT, PolicyClass.INSTITUTIONAL)));

        assertThat(count(quarter, ClassCombination.DIRECT_ONLY)).isZero();
        assertThat(count(quarter, ClassCombination.DIRECT_AND_INSTITUTIONAL)).isEqualTo(1);
    }

    @Test
    void only_if_the_transaction_of_the_sender_is_kept() {
        var quarter = new Quarter(2005, 3);

        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    counted.fire(
                                                            cased(
                                                                    UUID.randomUUID(),
                                                                    quarter,
                                                                    Set.of()));
                                                    throw new IllegalStateException("taken back");
                                                }))
                .isInstanceOf(RuntimeException.class);

        assertThat(count(quarter, ClassCombination.NONE)).isZero();
    }

    @Test
    void as_not_decided_once_its_outcome_is_taken_back() {
        var quarter = new Quarter(2005, 4);

        tell(begunAgain(cased(UUID.randomUUID(), quarter, Set.of())));

        assertThat(
                        QuarkusTransaction.requiringNew()
                                .call(
                                        () ->
                                                facts.count(
                                                        "quarter = ?1 and decidedIn = ?2 and decidedAfter = ?3 and concludedCombination is null",
                                                        quarter.toString(),
                                                        DayBand.NOT_YET,
                                                        DecisionBand.NOT_YET)))
                .isEqualTo(1);
    }

    /** Decided, withdrawn, and in triage anew: the decision lies there still. */
    private static CaseCounted begunAgain(CaseCounted fact) {
        var handled = fact.handled();
        return new CaseCounted(
                fact.factKey(),
                fact.received(),
                fact.phase(),
                fact.department(),
                fact.assessed(),
                Optional.of(fact.assessed()),
                fact.capacity(),
                fact.identity(),
                fact.reporter(),
                fact.urgency(),
                fact.daysToAcknowledge(),
                Optional.of(20),
                Optional.empty(),
                new CaseCounted.Handled(
                        handled.triaged(),
                        Optional.of(17),
                        handled.daysStood(),
                        handled.hearing(),
                        handled.contacts(),
                        handled.remedies(),
                        handled.reprisal(),
                        handled.recurrence()));
    }

    private void tell(CaseCounted fact) {
        QuarkusTransaction.requiringNew().run(() -> counted.fire(fact));
    }

    private long count(Quarter quarter, ClassCombination combination) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                facts.count(
                                        "quarter = ?1 and combination = ?2",
                                        quarter.toString(),
                                        combination));
    }

    private static CaseCounted cased(UUID key, Quarter quarter, Set<PolicyClass> classes) {
        return CountedCase.of(key, quarter.firstDay().plusDays(12), Phase.SERVICE, classes);
    }
}
