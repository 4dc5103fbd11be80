package dk.aarhus.ligevaerd.platform.log;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;

/**
 * Refusals, as codes: what happened and at which door, never who or with what. Public doors write
 * nothing here, for a line has a time, and no time of a reporter's act is kept.
 */
@ApplicationScoped
public class SecurityLog {

    /** Operators route this logger to where they watch. */
    public static final String NAME = "ligevaerd.security";

    private static final Logger LOG = Logger.getLogger(NAME);

    public void say(SecurityEvent event) {
        LOG.warn(event.name());
    }

    /**
     * @param door the route as it is written in the code, such as {@code GET /cases/{reference}}
     */
    public void say(SecurityEvent event, String door) {
        LOG.warnf("%s door=%s", event.name(), door);
    }
}
