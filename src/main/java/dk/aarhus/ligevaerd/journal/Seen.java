package dk.aarhus.ligevaerd.journal;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Who has looked at what in which session, so that repeated looking is one entry. Kept in the
 * memory of a node: a second entry does no harm, a missing one would.
 */
@ApplicationScoped
class Seen {

    private static final int MOST = 200_000;
    private static final Duration LONGEST_SESSION = Duration.ofHours(12);

    /** One look. */
    record Look(String session, String subject, String part) {}

    private final TransactionSynchronizationRegistry transaction;
    private final Cache<Look, Boolean> looks =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(LONGEST_SESSION).build();

    Seen(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /**
     * Those that are in the journal neither yet nor by this transaction; by it they now will be.
     */
    List<Look> fresh(Collection<Look> asked) {
        var own = own();
        return asked.stream()
                .filter(look -> looks.getIfPresent(look) == null)
                .filter(own::add)
                .toList();
    }

    /** What this transaction will have put into the journal. */
    private Set<Look> own() {
        var known = transaction.getResource(Seen.class);
        if (known != null) {
            @SuppressWarnings("unchecked")
            var looksSoFar = (Set<Look>) known;
            return looksSoFar;
        }
        var fresh = new HashSet<Look>();
        transaction.putResource(Seen.class, fresh);
        transaction.registerInterposedSynchronization(new AfterCommit(fresh));
        return fresh;
    }

    /** Before that nothing is certain: an entry that was rolled back must be written again. */
    private final class AfterCommit implements Synchronization {

        private final Set<Look> written;

        AfterCommit(Set<Look> written) {
            this.written = written;
        }

        @Override
        public void beforeCompletion() {
            // Nothing is known yet.
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                written.forEach(look -> looks.put(look, true));
            }
        }
    }
}
