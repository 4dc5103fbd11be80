package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.access.directory.Queue;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/**
 * On whose table the report lies, whom the reporter named that nobody has matched yet, and since
 * when somebody has it.
 */
@Embeddable
class Tray {

    @Enumerated(EnumType.STRING)
    private Queue queue;

    // Names that the reporter wrote and nobody has matched to accounts.
    private int unmatched;

    private LocalDate takenOn;
    private LocalDate alarmedOn;

    protected Tray() {}

    static Tray atIntake(int unmatched) {
        var tray = new Tray();
        tray.queue = Queue.INTAKE;
        tray.unmatched = unmatched;
        return tray;
    }

    /**
     * Lies on that table from now on.
     *
     * @return whether it left the personnel department's
     */
    boolean goTo(Queue another) {
        var leaves = queue == Queue.INTAKE && another != Queue.INTAKE;
        queue = another;
        return leaves;
    }

    /** So many names are to be matched to accounts. */
    void leaveUnmatched(int names) {
        unmatched = names;
    }

    /** The first who takes it has it. */
    void taken(LocalDate today) {
        if (takenOn == null) {
            takenOn = today;
        }
    }

    /** True the first time only, and never for what somebody has taken. */
    boolean alarm(LocalDate today) {
        if (alarmedOn != null || takenOn != null) {
            return false;
        }
        alarmedOn = today;
        return true;
    }

    /** An alarm was given, and nobody has taken it since. */
    boolean isAlarming() {
        return alarmedOn != null && takenOn == null;
    }

    boolean isTaken() {
        return takenOn != null;
    }

    Queue queue() {
        return queue;
    }

    int unmatched() {
        return unmatched;
    }
}
