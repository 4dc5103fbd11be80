package dk.aarhus.ligevaerd.casework.clocks;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Mail that reminds the staff; off where no sender or no domain is named. */
@ConfigMapping(prefix = "ligevaerd.reminders")
interface ReminderConfig {

    /** The sender's address, which no one reads. */
    Optional<String> from();

    /** What follows the name of an account in its address, such as {@code example.org}. */
    Optional<String> domain();

    /** When a batch goes out, as the scheduler reads it. */
    String at();

    /** When those of immediate cases go out, which wait for no batch. */
    String pressingAt();
}
