package dk.aarhus.ligevaerd.intake;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Mail that tells reporters that something is new; off where no sender is named. */
@ConfigMapping(prefix = "ligevaerd.notices")
interface NoticeConfig {

    /** The sender's address, which no one reads. Without it nobody is asked for an address. */
    Optional<String> from();

    /** When all notices of a day go out, as the scheduler reads it. */
    String at();
}
