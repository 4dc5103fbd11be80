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
            MisfiledSheets misfiled,
            ExhibitSheets exhibits,
            InterviewSheets interviews) {
        this.tables =
                Map.ofEntries(
                        Map.entry("case_party", parties),
                        Map.entry("case_allegation", allegations),
                        Map.entry("case_matter_fact", facts),
                        Map.entry("case_finding", findings),
                        Map.entry("case_hearing_text", hearings),
                        Map.entry("case_measure", measures),
                        Map.entry("case_risk", risks),
                        Map.entry("case_note", notes),
                        Map.entry("case_task", tasks),
                        Map.entry("case_misfiled", misfiled),
                        Map.entry("case_exhibit", exhibits),
                        Map.entry("case_interview", interviews));
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
