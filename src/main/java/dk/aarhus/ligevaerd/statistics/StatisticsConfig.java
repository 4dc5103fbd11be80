package dk.aarhus.ligevaerd.statistics;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How long the protection of a release may take. */
@ConfigMapping(prefix = "ligevaerd.statistics")
public interface StatisticsConfig {

    /** For each of its three steps; what is not decided by then blocks the release. */
    @WithDefault("PT60S")
    Duration protectionTime();

    /** How long after the end of a period its figures wait for what is assessed late. */
    @WithDefault("P42D")
    java.time.Period lag();

    /** How long after a trial on facts the next one waits, so that no single case is seen in it. */
    @WithDefault("P90D")
    java.time.Period trialAgain();

    /** A plan of tables of one's own, instead of the one that comes with the program. */
    Optional<Path> plan();

    /** How long the page waits for a release that is being prepared before it goes on without. */
    @WithDefault("PT3S")
    Duration answerWithin();
}
