package dk.aarhus.ligevaerd.journal;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the chain is anchored outside of the base. */
@ConfigMapping(prefix = "ligevaerd.journal")
interface JournalConfig {

    /** The file to which the head of the chain is appended; best on another machine's disk. */
    Path anchors();

    /** Whom the head is sent to as well. */
    Optional<URI> anchorWebhook();

    /** How often, at most: whoever cuts off the end must do so before the next time. */
    Duration anchorEvery();

    /** When each night the whole journal is verified, as a cron expression with seconds. */
    String verifyAt();

    /** When each night months that are over are dropped, likewise. */
    String expireAt();
}
