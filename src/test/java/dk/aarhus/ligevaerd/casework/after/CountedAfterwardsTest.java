package dk.aarhus.ligevaerd.casework.after;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.after.AfterForms.FollowUpAnswer;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RemedyDoing;
import dk.aarhus.ligevaerd.casework.after.AfterForms.RemedyOrdering;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("What followed a decision is counted")
class CountedAfterwardsTest {

    private static final String COUNTED =
            "select f.triaged_in, f.decided_after, f.hearing, f.contacts, f.remedies, f.reprisal_seen"
                    + " from case_fact f join case_file c on c.fact_key = f.fact_key where c.reference = ?1";

    @Inject DecidedCase cases;
    @Inject AfterDesk desk;
    @Inject CountAgain night;
    @Inject EntityManager base;

    private Reference reference;

    @BeforeEach
    void decide() {
        reference = cases.decided().reference();
    }

    @Test
    void in_the_same_transaction_as_codes() {
        assertThat(counted().get(0)).isEqualTo("ON_TIME");
        assertThat(counted().get(1)).isEqualTo("UP_TO_60");
        assertThat(counted().get(2)).isEqualTo("NOT_ADVERSE");
        assertThat(list(3)).isNotEmpty().containsOnly("NOT_DUE");
        assertThat(list(4)).isEmpty();
        assertThat(counted().get(5)).isEqualTo("NOT_KNOWN");

        order("RULE_CHANGE");
        order("APOLOGY");
        var first = view().remedies().get(0).id();
        desk.done(seen(), first, new RemedyDoing(null, "Seen."), HANDLER);

        assertThat(list(4)).hasSize(2).contains("NOT_DUE").anyMatch(one -> one.endsWith("ON_TIME"));
    }

    @Test
    void with_a_reprisal_as_soon_as_it_is_told() {
        var contact = view().followUps().get(0).id();
        desk.answered(
                seen(), contact, new FollowUpAnswer("true", "The shifts were taken."), HANDLER);

        assertThat(counted().get(5)).isEqualTo("YES");
        // A month too early: not within fourteen days of its day.
        assertThat(list(3)).contains("OFF_TIME");
    }

    @Test
    void again_by_night_when_a_day_has_passed() {
        order("APOLOGY");
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update case_remedy set due_on = ?2 where case_reference = ?1")
                                        .setParameter(1, reference.value())
                                        .setParameter(
                                                2,
                                                LocalDate.now(ZoneId.of("Europe/Copenhagen"))
                                                        .minusDays(3))
                                        .executeUpdate());
        assertThat(list(4)).containsExactly("NOT_DUE");

        night.round();
        night.round();

        assertThat(list(4)).containsExactly("PERSONAL_TOO_LATE");
    }

    @Test
    void with_the_first_triage_though_it_was_triaged_again() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update case_file set triaged_on = ?2 where reference = ?1")
                                        .setParameter(1, reference.value())
                                        .setParameter(
                                                2,
                                                LocalDate.now(ZoneId.of("Europe/Copenhagen"))
                                                        .plusDays(30))
                                        .executeUpdate());
        order("APOLOGY");

        assertThat(counted().get(0)).isEqualTo("ON_TIME");
    }

    private void order(String type) {
        desk.order(
                seen(),
                new RemedyOrdering(type, "MANAGER", null, null, "It is put right."),
                HANDLER);
    }

    private AfterView view() {
        return desk.of(reference, HANDLER);
    }

    private SeenCase seen() {
        return cases.seen(reference, HANDLER);
    }

    private List<String> list(int column) {
        var written = counted().get(column);
        return written == null || written.isEmpty() ? List.of() : List.of(written.split("\\|"));
    }

    private List<String> counted() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                Stream.of(
                                                (Object[])
                                                        base.createNativeQuery(COUNTED)
                                                                .setParameter(1, reference.value())
                                                                .getSingleResult())
                                        .map(one -> one == null ? null : one.toString())
                                        .toList());
    }
}
