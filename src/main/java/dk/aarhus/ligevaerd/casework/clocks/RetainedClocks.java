package dk.aarhus.ligevaerd.casework.clocks;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets go of the clocks of a case: codes, days and accounts, which nothing seals. */
@ApplicationScoped
class RetainedClocks implements Retained {

    private static final int BEFORE_THE_CASE = 5;

    /** In the order in which they go: what leans on a clock before the clock. */
    private static final List<String> TABLES =
            List.of(
                    "case_reminder",
                    "case_alarm_mail",
                    "case_extension",
                    "case_final_day",
                    "case_pause",
                    "duty_alert",
                    "case_term");

    private final EntityManager base;

    RetainedClocks(EntityManager base) {
        this.base = base;
    }

    @Override
    public String room() {
        return "casework.clocks";
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
        var rows = new TreeMap<String, Long>();
        for (var table : TABLES) {
            var found =
                    (Number)
                            base.createNativeQuery(
                                            "select count(*) from "
                                                    + table
                                                    + " where case_reference = ?1")
                                    .setParameter(1, reference.value())
                                    .getSingleResult();
            if (found.longValue() > 0) {
                rows.put(table, found.longValue());
            }
        }
        return rows;
    }

    @Override
    public void letGo(Reference reference) {
        for (var table : TABLES) {
            base.createNativeQuery("delete from " + table + " where case_reference = ?1")
                    .setParameter(1, reference.value())
                    .executeUpdate();
        }
    }
}
