package dk.aarhus.ligevaerd.intake.evidence;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** What an installation decides about the files of reporters. */
@ConfigMapping(prefix = "ligevaerd.evidence")
interface EvidenceConfig {

    /** Where the virus scanner clamd listens; without one, files are stored as "not scanned". */
    Optional<String> clamdHost();

    @WithDefault("3310")
    int clamdPort();

    /** How long clamd may take for a file. */
    @WithDefault("60S")
    Duration clamdPatience();

    /** When what was not scanned is scanned again, as the scheduler writes it. */
    String rescanAt();

    /** How many files a node takes in at the same time; each needs about a megabyte of memory. */
    @WithDefault("32")
    int atOnce();

    /** How many files are cleaned at the same time; each needs up to some hundred megabytes. */
    @WithDefault("2")
    int cleanedAtOnce();
}
