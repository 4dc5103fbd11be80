package dk.aarhus.ligevaerd.casework.packaging;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets go of the packages of a case; their key is the case's. */
@ApplicationScoped
class RetainedPackages implements Retained {

    private static final int BEFORE_THE_CASE = 5;
    private static final String OF_THE_CASE = "case_reference = ?1";
    private static final String OF_ITS_PACKAGES =
            "package in (select id from case_package where case_reference = ?1)";

    // In this order, for the first leans on the second.
    private static final Map<String, String> ROWS = new LinkedHashMap<>();

    static {
        ROWS.put(
                "case_package_mark",
                "item in (select id from case_package_item where " + OF_ITS_PACKAGES + ")");
        ROWS.put("case_package_item", OF_ITS_PACKAGES);
        ROWS.put("case_package_sheet", OF_ITS_PACKAGES);
        ROWS.put("case_package", OF_THE_CASE);
    }

    private final EntityManager base;

    RetainedPackages(EntityManager base) {
        this.base = base;
    }

    @Override
    public String room() {
        return "casework.packaging";
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
