package dk.aarhus.ligevaerd.intake;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.github.bucket4j.Bucket;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Slows down those who try codes, all together and without knowing who they are: nobody's address
 * is looked at. It counts wrong codes only, so that a right one opens at any time, also for the
 * many who share one address with whoever is guessing. A code has 100 bits of chance: this keeps
 * the guessing cheap for us, not the codes safe.
 */
@ApplicationScoped
public class WrongCodes {

    private final Bucket bucket;

    WrongCodes(@ConfigProperty(name = "ligevaerd.mailbox.wrong-codes-a-minute") int aMinute) {
        this.bucket =
                Bucket.builder()
                        .addLimit(
                                limit ->
                                        limit.capacity(aMinute)
                                                .refillGreedy(aMinute, Duration.ofMinutes(1)))
                        .build();
    }

    /**
     * @throws Problem TOO_MANY_REQUESTS when there were too many of late
     */
    public void count() {
        if (!bucket.tryConsume(1)) {
            throw Problem.of(ProblemKind.TOO_MANY_REQUESTS);
        }
    }
}
