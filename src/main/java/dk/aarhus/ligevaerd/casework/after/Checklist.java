package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.law.Outcome;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

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
        /** The reporter was told the result, and each of the accused was sent a letter about it. */
        TOLD,
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
        items.put(Item.TOLD, toldOn(file).isPresent());
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
        items.put(Item.LEARNING, rows.learning(file).isPresent() || asksForNoLearning(file));
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
        // Told, asked and read have guards of their own.
        stand(file, Guard.RESULT_TOLD, items.remove(Item.TOLD), today);
        items.remove(Item.FOLLOWUPS);
        items.remove(Item.READ);
        stand(
                file,
                Guard.CLOSING_CHECKLIST,
                items.values().stream().allMatch(Boolean::booleanValue),
                today);
    }

    /**
     * The day from which on everybody knows the result. The reporter was told in the mailbox when
     * the case was decided. To whom a letter is about is sealed, so letters are counted: one for
     * each of the accused.
     */
    Optional<LocalDate> toldOn(CaseFile file) {
        return file.decided()
                .flatMap(
                        decided -> {
                            int owed = rows.accused(file);
                            var sent = rows.lettersToAccused(file);
                            if (sent.size() < owed) {
                                return Optional.empty();
                            }
                            return Optional.of(owed == 0 ? decided : sent.get(owed - 1));
                        });
    }

    /** What was talked over on the short track teaches something only where it was decided so. */
    private static boolean asksForNoLearning(CaseFile file) {
        return file.track() == Track.SHORT
                && file.outcome()
                        .filter(outcome -> outcome == Outcome.NO_BREACH_BUT_LEARNING)
                        .isEmpty();
    }

    private static void stand(CaseFile file, Guard guard, boolean holds, LocalDate today) {
        if (holds) {
            file.stands(guard, today);
        } else {
            file.falls(guard);
        }
    }
}
