package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.RecordKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * What must be done before a case is closed after its decision, and what of it is. It tells the
 * case which of the guards hold.
 */
@ApplicationScoped
public class Checklist {

    private final Remedies remedies;
    private final FollowUps followUps;
    private final CaseRows rows;

    Checklist(Remedies remedies, FollowUps followUps, CaseRows rows) {
        this.remedies = remedies;
        this.followUps = followUps;
        this.rows = rows;
    }

    /** What is on the list. */
    public enum Item {
        /** No letter lies about that was begun and neither sent nor dropped. */
        LETTERS,
        /** Every remedy was done and looked back at, or given up with a reason. */
        REMEDIES,
        /** It was asked whether anything bad came of the report. */
        FOLLOWUPS,
        /** No request for a review waits. */
        REVIEWS,
        /** What is learnt is written, or why nothing is. */
        LEARNING,
        /** Everything that the reporter wrote and sent was opened. */
        READ
    }

    /** Each item, and whether it is done. */
    Map<Item, Boolean> of(CaseFile file) {
        var ordered = remedies.ofRound(file);
        var asked = followUps.ofRound(file);
        Map<Item, Boolean> items = new EnumMap<>(Item.class);
        items.put(Item.LETTERS, rows.lettersLeftLying(file) == 0);
        items.put(Item.REMEDIES, ordered.stream().allMatch(Remedy::isOver));
        items.put(
                Item.FOLLOWUPS,
                file.records().containsKey(RecordKind.FOLLOW_UP)
                        || !asked.isEmpty() && asked.stream().allMatch(FollowUpContact::isOver));
        items.put(
                Item.REVIEWS,
                rows.of(InternalReview.class, file.reference(), "r.askedOn").stream()
                        .noneMatch(InternalReview::isPending));
        items.put(Item.LEARNING, rows.learning(file).isPresent());
        items.put(Item.READ, file.isRead());
        return items;
    }

    /** Tells the case which guards hold now; after everything that may change one. */
    public void tell(CaseFile file, LocalDate today) {
        var ordered = remedies.ofRound(file);
        var asked = followUps.ofRound(file);
        stand(file, Guard.REMEDIES_PLANNED, !ordered.isEmpty(), today);
        stand(
                file,
                Guard.REMEDIES_DONE,
                !ordered.isEmpty() && ordered.stream().allMatch(Remedy::isOver),
                today);
        stand(
                file,
                Guard.FOLLOWED_UP,
                !asked.isEmpty() && asked.stream().allMatch(FollowUpContact::isOver),
                today);
        var items = of(file);
        // Asked and read have guards of their own.
        items.remove(Item.FOLLOWUPS);
        items.remove(Item.READ);
        stand(
                file,
                Guard.CLOSING_CHECKLIST,
                items.values().stream().allMatch(Boolean::booleanValue),
                today);
    }

    private static void stand(CaseFile file, Guard guard, boolean holds, LocalDate today) {
        if (holds) {
            file.stands(guard, today);
        } else {
            file.falls(guard);
        }
    }
}
