package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.mentions.Mentions;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Notes of a case. They are added and never changed, also after the case has ended. */
@ApplicationScoped
@Transactional
public class Notes {

    private final CaseActs acts;
    private final NoteSheets notes;
    private final Mentions mentions;

    Notes(CaseActs acts, NoteSheets notes, Mentions mentions) {
        this.acts = acts;
        this.notes = notes;
        this.mentions = mentions;
    }

    /**
     * All notes of a case, the newest first.
     *
     * @param mentionable the accounts that a note can name, and that are then led to it
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<Note> notes,
            List<String> mentionable) {}

    public All all(Reference reference, Caller caller) {
        var all = read(reference, caller);
        mentions.seen(reference, caller);
        return all;
    }

    /** All of them in their order, for another part of the case, which journals the look. */
    public List<Note> of(Reference reference) {
        return notes.of(reference).stream().map(NoteSheet::note).toList();
    }

    private All read(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.NOTES,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                Desks.ANYBODY_AT_WORK.stream().anyMatch(looked::may),
                                looked.today(),
                                Newest.first(
                                        notes.of(reference).stream().map(NoteSheet::note).toList()),
                                looked.file().staffing().everybody().sorted().toList()));
    }

    /**
     * @throws dk.aarhus.ligevaerd.platform.problem.Problem as {@link CaseActs#act}, and INVALID for
     *     what was typed
     */
    public void add(SeenCase seen, NoteForm form, Caller caller) {
        acts.act(
                seen,
                Desks.ANYBODY_AT_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    var typed = NoteInput.read(form, acting.today());
                    var sheet = NoteSheet.begun(Desks.begun(file, acting, notes), typed);
                    notes.persist(sheet);
                    mentions.note(file, sheet.number(), typed.words(), acting);
                    file.acted(Act.NOTED, Integer.toString(sheet.number()), acting, null);
                });
    }
}
