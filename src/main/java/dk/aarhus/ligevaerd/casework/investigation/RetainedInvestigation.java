package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets go of the sheets of a case; their key is the case's and goes with it. */
@ApplicationScoped
class RetainedInvestigation implements Retained {

    private static final int BEFORE_THE_CASE = 5;

    private final Map<String, Sheets<?>> tables;

    RetainedInvestigation(
            PartySheets parties,
            AllegationSheets allegations,
            FactSheets facts,
            FindingSheets findings,
            HearingSheets hearings,
            MeasureSheets measures,
            RiskSheets risks,
            NoteSheets notes,
            TaskSheets tasks,
            MisfiledSheets misfiled) {
        this.tables =
                Map.of(
                        "case_party", parties,
                        "case_allegation", allegations,
                        "case_matter_fact", facts,
                        "case_finding", findings,
                        "case_hearing_text", hearings,
                        "case_measure", measures,
                        "case_risk", risks,
                        "case_note", notes,
                        "case_task", tasks,
                        "case_misfiled", misfiled);
    }

    @Override
    public String room() {
        return "casework.investigation";
    }

    @Override
    public int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public Set<String> tables() {
        return tables.keySet();
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        var rows = new TreeMap<String, Long>();
        tables.forEach(
                (table, sheets) -> {
                    var count = sheets.count("caseReference", reference.value());
                    if (count > 0) {
                        rows.put(table, count);
                    }
                });
        return rows;
    }

    @Override
    public void letGo(Reference reference) {
        tables.values().forEach(sheets -> sheets.delete("caseReference", reference.value()));
    }
}
