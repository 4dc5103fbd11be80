package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.access.EnrolmentChanged;
import dk.aarhus.ligevaerd.access.directory.DirectoryChanged;
import dk.aarhus.ligevaerd.access.directory.DirectoryImported;
import dk.aarhus.ligevaerd.access.units.UnitsImported;
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

    void enrolled(@Observes EnrolmentChanged changed) {
        journal.heard(
                Action.ENROLLED,
                changed.by(),
                subject(Subject.Kind.ACCOUNT, changed.account()),
                changed.change().name());
    }

    /** Whom a case is closed to follows from it: it stands among the enrolments. */
    void placed(@Observes DirectoryChanged changed) {
        journal.heard(
                Action.ENROLLED,
                changed.by(),
                subject(Subject.Kind.ACCOUNT, changed.account()),
                "PLACED");
    }

    void imported(@Observes DirectoryImported imported) {
        journal.heard(
                Action.ENROLLED,
                imported.by(),
                subject(
                        Subject.Kind.ACCOUNT,
                        "+%d ~%d -%d"
                                .formatted(imported.added(), imported.changed(), imported.ended())),
                "IMPORTED");
    }

    void units(@Observes UnitsImported imported) {
        journal.heard(
                Action.ENROLLED,
                imported.by(),
                subject(
                        Subject.Kind.PLACE,
                        "organisation_unit +%d ~%d -%d"
                                .formatted(imported.added(), imported.changed(), imported.ended())),
                "UNITS_IMPORTED");
    }

    void keys(@Observes KeyEvent done) {
        journal.ofSystem(
                Action.KEYS, subject(Subject.Kind.KEY, done.subject()), done.kind().name());
    }

    void broken(@Observes SealBroken broken) {
        // It may have been a reporter who asked for the text: no time.
        journal.ofSystemByDay(
                Action.REFUSED, subject(Subject.Kind.PLACE, broken.place()), "SEAL_BROKEN");
    }

    private static Subject subject(Subject.Kind kind, String name) {
        return new Subject(kind, name.substring(0, Math.min(name.length(), Subject.LONGEST_NAME)));
    }
}
