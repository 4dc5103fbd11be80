package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets go of the letters of a case and of what followed its decision; their key is the case's. */
@ApplicationScoped
class RetainedAfter implements Retained {

    private static final int BEFORE_THE_CASE = 5;
    private static final String OF_THE_CASE = "case_reference = ?1";

    // In this order, for the first leans on the second.
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(
                "case_letter_sheet",
                "letter in (select id from case_letter where case_reference = ?1)");
        ROWS.put("case_letter", OF_THE_CASE);
        ROWS.put("case_remedy", OF_THE_CASE);
        ROWS.put("case_follow_up", OF_THE_CASE);
        ROWS.put("case_review", OF_THE_CASE);
        ROWS.put("case_route", OF_THE_CASE);
        ROWS.put("case_learning", OF_THE_CASE);
        ROWS.put("case_service_check", OF_THE_CASE);
        ROWS.put("case_opened_file", OF_THE_CASE);
        ROWS.put("case_past_round", OF_THE_CASE);
        ROWS.put("case_link", "first_reference = ?1 or next_reference = ?1");
    }

    private final EntityManager base;

    RetainedAfter(EntityManager base) {
        this.base = base;
    }

    @Override
    public String room() {
        return "casework.after";
    }

    @Override
    public int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public Set<String> tables() {
        return ROWS.keySet();
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        var held = new TreeMap<String, Long>();
        ROWS.forEach(
                (table, which) -> {
                    var rows =
                            (Number)
                                    base.createNativeQuery(
                                                    "select count(*) from "
                                                            + table
                                                            + " where "
                                                            + which)
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
        ROWS.forEach(
                (table, which) ->
                        base.createNativeQuery("delete from " + table + " where " + which)
                                .setParameter(1, reference.value())
                                .executeUpdate());
    }
}
