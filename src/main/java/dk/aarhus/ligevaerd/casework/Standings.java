package dk.aarhus.ligevaerd.casework;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.annotations.OptimisticLock;

/** Since when the guards hold that the parts of the case answer for. */
@Embeddable
class Standings {

    private static final Set<Guard> OUTLASTING =
            Set.of(Guard.INFORMATION_GIVEN, Guard.LAW_TASKS_DONE, Guard.TASKS_DONE);

    @ElementCollection
    @CollectionTable(name = "case_standing", joinColumns = @JoinColumn(name = "case_reference"))
    @MapKeyColumn(name = "guard")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "holds_from")
    @OptimisticLock(excluded = true)
    private Map<Guard, LocalDate> standings = new EnumMap<>(Guard.class);

    protected Standings() {}

    static Standings none() {
        return new Standings();
    }

    void stands(Guard guard, LocalDate from) {
        standings.put(guard, from);
    }

    void falls(Guard guard) {
        standings.remove(guard);
    }

    /** What is owed to a person, and what is to be done, outlasts a treatment; all else falls. */
    void beginAgain() {
        standings.keySet().retainAll(OUTLASTING);
    }

    boolean isTold(Guard guard) {
        return standings.containsKey(guard);
    }

    Map<Guard, LocalDate> all() {
        return standings;
    }
}
