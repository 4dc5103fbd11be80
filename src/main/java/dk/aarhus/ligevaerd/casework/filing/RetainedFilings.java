package dk.aarhus.ligevaerd.casework.filing;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** Lets go of what is known of a case's journalising; what the journal has is the journal's. */
@ApplicationScoped
class RetainedFilings implements Retained {

    private static final int BEFORE_THE_CASE = 5;
    private static final String TABLE = "case_filing";

    private final Filings filings;

    RetainedFilings(Filings filings) {
        this.filings = filings;
    }

    @Override
    public String room() {
        return "casework.filing";
    }

    @Override
    public int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public Set<String> tables() {
        return Set.of(TABLE);
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        long rows = filings.count("caseReference", reference.value());
        return rows == 0 ? Map.of() : Map.of(TABLE, rows);
    }

    @Override
    public void letGo(Reference reference) {
        filings.delete("caseReference", reference.value());
    }
}
