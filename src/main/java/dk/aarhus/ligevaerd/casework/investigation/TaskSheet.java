package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.casework.Weight;
import dk.aarhus.ligevaerd.casework.clocks.PartTerm;
import dk.aarhus.ligevaerd.casework.clocks.TermKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;

/** A task. */
@Entity
@Table(name = "case_task")
class TaskSheet extends CaseSheet {

    private static final String WORDS = "case_task.words";
    private static final String OUTCOME = "case_task.outcome";

    @Enumerated(EnumType.STRING)
    private CheckItem item;

    private Integer about;
    private String words;
    private String owner;
    private LocalDate dueOn;

    @Enumerated(EnumType.STRING)
    private Weight blocks;

    private String doneBy;
    private LocalDate doneOn;
    private String outcome;

    protected TaskSheet() {}

    static TaskSheet begun(Begun begun, TaskInput.Settled task) {
        var sheet = new TaskSheet();
        sheet.begin(begun);
        sheet.change(task);
        return sheet;
    }

    /** An item of a checklist; how firmly it blocks, the checklist says. */
    static TaskSheet begun(Begun begun, CheckItem item, TaskInput.Taken taken) {
        var sheet = new TaskSheet();
        sheet.begin(begun);
        sheet.item = item;
        sheet.owner = taken.owner();
        sheet.dueOn = taken.dueOn();
        sheet.blocks = item.weight();
        return sheet;
    }

    /** An item that is about one text of the dialogue. */
    static TaskSheet begun(Begun begun, CheckItem item, int about, TaskInput.Taken taken) {
        var sheet = begun(begun, item, taken);
        sheet.about = about;
        return sheet;
    }

    void change(TaskInput.Settled task) {
        words = seal(WORDS, task.words().orElse(null));
        owner = task.owner();
        dueOn = task.dueOn();
        if (item == null) {
            blocks = task.blocking() ? Weight.PRACTICE : null;
        }
    }

    void done(String by, LocalDate on, Optional<String> what) {
        doneBy = by;
        doneOn = on;
        outcome = seal(OUTCOME, what.orElse(null));
    }

    /** It was not done after all. */
    void undone() {
        doneBy = null;
        doneOn = null;
        outcome = null;
    }

    boolean outlastsTheCase() {
        return item != null && item.outlastsTheCase();
    }

    boolean isOpen() {
        return doneOn == null;
    }

    boolean isItem() {
        return item != null;
    }

    boolean isOf(CheckItem one) {
        return item == one;
    }

    boolean isOf(CheckItem one, int text) {
        return item == one && about != null && about == text;
    }

    /** A translation was promised to the reporter by its day, which is not put off. */
    boolean isPromised() {
        return item == CheckItem.MESSAGE_TRANSLATED;
    }

    boolean keepsBack(Weight weight) {
        return isOpen() && blocks == weight;
    }

    String owner() {
        return owner;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    PartTerm term() {
        return PartTerm.own(
                outlastsTheCase() ? TermKind.BREACH : TermKind.TASK,
                number(),
                writtenOn(),
                dueOn,
                Optional.ofNullable(doneOn));
    }

    Optional<String> words() {
        return Optional.ofNullable(open(WORDS, words));
    }

    Task task() {
        return new Task(
                number(),
                Optional.ofNullable(item),
                Optional.ofNullable(about),
                words(),
                owner,
                dueOn,
                Optional.ofNullable(blocks),
                Optional.ofNullable(doneBy),
                Optional.ofNullable(doneOn),
                Optional.ofNullable(open(OUTCOME, outcome)),
                writtenBy(),
                writtenOn());
    }
}
