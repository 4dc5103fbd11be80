package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Two policy officers at the same moment")
class TwoOfficersTest {

    private static final Set<Role> POLICY = Set.of(Role.POLICY_OFFICER);
    private static final int PATIENCE = 60;

    @Inject ReleaseDesk desk;
    @Inject CountedCases cases;

    @Test
    void prepare_a_period_once_and_publish_it_once() throws Exception {
        cases.count(LocalDate.of(2015, 2, 14), 12, Phase.EMPLOYMENT, PolicyClass.DIRECT);

        assertThat(
                        atOnce(
                                () -> desk.as(officer("one")).prepare("2015-Q1").status(),
                                () -> desk.as(officer("other")).prepare("2015-Q1").status()))
                .contains(ReleaseStatus.PREPARED.name())
                .containsAnyOf(
                        ReleaseRefusal.PERIOD_HAS_A_RELEASE.name(),
                        ReleaseRefusal.SOMEBODY_ELSE_IS_AT_IT.name());
        assertThat(
                        atOnce(
                                () -> desk.as(officer("third")).publish("2015-Q1-1").status(),
                                () -> desk.as(officer("fourth")).publish("2015-Q1-1").status()))
                .contains(ReleaseStatus.PUBLISHED.name())
                .containsAnyOf(
                        ReleaseRefusal.NOT_PREPARED.name(),
                        ReleaseRefusal.SOMEBODY_ELSE_IS_AT_IT.name());
    }

    private static Caller officer(String account) {
        return new Caller(account, POLICY);
    }

    /** What became of each: a status, or why not. */
    private static List<String> atOnce(Callable<ReleaseStatus> one, Callable<ReleaseStatus> other)
            throws Exception {
        var begin = new CountDownLatch(1);
        var officers = Executors.newFixedThreadPool(2);
        try {
            var first = officers.submit(() -> outcome(begin, one));
            var second = officers.submit(() -> outcome(begin, other));
            begin.countDown();
            return List.of(
                    first.get(PATIENCE, TimeUnit.SECONDS), second.get(PATIENCE, TimeUnit.SECONDS));
        } finally {
            officers.shutdownNow();
        }
    }

    private static String outcome(CountDownLatch begin, Callable<ReleaseStatus> act)
            throws InterruptedException {
        begin.await();
        try {
            return QuarkusTransaction.requiringNew().timeout(PATIENCE).call(act).name();
        } catch (Problem refused) {
            return String.valueOf(refused.members().get(ReleaseRefusal.MEMBER));
        }
    }
}
