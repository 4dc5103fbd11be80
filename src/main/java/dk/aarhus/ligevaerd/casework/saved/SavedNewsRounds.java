package dk.aarhus.ligevaerd.casework.saved;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.jboss.logging.Logger;

/** When owners of saved lists are told: with the batches of every other mail to the staff. */
@ApplicationScoped
class SavedNewsRounds {

    private static final Logger LOG = Logger.getLogger(SavedNewsRounds.class);

    private final SavedNews news;

    SavedNewsRounds(SavedNews news) {
        this.news = news;
    }

    @Scheduled(
            identity = "saved-news",
            executeWith = Scheduled.QUARTZ,
            cron = "{ligevaerd.reminders.at}",
            timeZone = "Europe/Copenhagen",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void go() {
        try {
            if (news.mail() > 0) {
                LOG.warn("SAVED_NEWS_FAILED, they wait for the next round");
            }
        } catch (RuntimeException broken) {
            LOG.errorf("SAVED_NEWS_FAILED %s", broken.getClass().getName());
        }
    }
}
