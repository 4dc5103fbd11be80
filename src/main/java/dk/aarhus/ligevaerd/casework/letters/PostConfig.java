package dk.aarhus.ligevaerd.casework.letters;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;

/** Letters that leave by Digital Post. */
@ConfigMapping(prefix = "ligevaerd.post")
interface PostConfig {

    /** Where the files for the municipality's sender of Digital Post are written. */
    Path folder();

    /** The CVR number of the municipality, which is the sender. */
    String senderNumber();

    /** The sender's name as the post shows it. */
    @WithDefault("Aarhus Kommune")
    String senderName();

    /** The title that everybody sees, also on a locked telephone: it must tell nothing. */
    @WithDefault("Brev fra Aarhus Kommune")
    String title();
}
