package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.Condition;
import dk.aarhus.ligevaerd.goals.Reading;
import dk.aarhus.ligevaerd.goals.Snapshot;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Cell;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Grid;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Row;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of a snapshot, set as grids. */
record FigureGrids(Snapshot snapshot, ReportVoice voice) {

    Grid phases() {
        var conditions =
                List.of(
                        Condition.ACCESS,
                        Condition.RESPONSE,
                        Condition.PROTECTION,
                        Condition.CORRECTION);
        var head = new ArrayList<String>();
        head.add(voice.words().phase());
        head.add(voice.words().assessment());
        conditions.forEach(one -> head.add(voice.indicators().condition(one)));
        return new Grid(
                voice.words().phases(),
                head,
                snapshot.phases().stream()
                        .map(
                                line ->
                                        new Row(
                                                "",
                                                Cell.of(voice.law().phase(line.phase())),
                                                Stream.concat(
                                                                Stream.of(overall(line)),
                                                                conditions.stream()
                                                                        .map(
                                                                                one ->
                                                                                        voice.indicators()
                                                                                                .light(
                                                                                                        line.conditions()
                                                                                                                .get(
                                                                                                                        one))))
                                                        .map(Cell::of)
                                                        .toList()))
                        .toList());
    }

    private String overall(Snapshot.PhaseLine line) {
        var colour = voice.indicators().colour(line.colour());
        var said =
                line.lack()
                        .map(lack -> colour + " (" + voice.indicators().lack(lack) + ")")
                        .orElse(colour);
        return line.uncounted()
                .filter(ids -> !ids.isEmpty())
                .map(ids -> said + ". " + voice.indicators().leftOut(String.join(", ", ids)))
                .orElse(said);
    }

    /** Those of these conditions, each with its definition and source. */
    Grid indicators(Condition... conditions) {
        var wanted = List.of(conditions);
        return new Grid(
                voice.words().indicators(),
                List.of(
                        voice.indicators().indicator(),
                        voice.indicators().value(),
                        voice.indicators().interval(),
                        voice.indicators().target(),
                        voice.indicators().before(),
                        voice.indicators().lightLabel(),
                        voice.words().source()),
                snapshot.indicators().stream()
                        .filter(line -> wanted.contains(line.condition()))
                        .map(this::row)
                        .toList());
    }

    private Row row(Snapshot.Line line) {
        var said = new ReadingWords(voice.indicators(), voice.numbers());
        var measure = line.asMeasure();
        var now = line.now().asReading(line.measure());
        var before = line.before().asReading(line.measure());
        return new Row(
                "",
                Cell.leading(
                        line.indicator() + " " + said.name(line.asIndicator(), measure),
                        "#def-" + line.indicator()),
                List.of(
                        Cell.of(
                                (now.value().isPresent()
                                                ? said.value(measure, now)
                                                        + inBrackets(
                                                                said.days(measure, readings(line)))
                                                        + inBrackets(said.counted(now))
                                                : said.lack(now))
                                        + inBrackets(said.cohort(now))),
                        Cell.of(said.interval(measure, now)),
                        Cell.of(said.target(measure)),
                        before(line, said.value(measure, before)),
                        Cell.of(voice.indicators().light(now.light())),
                        source(line.now())));
    }

    /** All readings of the indicator that a line is of. */
    private List<Reading> readings(Snapshot.Line line) {
        return snapshot.indicators().stream()
                .filter(one -> one.indicator().equals(line.indicator()))
                .map(one -> one.now().asReading(one.measure()))
                .toList();
    }

    private static String inBrackets(String note) {
        return note.isEmpty() ? "" : " (" + note + ")";
    }

    private Cell source(Snapshot.Frozen now) {
        return now.table()
                .map(
                        table ->
                                Cell.leading(
                                        now.release().orElseThrow() + ", " + table,
                                        address(now.release().orElseThrow(), table)))
                .orElseGet(() -> Cell.of("–"));
    }

    /** What it said before, leading to where that was read. */
    private static Cell before(Snapshot.Line line, String value) {
        var before = line.before();
        return before.value()
                .flatMap(known -> before.table())
                .map(
                        table ->
                                Cell.leading(
                                        value + " (" + before.release().orElseThrow() + ")",
                                        address(before.release().orElseThrow(), table)))
                .orElseGet(() -> Cell.of(value));
    }

