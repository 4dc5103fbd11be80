package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.SeenCase;
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

    Notes(CaseActs acts, NoteSheets notes) {
        this.acts = acts;
        this.notes = notes;
    }

    /** All notes of a case, the newest first. */
    public record All(
            Reference reference, int version, boolean mayAct, LocalDate today, List<Note> notes) {}

    public All all(Reference reference, Caller caller) {
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
                                        notes.of(reference).stream()
                                                .map(NoteSheet::note)
                                                .toList())));
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
                    var sheet =
                            NoteSheet.begun(
                                    Desks.begun(file, acting, notes),
                                    NoteInput.read(form, acting.today()));
                    notes.persist(sheet);
                    file.acted(Act.NOTED, Integer.toString(sheet.number()), acting, null);
                });
    }
}
