package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.vault.KeyEvent;
import dk.aarhus.ligevaerd.vault.SealBroken;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Hears what the rooms below do, in the transaction in which they tell of it. */
@ApplicationScoped
class Heard {

    private final Journal journal;

    Heard(Journal journal) {
        this.journal = journal;
    }

    void keys(@Observes KeyEvent done) {
        journal.ofSystem(
                Action.KEYS, subject(Subject.Kind.KEY, done.subject()), done.kind().name());
    }

    void broken(@Observes SealBroken broken) {
        journal.ofSystem(
                Action.REFUSED, subject(Subject.Kind.PLACE, broken.place()), "SEAL_BROKEN");
    }

    private static Subject subject(Subject.Kind kind, String name) {
        return new Subject(kind, name.substring(0, Math.min(name.length(), Subject.LONGEST_NAME)));
    }
}
