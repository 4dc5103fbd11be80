package dk.aarhus.ligevaerd.goals;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.util.Optional;

/** What the catalogue of open data says of all that is in it. */
@ConfigMapping(prefix = "ligevaerd.catalogue")
public interface CatalogueConfig {

    /** The licence under which released figures may be used; the municipality decides on it. */
    @WithDefault("https://creativecommons.org/licenses/by/4.0/")
    URI licence();

    /** Who publishes; the municipality's own page. */
    @WithDefault("https://www.aarhus.dk/")
    URI publisher();

    /**
     * Under which address everybody reaches the service, such as {@code
     * https://ligevaerd.aarhus.dk}; what is in the catalogue is named by it. Without one, by the
     * address that was asked.
     */
    Optional<URI> address();
}
