package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.Weight;
import dk.aarhus.ligevaerd.casework.investigation.Task;
import dk.aarhus.ligevaerd.casework.investigation.TaskForms;
import dk.aarhus.ligevaerd.casework.investigation.Tasks;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.CaseTab;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import dk.aarhus.ligevaerd.casework.words.TaskMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What is to be done in a case, by whom and until when. */
@Path("/cases/{reference}/tasks")
@Authenticated
@Blocking
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
class TaskDoor {

    private static final String SET = "task";
    private static final String CHECKLIST = "checklist";

    private final Tasks tasks;
    private final SheetWords words;
    private final RequestLanguage language;
    private final SheetDesk.Doorway door;

    TaskDoor(Tasks tasks, SheetWords words, RequestLanguage language, SheetDesk sheets) {
        this.tasks = tasks;
        this.words = words;
        this.language = language;
        this.door = sheets.doorway(CaseTab.TASKS, this::page);
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response read(@RestPath String reference, @RestQuery String done) {
        return door.show(reference, done);
    }

    @POST
    public Response set(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                SET,
                sent,
                (seen, typed, caller) -> tasks.set(seen, setting(typed), caller));
    }

    @POST
    @Path("checklist")
    public Response takeChecklist(@RestPath String reference, MultivaluedMap<String, String> sent) {
        return door.act(
                reference,
                CHECKLIST,
                sent,
                (seen, typed, caller) ->
                        tasks.takeChecklist(
                                seen,
                                new TaskForms.ChecklistTaking(
                                        typed.one("owner"), typed.one("dueOn")),
                                caller));
    }

    @POST
    @Path("{number}")
    public Response change(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var task = SheetNumbers.of(number);
        return door.act(
                reference,
                "change" + task,
                sent,
                (seen, typed, caller) -> tasks.change(seen, task, setting(typed), caller));
    }

    @POST
    @Path("{number}/done")
    public Response done(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var task = SheetNumbers.of(number);
        return door.act(
                reference,
                "done" + task,
                sent,
                (seen, typed, caller) ->
                        tasks.done(
                                seen, task, new TaskForms.TaskDoing(typed.one("outcome")), caller));
    }

    @POST
    @Path("{number}/undone")
    public Response undone(
            @RestPath String reference,
            @RestPath String number,
            MultivaluedMap<String, String> sent) {
        var task = SheetNumbers.of(number);
        return door.act(
                reference,
                "undone" + task,
                sent,
                (seen, typed, caller) -> tasks.undone(seen, task, caller));
    }

    private static TaskForms.TaskSetting setting(TypedSheet typed) {
        return new TaskForms.TaskSetting(
                typed.one("words"), typed.one("owner"), typed.one("dueOn"), typed.one("blocking"));
    }

    private SheetPage page(Reference reference, Caller caller, TypedSheet typed, Notice notice) {
        var all = tasks.all(reference, caller);
        var own = own();
        var forms = new ArrayList<SheetForm>();
        if (all.mayAct()) {
            if (!all.offered().isEmpty()) {
                forms.add(checklist(all, caller, typed));
            }
            forms.add(
                    fields(all, words.form("tasks", SET, typed), Optional.empty(), caller)
                            .as(own.setTask(), "", words.own().save()));
        }
        var section =
                new SheetSection(
                        "all",
                        own.heading(),
                        own.none(),
                        all.tasks().stream().map(task -> entry(all, task, typed, caller)).toList(),
                        forms);
        return new SheetPage(
                reference,
                CaseTab.TASKS,
                all.version(),
                own.lead(),
                List.of(section),
                typed.faults(),
                notice);
    }

    private SheetForm checklist(Tasks.All all, Caller caller, TypedSheet typed) {
        var own = own();
        return words.form("tasks/checklist", CHECKLIST, typed)
                .pick(SheetLabel.OWNER, owners(all), Optional.of(caller.account()))
                .day(SheetLabel.DUE_ON, Optional.<LocalDate>empty())
                .as(
                        own.takeChecklist(),
                        all.offered().stream()
                                .map(own::item)
                                .collect(
                                        Collectors.joining(" · ", own.checklistHolds() + " ", ".")),
                        own.takeChecklist());
    }

    private SheetSketch fields(
            Tasks.All all, SheetSketch form, Optional<Task> task, Caller caller) {
        form.words(SheetLabel.WORDS, task.flatMap(Task::words))
                .pick(
                        SheetLabel.OWNER,
                        owners(all),
                        task.map(Task::owner).or(() -> Optional.of(caller.account())))
                .day(SheetLabel.DUE_ON, task.map(Task::dueOn));
        return task.flatMap(Task::item).isPresent()
                ? form
                : form.box(
                        SheetLabel.BLOCKING,
                        own().blockingBox(),
                        task.flatMap(Task::blocks).isPresent());
    }

    private static List<Option> owners(Tasks.All all) {
        return all.owners().stream().map(owner -> new Option(owner, owner, false)).toList();
    }

    private SheetEntry entry(Tasks.All all, Task task, TypedSheet typed, Caller caller) {
        var own = own();
        var marks = new ArrayList<Mark>();
        marks.add(
                task.isOpen()
                        ? SheetWords.mark("info", own.open())
                        : SheetWords.mark("success", own.done()));
        if (task.isOverdue(all.today())) {
            marks.add(SheetWords.mark("error", own.overdue()));
        }
        task.blocks()
                .filter(weight -> task.isOpen())
                .ifPresent(
                        weight ->
                                marks.add(
                                        SheetWords.mark(
                                                "warning",
                                                weight == Weight.LAW
                                                        ? own.blocksByLaw()
                                                        : own.blocks())));
        var lines = new ArrayList<Line>();
        lines.addAll(
                SheetWords.those(
                        words.line(SheetLabel.OWNER, Optional.of(task.owner())),
                        words.dayLine(SheetLabel.DUE_ON, Optional.of(task.dueOn())),
                        task.doneOn()
                                .map(
                                        day ->
                                                new Line(
                                                        own.doneLabel(),
                                                        words.own()
                                                                .namedBy(
                                                                        task.doneBy().orElse(""),
                                                                        words.day(day)))),
                        words.line(SheetLabel.OUTCOME, task.outcome())));
        lines.add(
                new Line(
                        own.setLabel(),
                        words.own().namedBy(task.setBy(), words.day(task.setOn()))));
        return new SheetEntry(
                "task" + task.number(),
                own.number(task.number())
                        + task.item().map(one -> " · " + own.item(one)).orElse(""),
                marks,
                task.words().orElse(""),
                lines,
                List.of(),
                List.of(),
                all.mayAct() ? forms(all, task, typed, caller) : List.of());
    }

    private List<SheetForm> forms(Tasks.All all, Task task, TypedSheet typed, Caller caller) {
        var own = own();
        var at = "tasks/" + task.number();
        if (!task.isOpen()) {
            return List.of(
                    words.form(at + "/undone", "undone" + task.number(), typed)
                            .as(own.openAgain(), own.openAgainLead(), own.openAgain()));
        }
        return List.of(
                words.form(at + "/done", "done" + task.number(), typed)
                        .words(SheetLabel.OUTCOME, Optional.empty())
                        .as(own.markDone(), "", own.markDone()),
                fields(
                                all,
                                words.form(at, "change" + task.number(), typed),
                                Optional.of(task),
                                caller)
                        .as(own.change(), "", words.own().save()));
    }

    private TaskMessages own() {
        return language.words(TaskMessages.class);
    }
}
