package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.casework.clocks.Reminders.Batch;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** When the staff is reminded: in batches, but for immediate cases. */
@ApplicationScoped
class ReminderRounds {

    private static final Logger LOG = Logger.getLogger(ReminderRounds.class);

    private final Unfollowed unfollowed;
    private final Reminders reminders;
    private final AlarmMails alarms;

    ReminderRounds(Unfollowed unfollowed, Reminders reminders, AlarmMails alarms) {
        this.unfollowed = unfollowed;
        this.reminders = reminders;
        this.alarms = alarms;
    }

    @Scheduled(
            identity = "reminders",
            executeWith = Scheduled.QUARTZ,
            cron = "{ligevaerd.reminders.at}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void batch() {
        go(Batch.ALL);
    }

    @Scheduled(
            identity = "reminders-pressing",
            executeWith = Scheduled.QUARTZ,
            cron = "{ligevaerd.reminders.pressing-at}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void pressing() {
        go(Batch.PRESSING);
    }

    /** Without a number: a log is read by people who must not know how many there are. */
    private void go(Batch batch) {
        try {
            unfollowed.follow();
            reminders.raise();
            int late = reminders.mail(batch) + (batch == Batch.ALL ? alarms.mail() : 0);
            if (late > 0) {
                LOG.warn("REMINDERS_FAILED, they wait for the next round");
            }
        } catch (RuntimeException broken) {
            LOG.errorf("REMINDERS_FAILED %s", broken.getClass().getName());
        }
    }
}
