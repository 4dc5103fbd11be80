package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;

/** A pair goes with the first of the two that goes. */
@ApplicationScoped
class RetainedRelations implements Retained {

    private static final int BEFORE_THE_CASE = 5;
    private static final String TABLE = "case_relation";

    private final RelationRows rows;

    RetainedRelations(RelationRows rows) {
        this.rows = rows;
    }

    @Override
    public String room() {
        return "casework.related";
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
        var count = rows.count(RelationRows.OF_A_CASE, reference.value());
        return count == 0 ? Map.of() : Map.of(TABLE, count);
    }

    @Override
    public void letGo(Reference reference) {
        rows.delete(RelationRows.OF_A_CASE, reference.value());
    }
}