    private static String address(String release, String table) {
        return "/statistics?release=%s&table=%s".formatted(release, table);
    }

    /** Tables of the year's own release. */
    List<Grid> tables(String... wanted) {
        return grids(Arrays.stream(wanted), table -> table.period().isEmpty());
    }

    /**
     * What came of the cases of an earlier year, as it is known since: of the year's own it is not
     * known yet.
     */
    List<Grid> outcomes(String... wanted) {
        return grids(Arrays.stream(wanted), table -> table.period().isPresent());
    }

    private List<Grid> grids(Stream<String> wanted, Predicate<Snapshot.Table> of) {
        return wanted.flatMap(
                        name ->
                                snapshot.tables().stream()
                                        .filter(of)
                                        .filter(table -> table.name().equals(name)))
                .map(this::grid)
                .toList();
    }

    /** Rows by the first axis, columns by the second where there is one. */
    private Grid grid(Snapshot.Table table) {
        var rows = table.axes().get(0);
        var head = new ArrayList<String>();
        head.add(voice.names().axis(rows.name()));
        columns(table).forEach(one -> head.add(one.heading()));
        return new Grid(
                caption(table),
                head,
                rows.codes().stream().map(code -> row(table, rows, code)).toList());
    }

    /** A column by what follows the row's code in a place. */
    private record Column(String heading, String place) {}

    private List<Column> columns(Snapshot.Table table) {
        if (table.axes().size() == 1) {
            return List.of(new Column(voice.words().number(), ""));
        }
        var axis = table.axes().get(table.axes().size() - 1);
        return axis.codes().stream().map(code -> new Column(code(axis, code), "|" + code)).toList();
    }

    private Row row(Snapshot.Table table, Snapshot.Axis rows, String code) {
        return new Row(
                "",
                Cell.leading(code(rows, code), address(release(table), table.name())),
                columns(table).stream()
                        .map(column -> Cell.of(cell(table, code + column.place())))
                        .toList());
    }

    private String release(Snapshot.Table table) {
        return table.release().orElse(snapshot.release());
    }

    private String caption(Snapshot.Table table) {
        var axes =
                capital(
                        voice.names()
                                .listed(table.axes().stream().map(Snapshot.Axis::name).toList()));
        var what = "%s (%s, %s)".formatted(axes, release(table), table.name());
        return table.period()
                .map(period -> voice.words().outcomesOf(voice.names().period(period), what))
                .orElse(what);
    }

    private static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    private String code(Snapshot.Axis axis, String code) {
        if (code.equals(axis.root())) {
            return voice.words().total();
        }
        return voice.names()
                .code(
                        PublicTable.Axis.of(
                                axis.name(),
                                axis.root(),
                                Map.of(
                                        axis.root(),
                                        axis.codes().stream()
                                                .filter(one -> !one.equals(axis.root()))
                                                .toList())),
                        code);
    }

    private String cell(Snapshot.Table table, String place) {
        if (!table.cells().containsKey(place)) {
            return voice.words().cannotOccur();
        }
        return Optional.ofNullable(table.cells().get(place))
                .map(String::valueOf)
                .orElseGet(voice.words()::notShown);
    }

    Grid definitions() {
        var rows =
                snapshot.indicators().stream()
                        .collect(
                                Collectors.toMap(
                                        Snapshot.Line::indicator,
                                        line -> line,
                                        (one, other) -> one,
                                        LinkedHashMap::new))
                        .values()
                        .stream()
                        .map(
                                line ->
                                        new Row(
                                                "def-" + line.indicator(),
                                                Cell.of(
                                                        line.indicator()
                                                                + " "
                                                                + line.name().in(voice.language())),
                                                List.of(
                                                        Cell.of(
                                                                line.definition()
                                                                        .in(voice.language())),
                                                        Cell.of(
                                                                line.guide()
                                                                        .in(voice.language())))))
                        .toList();
        return new Grid(
                voice.indicators().definition(),
                List.of(
                        voice.indicators().indicator(),
                        voice.indicators().definition(),
                        voice.indicators().guide()),
                rows);
    }
}
