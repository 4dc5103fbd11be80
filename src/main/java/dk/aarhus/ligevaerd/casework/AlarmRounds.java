package dk.aarhus.ligevaerd.casework;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** When the desk is asked whether reports were left lying. */
@ApplicationScoped
class AlarmRounds {

    private static final Logger LOG = Logger.getLogger(AlarmRounds.class);

    private final Alarms alarms;
    private final Clock clock;

    AlarmRounds(Alarms alarms, Clock clock) {
        this.alarms = alarms;
        this.clock = clock;
    }

    /** At the end of the working day. */
    @Scheduled(
            identity = "alarms-evening",
            executeWith = Scheduled.QUARTZ,
            cron = "0 0 16 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void atTheEndOfTheDay() {
        raise(LocalDate.now(clock));
    }

    /** For a round that was missed while the service was down. */
    @Scheduled(
            identity = "alarms-morning",
            executeWith = Scheduled.QUARTZ,
            cron = "0 0 8 * * ?",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void inTheMorning() {
        raise(LocalDate.now(clock).minusDays(1));
    }

    /** Without a number: a log is read by people who must not know how many there are. */
    private void raise(LocalDate lastDay) {
        try {
            alarms.raise(lastDay);
        } catch (RuntimeException broken) {
            LOG.errorf("ALARM_FAILED %s", broken.getClass().getName());
        }
    }
}
