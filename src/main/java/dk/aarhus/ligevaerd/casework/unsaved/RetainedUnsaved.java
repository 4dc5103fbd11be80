package dk.aarhus.ligevaerd.casework.unsaved;

import dk.aarhus.ligevaerd.casework.RetainedPart;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;

/** Lets go of what was typed and never sent: with the case, and by time. */
@Singleton
class RetainedUnsaved extends RetainedPart {

    /** As long as a reporter's own draft (GDPR art. 5(1)(e)). */
    private static final int UNTOUCHED_DAYS = 30;

    private final UnsavedRows rows;

    RetainedUnsaved(EntityManager base, UnsavedRows rows) {
        super(base, "casework.unsaved", ofTheCase("case_unsaved"));
        this.rows = rows;
    }

    @Override
    public void atNight(LocalDate today) {
        rows.eraseKeptBefore(today.minusDays(UNTOUCHED_DAYS));
    }
}
