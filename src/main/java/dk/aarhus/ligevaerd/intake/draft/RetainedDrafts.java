package dk.aarhus.ligevaerd.intake.draft;

import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Lets go of drafts that nobody sent and nobody touched. */
@ApplicationScoped
class RetainedDrafts implements Retained {

    private static final int UNTOUCHED_DAYS = 30;
    private static final int LEANS_ON_NOTHING = 90;

    private final Drafts drafts;

    RetainedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String room() {
        return "intake";
    }

    @Override
    public int turn() {
        return LEANS_ON_NOTHING;
    }

    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public Map<String, String> stays() {
        return Map.of(
                "draft",
                "goes by time alone, 30 days after its last change, and when it is sent; sealed by"
                        + " a key that only the sender has");
    }

    @Override
    public Map<String, Long> holds(Reference reference) {
        return Map.of();
    }

    @Override
    public void letGo(Reference reference) {
        // No draft belongs to a case: it is erased when it becomes one.
    }

    @Override
    public void atNight(LocalDate today) {
        drafts.eraseUntouchedSince(today.minusDays(UNTOUCHED_DAYS));
    }
}
