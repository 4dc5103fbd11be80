package dk.aarhus.ligevaerd.casework.unsaved;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;

/**
 * Keeps what the staff types while they type it. Nobody but the one who typed a text is ever given
 * it, and it is no part of the case: it makes no page stale, stands in no timeline, and no search
 * finds it.
 */
@ApplicationScoped
@Transactional
public class UnsavedTexts {

    /** More than all forms of a case have fields: whoever keeps more is not typing. */
    private static final int MOST = 200;

    private static final int MOST_CASES = 50;

    private final CaseActs acts;
    private final UnsavedRows rows;
    private final Desk desk;

    UnsavedTexts(CaseActs acts, UnsavedRows rows, Desk desk) {
        this.acts = acts;
        this.rows = rows;
        this.desk = desk;
    }

    /** The cases in which the caller has unsaved texts, of those that are open to them now. */
    public List<UnsavedCase> cases(Caller caller) {
        var mine = rows.casesOf(caller.account(), MOST_CASES);
        var open = desk.listed(mine.stream().map(UnsavedCase::reference).toList(), caller);
        return mine.stream().filter(one -> open.contains(one.reference())).toList();
    }

    /**
     * What the caller has typed into the forms of a case and not sent.
     *
     * @throws Problem as {@link CaseActs#read}
     */
    public List<Unsaved> of(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.UNSAVED,
                looked ->
                        rows.of(reference, caller.account()).stream()
                                .map(UnsavedText::text)
                                .toList());
    }

    /**
     * Keeps a text in the place of what was typed there before; an empty one lets go of that.
     *
     * @throws Problem as {@link CaseActs#read}, and INVALID; CHANGED_MEANWHILE when the same person
     *     keeps the same field from two windows at once
     */
    public void keep(Reference reference, UnsavedForm form, Caller caller) {
        acts.read(
                reference,
                caller,
                Part.UNSAVED,
                looked -> {
                    var typed = UnsavedInput.read(form);
                    if (typed.words().isEmpty()) {
                        erase(reference, caller, typed.form(), List.of(typed.field()));
                    } else {
                        keep(looked, typed, caller);
                    }
                    return typed;
                });
    }

    private void keep(CaseActs.Looked looked, UnsavedInput typed, Caller caller) {
        var reference = looked.file().reference();
        var known = rows.one(reference, caller.account(), typed.form(), typed.field());
        if (known.isPresent()) {
            known.get().typed(typed, looked.today());
            return;
        }
        if (rows.countOf(reference, caller.account()) >= MOST) {
            throw Problem.invalid(List.of(new Violation("field", ViolationKind.TOO_MANY, MOST)));
        }
        rows.persist(UnsavedText.begun(looked.file(), caller.account(), typed, looked.today()));
        try {
            rows.flush();
        } catch (PersistenceException twice) {
            throw Problem.of(ProblemKind.CHANGED_MEANWHILE);
        }
    }

    /** A form was sent and taken: what was typed into it lies where it belongs. */
    public void erase(Reference reference, Caller caller, String form, Collection<String> fields) {
        rows.erase(reference, caller.account(), form, fields);
    }
}
