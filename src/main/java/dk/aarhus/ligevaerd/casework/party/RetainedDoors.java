package dk.aarhus.ligevaerd.casework.party;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets go of the doors of a case with the case, whose key opens what lies behind them. */
@ApplicationScoped
class RetainedDoors implements Retained {

    private static final int BEFORE_THE_CASE = 5;
    private static final List<String> TABLES =
            List.of("case_party_access", "case_party_release", "case_party_file");

    private final EntityManager base;

    RetainedDoors(EntityManager base) {
        this.base = base;
    }

    @Override
    public String room() {
        return "casework.party";
    }

    @Override
    public int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public Set<String> tables() {
        return Set.copyOf(TABLES);
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        var held = new TreeMap<String, Long>();
        TABLES.forEach(
                table -> {
                    var rows =
                            (Number)
                                    base.createNativeQuery(
                                                    "select count(*) from "
                                                            + table
                                                            + " where case_reference = ?1")
                                            .setParameter(1, reference.value())
                                            .getSingleResult();
                    if (rows.longValue() > 0) {
                        held.put(table, rows.longValue());
                    }
                });
        return held;
    }

    @Override
    public void letGo(Reference reference) {
        TABLES.forEach(
                table ->
                        base.createNativeQuery(
                                        "delete from " + table + " where case_reference = ?1")
                                .setParameter(1, reference.value())
                                .executeUpdate());
    }
}
