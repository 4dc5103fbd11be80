package dk.aarhus.ligevaerd.casework;

import io.smallrye.config.ConfigMapping;
import java.time.Duration;

/** How messages leave the house. */
@ConfigMapping(prefix = "ligevaerd.messages")
interface MessageConfig {

    /** How long a message to the reporter waits, and can be taken back; nothing for at once. */
    Duration takeBackTime();
}
