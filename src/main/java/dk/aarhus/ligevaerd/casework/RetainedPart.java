package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Lets go of the tables of one part of the casework, before the case that they lean on. */
public abstract class RetainedPart implements Retained {

    /** Rows that name their case; what a query is given is its reference. */
    protected static final String OF_THE_CASE = "case_reference = ?1";

    private static final int BEFORE_THE_CASE = 5;

    private final EntityManager base;
    private final String room;
    private final Map<String, String> rows;

    /**
     * @param rows by table, in the order in which they go, the condition that finds a case's
     */
    protected RetainedPart(EntityManager base, String room, Map<String, String> rows) {
        this.base = base;
        this.room = room;
        this.rows = rows;
    }

    /** Tables whose rows name their case, in the order in which they go. */
    protected static Map<String, String> ofTheCase(String... tables) {
        var rows = new LinkedHashMap<String, String>();
        for (var table : tables) {
            rows.put(table, OF_THE_CASE);
        }
        return rows;
    }

    @Override
    public final String room() {
        return room;
    }

    @Override
    public final int turn() {
        return BEFORE_THE_CASE;
    }

    @Override
    public final Set<String> tables() {
        return rows.keySet();
    }

    @Override
    public final Map<String, Long> holds(Reference reference) {
        var held = new TreeMap<String, Long>();
        rows.forEach(
                (table, which) -> {
                    var count = count(table, which, reference);
                    if (count > 0) {
                        held.put(table, count);
                    }
                });
        return held;
    }

    @Override
    public final void letGo(Reference reference) {
        forget(reference, base);
        rows.forEach(
                (table, which) ->
                        base.createNativeQuery("delete from " + table + " where " + which)
                                .setParameter(1, reference.value())
                                .executeUpdate());
    }

    /** What other cases' rows say of this one; nothing, where they say nothing. */
    protected void forget(Reference gone, EntityManager from) {
        // Most parts name no other case.
    }

    private long count(String table, String which, Reference reference) {
        var count =
                base.createNativeQuery("select count(*) from " + table + " where " + which)
                        .setParameter(1, reference.value())
                        .getSingleResult();
        return ((Number) count).longValue();
    }
}
