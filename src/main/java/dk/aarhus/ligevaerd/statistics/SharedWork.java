package dk.aarhus.ligevaerd.statistics;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** What goes on behind pages of figures, as all nodes know it; each word in its own transaction. */
@ApplicationScoped
class SharedWork {

    private static final String LOCK = "LOCK";

    private final EntityManager base;
    private final Clock clock;

    SharedWork(EntityManager base, Clock clock) {
        this.base = base;
        this.clock = clock;
    }

    /** Begins a work, unless it goes on here or on another node. */
    boolean claim(String work, String said) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            base.find(FigureWork.class, LOCK, LockModeType.PESSIMISTIC_WRITE);
                            if (read(work).filter(FigureWork.Seen::going).isPresent()) {
                                return false;
                            }
                            put(work, true, said);
                            return true;
                        });
    }

    /** How far it is, or how it ended. */
    void tell(String work, boolean going, String said) {
        QuarkusTransaction.requiringNew().run(() -> put(work, going, said));
    }

    /** The same, and in one breath, so that nobody sees it without, that this was seen. */
    void tellAndNote(String work, boolean going, String said, String seen) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            put(work, going, said);
                            put(seen, false, "");
                        });
    }

    void forget(String work) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                Optional.ofNullable(base.find(FigureWork.class, work))
                                        .ifPresent(base::remove));
    }

    Optional<FigureWork.Seen> seen(String work) {
        return QuarkusTransaction.requiringNew().call(() -> read(work));
    }

    /** All whose name begins so. */
    List<FigureWork.Seen> beginning(String with) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createQuery(
                                                "from FigureWork w where w.work like ?1 order by w.work",
                                                FigureWork.class)
                                        .setParameter(1, with + "%")
                                        .getResultStream()
                                        .map(one -> one.seen(clock.instant()))
                                        .toList());
    }

    private Optional<FigureWork.Seen> read(String work) {
        return Optional.ofNullable(base.find(FigureWork.class, work))
                .map(one -> one.seen(clock.instant()));
    }

    private void put(String work, boolean going, String said) {
        var known = Optional.ofNullable(base.find(FigureWork.class, work));
        var one = known.orElseGet(() -> FigureWork.of(work));
        one.tell(going, said, clock.instant());
        if (known.isEmpty()) {
            base.persist(one);
        }
    }
}
