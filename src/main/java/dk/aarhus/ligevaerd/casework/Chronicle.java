package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.vault.Locked;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.hibernate.annotations.OptimisticLock;

/**
 * What keeps a line of everything that is done to it. Its version rises with every act of the
 * staff, and with nothing else, so that what a reporter does makes nobody's page stale.
 */
@MappedSuperclass
public abstract class Chronicle extends Locked {

    @Version private int version;
    // Rises also when only a part of the case changed, and the version with it.
    private int acts;

    @ElementCollection
    @CollectionTable(name = "case_event", joinColumns = @JoinColumn(name = "case_reference"))
    @OrderColumn(name = "place")
    @OptimisticLock(excluded = true)
    private List<CaseEvent> timeline = new ArrayList<>();

    // What was done since it was read, for the journal.
    @Transient private final List<String> fresh = new ArrayList<>();

    /**
     * Somebody of the staff did something to the case or to a part of it: a line in the one
     * timeline, and a new version.
     *
     * @param subject a code, such as what kind of thing it was done to
     * @param note words, kept sealed; null for none
     */
    public void acted(Act act, String subject, Acting acting, String note) {
        acts++;
        note(act, subject, acting.account(), acting.today(), note);
    }

    /** The reporter did something in a part of the case; the staff's pages stay fresh. */
    public void reporterDid(Act act, String subject, LocalDate day) {
        note(act, subject, CaseEvent.REPORTER, day, null);
    }

    /** A party did something through its own door; the staff's pages stay fresh. */
    public void partyDid(Act act, String subject, int party, LocalDate day, String note) {
        note(act, subject, CaseEvent.actorOf(party), day, note);
    }

    /** A line that makes nobody's page stale. */
    public void note(Act act, String subject, String actor, LocalDate day, String note) {
        var column = column(timeline.size());
        var line = new CaseEvent(act, subject, actor, day, seal(column, note), version);
        fresh.add(line.code());
        timeline.add(line);
    }

    /**
     * What these acts on one thing noted was filed wrong: the lines stay, and say no more than that
     * something was done.
     */
    public void forget(Set<Act> acts, String subject) {
        timeline.replaceAll(
                line ->
                        acts.contains(line.act()) && line.subject().equals(subject)
                                ? line.withNote(words -> null)
                                : line);
    }

    public int version() {
        return version;
    }

    public List<CaseEvent> timeline() {
        return IntStream.range(0, timeline.size())
                .mapToObj(place -> timeline.get(place).withNote(text -> open(column(place), text)))
                .toList();
    }

    /** The same with the notes still sealed: codes, days and accounts. */
    List<CaseEvent> lines() {
        return timeline;
    }

    /** What the staff did since somebody saw a version, the oldest first. */
    public List<CaseEvent> changedSince(int seen) {
        return timeline.stream()
                .filter(line -> !line.isFromOutside())
                .filter(line -> line.act() != Act.TAKEN && line.act() != Act.STEPPED_BACK)
                .filter(line -> line.atVersion() != null && line.atVersion() >= seen)
                .toList();
    }

    /** The newest line of the timeline as a code, such as {@code MOVED/DECIDED}. */
    String lastAct() {
        return timeline.get(timeline.size() - 1).code();
    }

    /** What was done since this was last asked, as codes. */
    List<String> freshActs() {
        var done = List.copyOf(fresh);
        fresh.clear();
        return done;
    }

    private static String column(int place) {
        return "case_event.note/" + place;
    }
}
