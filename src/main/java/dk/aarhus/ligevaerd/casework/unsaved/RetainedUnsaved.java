package dk.aarhus.ligevaerd.casework.unsaved;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Lets go of what was typed and never sent: with the case, and by time. */
@ApplicationScoped
class RetainedUnsaved implements Retained {

    /** As long as a reporter's own draft (GDPR art. 5(1)(e)). */
    private static final int UNTOUCHED_DAYS = 30;

    private static final int BEFORE_THE_CASE = 5;
    private static final String TABLE = "case_unsaved";

    private final UnsavedRows rows;

    RetainedUnsaved(UnsavedRows rows) {
        this.rows = rows;
    }

    @Override
    public String room() {
        return "casework.unsaved";
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
        var count = rows.count("caseReference", reference.value());
        return count == 0 ? Map.of() : Map.of(TABLE, count);
    }

    @Override
    public void letGo(Reference reference) {
        rows.delete("caseReference", reference.value());
    }

    @Override
    public void atNight(LocalDate today) {
        rows.eraseKeptBefore(today.minusDays(UNTOUCHED_DAYS));
    }
}
