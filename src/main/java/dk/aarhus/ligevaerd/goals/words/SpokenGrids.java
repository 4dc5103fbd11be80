package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.CouncilForm;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.Recommendation;
import dk.aarhus.ligevaerd.goals.SeriesKind;
import dk.aarhus.ligevaerd.goals.Snapshot;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Cell;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Grid;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Row;
import java.util.ArrayList;
import java.util.List;

/** What persons wrote, and the goals with how they were weighed, set as grids. */
record SpokenGrids(CouncilPaper paper, ReportVoice voice) {

    Grid statements() {
        return new Grid(
                voice.words().statements(),
                List.of(voice.goals().part(), voice.words().statements()),
                voice.departments().stream()
                        .map(
                                one ->
                                        new Row(
                                                "",
                                                Cell.of(one.name(voice.language())),
                                                List.of(
                                                        Cell.of(
                                                                paper.texts()
                                                                        .getOrDefault(
                                                                                CouncilForm
                                                                                                .STATEMENT
                                                                                        + one.code()
                                                                                                .value(),
                                                                                voice.words()
                                                                                        .noStatement())))))
                        .toList());
    }

    List<Grid> goals() {
        var grids = new ArrayList<Grid>();
        grids.add(
                new Grid(
                        voice.words().goals(),
                        List.of(
                                voice.goals().goal(),
                                voice.goals().statusLabel(),
                                voice.goals().newest(),
                                voice.words().source(),
                                voice.goals().originLabel()),
                        paper.snapshot().goals().stream().map(this::goal).toList()));
        paper.snapshot().goals().stream()
                .filter(goal -> !goal.years().isEmpty())
                .map(this::years)
                .forEach(grids::add);
        return grids;
    }

    private Row goal(Snapshot.Goal goal) {
        return new Row(
                "",
                Cell.of(goal.id() + " " + goal.wording().in(voice.language())),
                List.of(
                        Cell.of(
                                voice.goals().status(goal.status())
                                        + goal.evaluation().map(text -> ". " + text).orElse("")),
                        Cell.of(
                                goal.value()
                                        .map(
                                                value ->
                                                        "%s (%s)"
                                                                .formatted(
                                                                        voice.numbers()
                                                                                .of(
                                                                                        value,
                                                                                        unit(goal)),
                                                                        goal.period().orElse("")))
                                        .orElse("–")),
                        Cell.of(source(goal)),
                        Cell.of(voice.goals().origin(goal.origin()))));
    }

    private String source(Snapshot.Goal goal) {
        return goal.source()
                .map(
                        who ->
                                goal.lagMonths()
                                        .map(months -> voice.words().sourceLagging(who, months))
                                        .orElse(who))
                .orElse("–");
    }

    private Grid years(Snapshot.Goal goal) {
        return new Grid(
                goal.id() + ", " + voice.goals().course(),
                List.of(
                        voice.goals().period(),
                        voice.goals().actual(),
                        voice.goals().expected(),
                        voice.goals().gap()),
                goal.years().stream()
                        .map(
                                year ->
                                        new Row(
                                                "",
                                                Cell.of(year.period()),
                                                List.of(
                                                        Cell.of(
                                                                voice.numbers()
                                                                        .of(
                                                                                year.actual(),
                                                                                unit(goal))),
                                                        Cell.of(
                                                                year.expected()
                                                                        .map(
                                                                                one ->
                                                                                        voice.numbers()
                                                                                                .of(
                                                                                                        one,
                                                                                                        unit(
                                                                                                                goal)))
                                                                        .orElse(
                                                                                year.uncapped()
                                                                                        ? voice.goals()
                                                                                                .uncapped()
                                                                                        : "–")),
                                                        Cell.of(
                                                                year.gap()
                                                                        .map(
                                                                                one ->
                                                                                        voice.numbers()
                                                                                                .difference(
                                                                                                        one,
                                                                                                        unit(
                                                                                                                goal)))
                                                                        .orElse("–")))))
                        .toList());
    }

    private static SeriesKind.Unit unit(Snapshot.Goal goal) {
        return goal.unit().orElse(SeriesKind.Unit.COUNT);
    }

    Row todo(Recommendation one) {
        return new Row(
                "",
                Cell.of(one.number() + ". " + one.words()),
                List.of(
                        Cell.of(one.owner()),
                        Cell.of(one.cost()),
                        Cell.of(voice.numbers().day(one.due()))));
    }

    Row followUp(Recommendation one) {
        return new Row(
                "",
                Cell.of(one.number() + ". " + one.words()),
                List.of(
                        Cell.of(
                                paper.texts()
                                        .getOrDefault(CouncilForm.FOLLOW_UP + one.number(), "–"))));
    }
}
