package dk.aarhus.ligevaerd.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The alarm of figures")
class FigureAlarmTest {

    @Inject FigureVerification verification;
    @Inject EntityManager base;
    @Inject Clock clock;

    @BeforeEach
    @AfterEach
    void forget() {
        QuarkusTransaction.requiringNew()
                .run(() -> base.createNativeQuery("delete from figure_check").executeUpdate());
    }

    @Test
    void says_nothing_where_nothing_was_checked() {
        assertThat(alarm(0).broken()).isNaN();
        assertThat(alarm(0).days()).isNaN();
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void knows_on_a_node_that_just_began_what_somebody_had_checked_and_when() {
        var found = verification.verify();

        assertThat(alarm(0).broken()).isEqualTo(found.intact() ? 0 : 1);
        assertThat(alarm(3).days()).isEqualTo(3);
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void rings_when_a_check_breaks_off_until_one_comes_to_its_end() {
        verification.brokeOff();
        assertThat(alarm(0).broken()).isEqualTo(1);

        var found = verification.verify();
        assertThat(alarm(0).broken()).isEqualTo(found.intact() ? 0 : 1);
        verification.brokeOff();
        assertThat(alarm(0).broken()).isEqualTo(1);
    }

    private FigureAlarm alarm(int daysLater) {
        var alarm =
                new FigureAlarm(
                        verification,
                        new SimpleMeterRegistry(),
                        Clock.offset(clock, Duration.ofDays(daysLater)));
        alarm.look();
        return alarm;
    }
}
