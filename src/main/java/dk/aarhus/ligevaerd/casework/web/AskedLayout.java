package dk.aarhus.ligevaerd.casework.web;

import dk.aarhus.ligevaerd.casework.party.AskedTask;
import dk.aarhus.ligevaerd.casework.party.ChoosableFile;
import dk.aarhus.ligevaerd.casework.party.DoorView;
import dk.aarhus.ligevaerd.casework.party.PartyDoors;
import dk.aarhus.ligevaerd.casework.party.ReleaseKind;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Line;
import dk.aarhus.ligevaerd.casework.web.SheetEntry.Mark;
import dk.aarhus.ligevaerd.casework.web.SheetField.Option;
import dk.aarhus.ligevaerd.casework.words.SheetLabel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a party is asked to do and which files are chosen for it, on the page of the doors. */
@ApplicationScoped
class AskedLayout {

    private final SheetWords words;

    AskedLayout(SheetWords words) {
        this.words = words;
    }

    static String ask(int party) {
        return "ask" + party;
    }

    static String choose(int party) {
        return "choose" + party;
    }

    static String settle(int number) {
        return "settle" + number;
    }

    static String time(int number) {
        return "time" + number;
    }

    /** To ask for something more; empty where the party has no open door to read it behind. */
    Optional<SheetForm> form(DoorView door, TypedSheet typed) {
        var party = door.party();
        if (party.leftOn().isPresent() || door.access().filter(DoorView.Access::isOpen).isEmpty()) {
            return Optional.empty();
        }
        var own = words.doors();
        return Optional.of(
                words.form("doors/" + party.number() + "/tasks", ask(party.number()), typed)
                        .words(SheetLabel.WORDS, Optional.empty())
                        .day(SheetLabel.DUE_ON, Optional.empty())
                        .as(own.askForm(), own.askLead(), own.askForm()));
    }

    /** To choose a file of the case; empty also where there is none. */
    Optional<SheetForm> files(PartyDoors.All all, DoorView door, TypedSheet typed) {
        var party = door.party();
        if (!isOpen(door) || all.files().isEmpty()) {
            return Optional.empty();
        }
        var own = words.doors();
        return Optional.of(
                words.form("doors/" + party.number() + "/files", choose(party.number()), typed)
                        .pick(
                                SheetLabel.FILE,
                                all.files().stream().map(AskedLayout::option).toList(),
                                Optional.empty())
                        .pick(
                                SheetLabel.KIND,
                                List.of(
                                        new Option(
                                                ReleaseKind.FILE.name(),
                                                own.kind(ReleaseKind.FILE),
                                                false),
                                        new Option(
                                                ReleaseKind.COPY.name(),
                                                own.kind(ReleaseKind.COPY),
                                                false)),
                                Optional.of(ReleaseKind.FILE.name()))
                        .as(own.chooseForm(), own.chooseLead(), own.chooseButton()));
    }

    private static Option option(ChoosableFile file) {
        return new Option(
                Integer.toString(file.number()),
                Stream.of(Integer.toString(file.number()), file.extension(), file.name())
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(" · ")),
                false);
    }

    private static boolean isOpen(DoorView door) {
        return door.party().leftOn().isEmpty()
                && door.access().filter(DoorView.Access::isOpen).isPresent();
    }

    List<SheetEntry> entries(PartyDoors.All all, DoorView door, TypedSheet typed) {
        return door.tasks().stream().map(task -> entry(all, task, typed)).toList();
    }

    private SheetEntry entry(PartyDoors.All all, AskedTask task, TypedSheet typed) {
        var own = words.doors();
        var lines =
                new ArrayList<>(
                        SheetWords.those(
                                Optional.of(new Line(own.dueLabel(), words.day(task.dueOn()))),
                                task.answer().map(said -> new Line(own.answerLabel(), said)),
                                words.line(SheetLabel.REASON, task.settledWhy())));
        task.moreTime().ifPresent(time -> lines.addAll(new TimeLayout(words).lines(time)));
        return new SheetEntry(
                "asked" + task.number(),
                own.askedHeading(task.number()),
                List.of(mark(task)),
                task.words(),
                lines,
                List.of(),
                List.of(),
                all.mayAct() && task.isOpen() ? forms(task, typed) : List.of());
    }

    private List<SheetForm> forms(AskedTask task, TypedSheet typed) {
        var own = words.doors();
        var at = "doors/%d/tasks/%d/".formatted(task.party(), task.number());
        var forms = new ArrayList<SheetForm>();
        if (task.waitsForTime()) {
            forms.add(
                    new TimeLayout(words)
                            .telling(
                                    words.form(at + "time", time(task.number()), typed),
                                    task.moreTime()));
        }
        forms.add(
                words.form(at + "settling", settle(task.number()), typed)
                        .words(SheetLabel.REASON, Optional.empty())
                        .as(own.settle(), own.settleLead(), own.settle()));
        return forms;
    }

    private Mark mark(AskedTask task) {
        var own = words.doors();
        if (task.settledOn().isPresent()) {
            return SheetWords.mark("plain", own.settledMark(words.day(task.settledOn().get())));
        }
        if (task.waitsForTime()) {
            return SheetWords.mark("warning", own.timeWaits());
        }
        return task.answeredOn()
                .map(day -> SheetWords.mark("success", own.answeredMark(words.day(day))))
                .orElseGet(() -> SheetWords.mark("info", own.askedMark()));
    }
}
