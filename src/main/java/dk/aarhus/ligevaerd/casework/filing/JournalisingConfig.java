package dk.aarhus.ligevaerd.casework.filing;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The municipality's journal, and where cases stand in it. Numbers are decided by the municipality
 * with its archive; those given here are examples of the form.
 */
@ConfigMapping(prefix = "ligevaerd.journalising")
interface JournalisingConfig {

    /** Where documents are written for the journal's importer; without it nothing leaves. */
    Optional<Path> folder();

    /** KLE number of a case about work: main group, group, subject. */
    @WithDefault("81.00.00")
    String workKle();

    /** KLE number of a case about a service. */
    @WithDefault("00.00.00")
    String serviceKle();

    /** Action facet of both: a letter and two digits. */
    @WithDefault("G01")
    String facet();
}
