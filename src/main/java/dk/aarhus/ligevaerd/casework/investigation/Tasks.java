package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Act;
import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.CaseActs;
import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.Guard;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.Weight;
import dk.aarhus.ligevaerd.journal.Part;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;

/**
 * What is to be done in a case, by whom and until when, and the checklists of its kind. All acts
 * throw {@link Problem} as {@link CaseActs#act} does, INVALID for what was typed, and
 * STATE_CONFLICT for a task or a case that is at its end; a breach is assessed in every stage.
 */
@ApplicationScoped
@Transactional
public class Tasks {

    private static final int MOST_OWN = 50;

    private final CaseActs acts;
    private final TaskSheets tasks;
    private final Desk desk;
    private final Clock clock;

    Tasks(CaseActs acts, TaskSheets tasks, Desk desk, Clock clock) {
        this.acts = acts;
        this.tasks = tasks;
        this.desk = desk;
        this.clock = clock;
    }

    /**
     * All tasks of a case, in their order.
     *
     * @param owners those who may have one
     * @param offered what the checklist of the stage asks for and is not on the case yet
     */
    public record All(
            Reference reference,
            int version,
            boolean mayAct,
            LocalDate today,
            List<Task> tasks,
            Set<String> owners,
            List<CheckItem> offered) {}

    public All all(Reference reference, Caller caller) {
        return acts.read(
                reference,
                caller,
                Part.TASKS,
                looked ->
                        new All(
                                reference,
                                looked.file().version(),
                                Desks.ANYBODY_AT_WORK.stream().anyMatch(looked::may),
                                looked.today(),
                                tasks.of(reference).stream().map(TaskSheet::task).toList(),
                                owners(looked.file(), caller.account()),
                                offered(looked.file())));
    }

    /** What the caller still has to do, in cases that are open to them now. */
    public List<OwnTask> own(Caller caller) {
        var today = LocalDate.now(clock);
        var mine = tasks.openOf(caller.account(), MOST_OWN);
        var open = desk.listed(mine.stream().map(TaskSheet::reference).distinct().toList(), caller);
        return mine.stream()
                .filter(task -> open.contains(task.reference()))
                .map(
                        task ->
                                new OwnTask(
                                        task.reference(),
                                        task.number(),
                                        task.dueOn(),
                                        today.isAfter(task.dueOn())))
                .toList();
    }

