package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.intake.Report;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Pepper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Draws a random key for every reporter who can be told from others, so that twelve reports by one
 * person are counted as one person. It says nothing about who that is.
 */
@ApplicationScoped
class ReporterKeys implements PanacheRepositoryBase<CaseReporter, String> {

    private final Pepper pepper;

    ReporterKeys(Pepper pepper) {
        this.pepper = pepper;
    }

    /** Empty for whoever is anonymous or gave no way to be reached: nobody can tell them apart. */
    Optional<UUID> of(Reference reference, Report report) {
        return report.recognisedBy(pepper).map(lookup -> key(reference, lookup));
    }

    private UUID key(Reference reference, String lookup) {
        var known = findByIdOptional(reference.value());
        if (known.filter(reporter -> reporter.isFoundBy(lookup)).isPresent()) {
            return known.get().key();
        }
        var key =
                find("lookup", lookup)
                        .firstResultOptional()
                        .map(CaseReporter::key)
                        .orElseGet(UUID::randomUUID);
        known.ifPresentOrElse(
                reporter -> reporter.becomes(lookup, key),
                () -> persist(CaseReporter.of(reference, lookup, key)));
        return key;
    }
}
