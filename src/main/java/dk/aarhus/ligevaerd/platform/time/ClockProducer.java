package dk.aarhus.ligevaerd.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/**
 * The one clock of the house: dates are those of the municipality, whatever zone the machine is in.
 */
class ClockProducer {

    private static final ZoneId OFFICE = ZoneId.of("Europe/Copenhagen");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(OFFICE);
    }
}
