package dk.aarhus.ligevaerd.demo;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether and how an invented municipality is written into an empty base. */
@ConfigMapping(prefix = "ligevaerd.demo")
interface DemoConfig {

    @WithDefault("false")
    boolean enabled();

    /** The same seed on the same day gives the same municipality. */
    @WithDefault("1")
    long seed();

    /** Reports a quarter, over three years. */
    @WithDefault("25")
    int reportsPerQuarter();

    /** Facts of the two years before, of which there are no cases. */
    @WithDefault("600")
    int earlierFacts();
}
