package dk.aarhus.ligevaerd.vault;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import org.jboss.logging.Logger;

/** Rings by events, each in a transaction of its own. */
@ApplicationScoped
class EventBell implements Bell {

    private static final Logger LOG = Logger.getLogger(EventBell.class);

    private final Event<SealBroken> seals;
    private final Event<KeyEvent> keys;

    EventBell(Event<SealBroken> seals, Event<KeyEvent> keys) {
        this.seals = seals;
        this.keys = keys;
    }

    @Override
    public void ring(SealBroken broken) {
        try {
            QuarkusTransaction.requiringNew().run(() -> seals.fire(broken));
        } catch (RuntimeException deaf) {
            // The refusal stands, whoever could not hear of it.
            LOG.errorf(
                    "That %s does not open could not be told: %s",
                    broken.place(), deaf.getClass().getName());
        }
    }

    @Override
    public void ring(KeyEvent done) {
        try {
            QuarkusTransaction.requiringNew().run(() -> keys.fire(done));
        } catch (RuntimeException deaf) {
            // It was done, and cannot be undone.
            LOG.errorf("%s could not be told: %s", done, deaf.getClass().getName());
        }
    }
}
