package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Which key stands for the reporter of a case where persons are counted. */
@Entity
@Table(name = "case_reporter")
class CaseReporter {

    @Id private String caseReference;
    private String lookup;
    private UUID reporterKey;

    protected CaseReporter() {}

    static CaseReporter of(Reference reference, String lookup, UUID key) {
        var reporter = new CaseReporter();
        reporter.caseReference = reference.value();
        reporter.lookup = lookup;
        reporter.reporterKey = key;
        return reporter;
    }

    /** Found by something else from now on, as where a way to be reached was given later. */
    void becomes(String anotherLookup, UUID key) {
        lookup = anotherLookup;
        reporterKey = key;
    }

    boolean isFoundBy(String value) {
        return lookup.equals(value);
    }

    UUID key() {
        return reporterKey;
    }
}
