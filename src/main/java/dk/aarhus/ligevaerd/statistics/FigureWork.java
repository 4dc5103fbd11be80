package dk.aarhus.ligevaerd.statistics;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** A work that goes on behind a page, as it was heard of last. No count stands in it. */
@Entity
@Table(name = "figure_work")
class FigureWork {

    /** More than any single step takes: what was not heard of since has ended with its node. */
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    @Id private String work;
    private boolean going;
    private String said;
    private Instant touched;

    protected FigureWork() {}

    static FigureWork of(String work) {
        var one = new FigureWork();
        one.work = work;
        return one;
    }

    void tell(boolean goesOn, String words, Instant now) {
        going = goesOn;
        said = words;
        touched = now;
    }

    String said() {
        return said;
    }

    /**
     * @param lost whether it went on when its node was lost
     */
    record Seen(String work, boolean going, boolean lost, String said, Instant touched) {}

    Seen seen(Instant now) {
        boolean lost = going && touched.plus(PATIENCE).isBefore(now);
        return new Seen(work, going && !lost, lost, said, touched);
    }
}