    public void set(SeenCase seen, TaskForms.TaskSetting form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var typed =
                            TaskInput.task(
                                    form,
                                    owners(file, acting.account()),
                                    false,
                                    Optional.empty(),
                                    acting.today());
                    keep(file, acting, TaskSheet.begun(Desks.begun(file, acting, tasks), typed));
                });
    }

    /** Another owner, another day, other words; what was to be done stays in the timeline. */
    public void change(SeenCase seen, int number, TaskForms.TaskSetting form, Caller caller) {
        actOnOpen(
                seen,
                number,
                caller,
                (file, acting, sheet) -> {
                    var before = sheet.words().orElse(null);
                    sheet.change(
                            TaskInput.task(
                                    form,
                                    owners(file, acting.account()),
                                    sheet.isItem(),
                                    sheet.isPromised()
                                            ? Optional.of(sheet.dueOn())
                                            : Optional.empty(),
                                    acting.today()));
                    file.acted(Act.TASK_CHANGED, subject(sheet), acting, before);
                });
    }

    public void done(SeenCase seen, int number, TaskForms.TaskDoing form, Caller caller) {
        actOnOpen(
                seen,
                number,
                caller,
                (file, acting, sheet) -> {
                    sheet.done(acting.account(), acting.today(), TaskInput.outcome(form));
                    file.acted(Act.TASK_DONE, subject(sheet), acting, null);
                });
    }

    /** It was not done after all; what was said to have come of it stays in the timeline. */
    public void undone(SeenCase seen, int number, Caller caller) {
        actOn(
                seen,
                number,
                caller,
                (file, acting, sheet) -> {
                    if (sheet.isOpen()) {
                        throw Desks.wrongStage(file);
                    }
                    var said = sheet.task().outcome().orElse(null);
                    sheet.undone();
                    file.acted(Act.TASK_REOPENED, subject(sheet), acting, said);
                });
    }

    /** Puts the items of the stage's checklist on the case that are not there yet. */
    public void takeChecklist(SeenCase seen, TaskForms.ChecklistTaking form, Caller caller) {
        act(
                seen,
                caller,
                (file, acting) -> {
                    var items = offered(file);
                    if (items.isEmpty()) {
                        throw Desks.wrongStage(file);
                    }
                    var typed =
                            TaskInput.checklist(
                                    form, owners(file, acting.account()), acting.today());
                    for (var item : items) {
                        keep(
                                file,
                                acting,
                                TaskSheet.begun(Desks.begun(file, acting, tasks), item, typed));
                    }
                });
    }

    /** Something that happened asks for a task of whoever it happened to. */
    void demand(CaseFile file, Acting acting, CheckItem item, LocalDate dueOn) {
        keep(
                file,
                acting,
                TaskSheet.begun(
                        Desks.begun(file, acting, tasks),
                        item,
                        new TaskInput.Taken(acting.account(), dueOn)));
        tell(file, acting.today());
    }

    /**
     * A text of the dialogue waits for a translation, which somebody of the case sees to; that
     * makes nobody's page stale. Once for each text.
     *
     * @param about 0 for the report, else the number of the message
     */
    public void await(
            CaseFile file, CheckItem item, int about, TaskInput.Taken taken, LocalDate today) {
        if (isAwaited(file.reference(), item, about)) {
            return;
        }
        var sheet = TaskSheet.begun(begun(file, taken.owner(), today), item, about, taken);
        tasks.persist(sheet);
        file.note(Act.TASK_SET, subject(sheet), taken.owner(), today, null);
        tell(file, today);
    }

    /** The same asked for by hand, of somebody and by a day. */
    public void ask(
            CaseFile file,
            Acting acting,
            CheckItem item,
            int about,
            TaskForms.ChecklistTaking form) {
        if (isAwaited(file.reference(), item, about)) {
            throw Desks.wrongStage(file);
        }
        var taken = TaskInput.checklist(form, owners(file, acting.account()), acting.today());
        keep(file, acting, TaskSheet.begun(Desks.begun(file, acting, tasks), item, about, taken));
        tell(file, acting.today());
    }

    /** The translation is there. */
    public void settle(CaseFile file, Acting acting, CheckItem item, int about) {
        tasks.of(file.reference()).stream()
                .filter(sheet -> sheet.isOpen() && sheet.isOf(item, about))
                .forEach(
                        sheet -> {
                            sheet.done(acting.account(), acting.today(), Optional.empty());
                            file.acted(Act.TASK_DONE, subject(sheet), acting, null);
                        });
        tell(file, acting.today());
    }

    /** Whether somebody is to translate a text. */
    public boolean isAwaited(Reference reference, CheckItem item, int about) {
        return tasks.of(reference).stream()
                .anyMatch(sheet -> sheet.isOpen() && sheet.isOf(item, about));
    }

    private CaseSheet.Begun begun(CaseFile file, String by, LocalDate on) {
        return new CaseSheet.Begun(
                file.reference(), file.safe(), tasks.next(file.reference()), by, on);
    }

    private void keep(CaseFile file, Acting acting, TaskSheet sheet) {
        tasks.persist(sheet);
        file.acted(Act.TASK_SET, subject(sheet), acting, null);
    }

    private List<CheckItem> offered(CaseFile file) {
        var known = tasks.of(file.reference());
        return CheckItem.of(file).stream()
                .filter(item -> known.stream().noneMatch(task -> task.isOf(item)))
                .toList();
    }

    /** A task is given to nobody who has no part in the case. */
    public static Set<String> owners(CaseFile file, String self) {
        var owners = new TreeSet<String>();
        owners.add(self);
        file.staffing().everybody().forEach(owners::add);
        return owners;
    }

    private interface TaskAct {
        void on(CaseFile file, Acting acting, TaskSheet sheet);
    }

    private void actOnOpen(SeenCase seen, int number, Caller caller, TaskAct act) {
        actOn(
                seen,
                number,
                caller,
                (file, acting, sheet) -> {
                    if (!sheet.isOpen()) {
                        throw Desks.wrongStage(file);
                    }
                    act.on(file, acting, sheet);
                });
    }

    private void actOn(SeenCase seen, int number, Caller caller, TaskAct act) {
        inAnyStage(
                seen,
                caller,
                (file, acting) -> {
                    var sheet = tasks.one(file.reference(), number);
                    if (!sheet.outlastsTheCase()) {
                        Desks.requireTreated(file);
                    }
                    act.on(file, acting, sheet);
                });
    }

    private void act(SeenCase seen, Caller caller, BiConsumer<CaseFile, Acting> act) {
        inAnyStage(
                seen,
                caller,
                (file, acting) -> {
                    Desks.requireTreated(file);
                    act.accept(file, acting);
                });
    }

    private void inAnyStage(SeenCase seen, Caller caller, BiConsumer<CaseFile, Acting> act) {
        acts.act(
                seen,
                Desks.ANYBODY_AT_WORK,
                caller,
                Optional.empty(),
                (file, acting) -> {
                    act.accept(file, acting);
                    tell(file, acting.today());
                });
    }

    /** The workflow hears whether anything keeps the case back. */
    private void tell(CaseFile file, LocalDate today) {
        var all = tasks.of(file.reference());
        tell(file, Guard.LAW_TASKS_DONE, Weight.LAW, all, today);
        tell(file, Guard.TASKS_DONE, Weight.PRACTICE, all, today);
    }

    private static void tell(
            CaseFile file, Guard guard, Weight weight, List<TaskSheet> all, LocalDate today) {
        var keptBack = all.stream().anyMatch(task -> task.keepsBack(weight));
        file.stands(guard, keptBack ? Desks.NEVER : today);
    }

    private static String subject(TaskSheet sheet) {
        return Integer.toString(sheet.number());
    }
}
