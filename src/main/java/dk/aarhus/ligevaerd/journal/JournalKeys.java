package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.vault.Pepper;
import jakarta.enterprise.context.ApplicationScoped;

/** The journal's keys. Whoever has only the database can neither write an entry nor a link. */
@ApplicationScoped
class JournalKeys {

    private final Pepper pepper;

    JournalKeys(Pepper pepper) {
        this.pepper = pepper;
    }

    Stamp entries() {
        return Stamp.with(pepper.key("journal entry"));
    }

    Stamp links() {
        return Stamp.with(pepper.key("journal link"));
    }

    Stamp segments() {
        return Stamp.with(pepper.key("journal segment"));
    }
}
