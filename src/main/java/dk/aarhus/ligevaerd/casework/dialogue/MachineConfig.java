package dk.aarhus.ligevaerd.casework.dialogue;

import io.smallrye.config.ConfigMapping;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/** A machine that drafts translations; none where no address is named. */
@ConfigMapping(prefix = "ligevaerd.machine-translation")
interface MachineConfig {

    /** Of a service on this very machine that speaks as LibreTranslate does. */
    Optional<URI> address();

    /** How long a draft is waited for. */
    Duration patience();
}
