package dk.aarhus.ligevaerd.casework.letters;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Hands the letters that were sent over to the post. After the sending and not in it: a letter that
 * left cannot be called back when the transaction fails. Each has a number of its own, so that one
 * that is handed over again, after a node stopped in between, arrives once.
 */
@ApplicationScoped
class PostRound {

    private static final Logger LOG = Logger.getLogger(PostRound.class);
    private static final int AT_ONCE = 50;

    private final Letters letters;
    private final LetterPost post;
    private final Clock clock;

    PostRound(Letters letters, LetterPost post, Clock clock) {
        this.letters = letters;
        this.post = post;
        this.clock = clock;
    }

    @Scheduled(
            identity = "letter-post",
            executeWith = Scheduled.QUARTZ,
            every = "30s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void handOver() {
        for (UUID id :
                QuarkusTransaction.requiringNew().call(() -> letters.waitingForPost(AT_ONCE))) {
            try {
                QuarkusTransaction.requiringNew().run(() -> handOver(id));
            } catch (RuntimeException broken) {
                // Tried again at the next round; the message may quote a path.
                LOG.errorf("POST_FAILED %s", broken.getClass().getName());
            }
        }
    }

    private void handOver(UUID id) {
        letters.held(id)
                .filter(Letter::waitsForPost)
                .ifPresent(
                        letter -> {
                            var sheet = letters.sheetOf(letter).orElseThrow();
                            var receipt =
                                    post.take(
                                            new LetterPost.Parcel(
                                                    letter.id(),
                                                    letter.postTo(),
                                                    letter.language(),
                                                    sheet.bytes(),
                                                    clock.instant()));
                            letter.posted(receipt, LocalDate.now(clock));
                        });
    }
}
