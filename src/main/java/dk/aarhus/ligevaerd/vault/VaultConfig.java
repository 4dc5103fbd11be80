package dk.aarhus.ligevaerd.vault;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;

/** Where the keys are kept. */
@ConfigMapping(prefix = "ligevaerd.vault")
interface VaultConfig {

    /** The folder of the keys, the same for all nodes; never part of a backup of the data. */
    Path folder();

    /** Where the newest copy of the wrapped keys is written each night; never beside a backup. */
    Path exportFolder();

    /** The master key, 32 bytes in base64; where it is missing a file of the folder holds it. */
    Optional<String> masterKey();

    /** While the master key is rotated: the one that follows. */
    Optional<String> masterKeyNext();

    /** An external key service that holds the master key instead. */
    Service keyService();

    /** How to reach a transit engine of HashiCorp Vault or OpenBao. */
    interface Service {

        /** Such as {@code https://vault.example:8200}; without it there is no key service. */
        Optional<URI> address();

        @WithDefault("transit")
        String mount();

        @WithDefault("ligevaerd")
        String key();

        Optional<String> token();
    }
}
