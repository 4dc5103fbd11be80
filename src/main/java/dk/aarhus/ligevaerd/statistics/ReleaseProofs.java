package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.AuditReport;
import dk.aarhus.ligevaerd.disclosure.format.ProofFile;
import dk.aarhus.ligevaerd.vault.Vault;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The stored witnesses of all published releases. */
@ApplicationScoped
class ReleaseProofs implements PanacheRepositoryBase<ReleaseProof, String> {

    private final Vault vault;

    ReleaseProofs(Vault vault) {
        this.vault = vault;
    }

    /**
     * @param year as it was when the report was made
     * @param beside the releases of it
     * @param heard what counted as said of it, or had
     */
    void keep(
            String release,
            List<String> beside,
            List<Heard> heard,
            YearLedger year,
            AuditReport report) {
        var text = ProofFile.text(new Knowledge(year).asItStands(), report.proof());
        persist(ReleaseProof.of(release, beside, heard, text, vault.newSafe()));
    }
}
