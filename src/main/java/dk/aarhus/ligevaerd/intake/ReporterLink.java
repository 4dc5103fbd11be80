package dk.aarhus.ligevaerd.intake;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** That a report belongs to whoever logs in with an account; which one, the row does not give. */
@Entity
@Table(name = "reporter_link")
class ReporterLink {

    @Id private UUID report;
    private String accountLookup;

    protected ReporterLink() {}

    static ReporterLink of(UUID report, String accountLookup) {
        var link = new ReporterLink();
        link.report = report;
        link.accountLookup = accountLookup;
        return link;
    }

    UUID report() {
        return report;
    }
}
