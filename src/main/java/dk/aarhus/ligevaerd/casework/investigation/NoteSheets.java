package dk.aarhus.ligevaerd.casework.investigation;

import jakarta.enterprise.context.ApplicationScoped;

/** All of them, of all cases. */
@ApplicationScoped
class NoteSheets implements Sheets<NoteSheet> {

    /** What a note said, which it says no longer: nothing else is ever written over one. */
    String emptied(NoteSheet note) {
        var said = note.note().words();
        getEntityManager()
                .createNativeQuery("update case_note set words = ?1 where id = ?2")
                .setParameter(1, note.sealedNothing())
                .setParameter(2, note.id())
                .executeUpdate();
        getEntityManager().detach(note);
        return said;
    }
}
