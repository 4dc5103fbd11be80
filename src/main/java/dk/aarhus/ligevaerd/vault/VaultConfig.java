package dk.aarhus.ligevaerd.vault;

import io.smallrye.config.ConfigMapping;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keys are kept. */
@ConfigMapping(prefix = "ligevaerd.vault")
interface VaultConfig {

    /** The folder of the keys, the same for all nodes; never part of a backup of the data. */
    Path folder();

    /** The master key, 32 bytes in base64; where it is missing a file of the folder holds it. */
    Optional<String> masterKey();
}
