package dk.aarhus.ligevaerd.goals.words;

import dk.aarhus.ligevaerd.goals.Condition;
import dk.aarhus.ligevaerd.goals.CouncilForm;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.CouncilSection;
import dk.aarhus.ligevaerd.goals.Recommendation;
import dk.aarhus.ligevaerd.goals.SeriesKind;
import dk.aarhus.ligevaerd.goals.Snapshot;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Cell;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Grid;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Row;
import dk.aarhus.ligevaerd.goals.words.ReportSheet.Section;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.words.Names;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Sets a report: the figures of its snapshot and the words of persons, in the fixed order. */
@RequestScoped
public class ReportSetter {

    private static final String PROTECTION_GOAL = "G2";

    private final Departments departments;
    private final RequestLanguage language;

    ReportSetter(Departments departments, RequestLanguage language) {
        this.departments = departments;
        this.language = language;
    }

    public ReportSheet set(CouncilPaper paper) {
        return new Setting(
                        paper,
                        departments.listAll().stream()
                                .sorted(Comparator.comparing(one -> one.code().value()))
                                .toList(),
                        language.get(),
                        language.words(CouncilMessages.class),
                        language.words(GoalMessages.class),
                        language.words(IndicatorMessages.class),
                        language.words(LawMessages.class),
                        Names.in(language)
                                .knowing(
                                        departments.listAll().stream()
                                                .collect(
                                                        Collectors.toMap(
                                                                one -> one.code().value(),
                                                                one -> one.name(language.get())))),
                        Numbers.in(language))
                .sheet();
    }

    /** What it takes to set one report. */
    private record Setting(
            CouncilPaper paper,
            List<Department> departments,
            Language language,
            CouncilMessages words,
            GoalMessages goalWords,
            IndicatorMessages indicatorWords,
            LawMessages law,
            Names names,
            Numbers numbers) {

        ReportSheet sheet() {
            var sections = new ArrayList<Section>();
            sections.add(section("policy", words.h1Policy(), policy(), List.of()));
            sections.add(
                    section(
                            "summary",
                            words.h2Summary(),
                            summary(
                                    CouncilSection.SUMMARY,
                                    CouncilSection.RECRUITMENT,
                                    CouncilSection.EMPLOYMENT,
                                    CouncilSection.DISMISSAL),
                            List.of(phases())));
            sections.add(
                    figures(
                            "volume",
                            words.h3Volume(),
                            CouncilSection.VOLUME,
                            Condition.CONTEXT,
                            Condition.ACCESS));
            sections.add(
                    section(
                            "nature",
                            words.h4Nature(),
                            texts(CouncilSection.NATURE),
                            tables("phase-class", "form-phase", "ground-phase", "capacity-phase")));
            sections.add(
                    with(
                            figures(
                                    "handling",
                                    words.h5Handling(),
                                    CouncilSection.HANDLING,
                                    Condition.RESPONSE),
                            tables("outcome-class", "urgency-acknowledged", "outcome-days")));
            sections.add(
                    figures(
                            "protection",
                            words.h6Protection(),
                            CouncilSection.PROTECTION,
                            Condition.PROTECTION));
            sections.add(
                    figures(
                            "correction",
                            words.h7Correction(),
                            CouncilSection.CORRECTION,
                            Condition.CORRECTION));
            sections.add(words("learning", words.h8Learning(), CouncilSection.LEARNING));
            sections.add(words("external", words.h9External(), CouncilSection.EXTERNAL));
            sections.add(
                    section("statements", words.h10Statements(), List.of(), List.of(statements())));
            sections.add(words("dialogue", words.h11Dialogue(), CouncilSection.DIALOGUE));
            sections.add(
                    section("goals", words.h12Goals(), texts(CouncilSection.OTHER_GOALS), goals()));
            sections.add(recommendations());
            if (paper.edition() == CouncilPaper.Edition.CLOSED) {
                sections.add(
                        with(
                                words("closed", words.hClosed(), CouncilSection.CLOSED),
                                tables(
                                        "department-phase",
                                        "department-class",
                                        "ground-department",
                                        "identity-capacity")));
            }
            sections.add(definitions());
            sections.add(section("log", words.hLog(), log(), List.of()));
            return new ReportSheet(words.title(String.valueOf(paper.snapshot().year())), sections);
        }

        private List<String> policy() {
            var snapshot = paper.snapshot();
            var said = new ArrayList<String>();
            snapshot.goals().stream()
                    .filter(goal -> goal.id().equals(PROTECTION_GOAL))
                    .forEach(goal -> said.add(goal.wording().in(language)));
            said.add(words.period(String.valueOf(snapshot.year())));
            said.add(
                    words.frozen(
                            numbers.day(snapshot.takenOn()),
                            snapshot.release(),
                            snapshot.secrets()));
            said.add(words.suppression());
            said.add(words.quality());
            if (snapshot.synthetic()) {
                said.add(words.synthetic());
            }
            said.addAll(texts(CouncilSection.METHOD));
            return said;
        }

        private List<String> summary(CouncilSection... sections) {
            return Stream.concat(texts(sections).stream(), Stream.of(indicatorWords.phaseRule()))
                    .toList();
        }

        private List<String> texts(CouncilSection... sections) {
            return Arrays.stream(sections)
                    .filter(one -> paper.texts().containsKey(one.name()))
                    .flatMap(
                            one ->
                                    Stream.concat(
                                            Stream.of(words.section(one) + ":"),
                                            paper.texts().get(one.name()).lines()))
                    .filter(line -> !line.isBlank())
                    .toList();
        }

        private Section words(String id, String heading, CouncilSection section) {
            var said = texts(section);
            return section(
                    id,
                    heading,
                    said.isEmpty() ? List.of(words.nothingWritten()) : said,
                    List.of());
        }

        private static Section section(
                String id, String heading, List<String> paragraphs, List<Grid> grids) {
            return new Section(id, heading, paragraphs, grids);
        }

        private static Section with(Section section, List<Grid> more) {
            return new Section(
                    section.id(),
                    section.heading(),
                    section.paragraphs(),
                    Stream.concat(section.grids().stream(), more.stream()).toList());
        }

        private Grid phases() {
            var conditions =
                    List.of(
                            Condition.ACCESS,
                            Condition.RESPONSE,
                            Condition.PROTECTION,
                            Condition.CORRECTION);
            var head = new ArrayList<String>();
            head.add(words.phase());
            head.add(words.assessment());
            conditions.forEach(one -> head.add(indicatorWords.condition(one)));
            return new Grid(
                    words.phases(),
                    head,
                    paper.snapshot().phases().stream()
                            .map(
                                    line ->
                                            new Row(
                                                    "",
                                                    Cell.of(law.phase(line.phase())),
                                                    Stream.concat(
                                                                    Stream.of(overall(line)),
                                                                    conditions.stream()
                                                                            .map(
                                                                                    one ->
                                                                                            indicatorWords
                                                                                                    .light(
                                                                                                            line.conditions()
                                                                                                                    .get(
                                                                                                                            one))))
                                                            .map(Cell::of)
                                                            .toList()))
                            .toList());
        }

        private String overall(Snapshot.PhaseLine line) {
            var colour = indicatorWords.colour(line.colour());
            return line.lack()
                    .map(lack -> colour + " (" + indicatorWords.lack(lack) + ")")
                    .orElse(colour);
        }

        private Section figures(
                String id, String heading, CouncilSection section, Condition... conditions) {
            var wanted = List.of(conditions);
            var rows =
                    paper.snapshot().indicators().stream()
                            .filter(line -> wanted.contains(line.condition()))
                            .map(this::row)
                            .toList();
            return section(
                    id,
                    heading,
                    texts(section),
                    List.of(
                            new Grid(
                                    words.indicators(),
                                    List.of(
                                            indicatorWords.indicator(),
                                            indicatorWords.value(),
                                            indicatorWords.interval(),
                                            indicatorWords.target(),
                                            indicatorWords.before(),
                                            indicatorWords.lightLabel(),
                                            words.source()),
                                    rows)));
        }

        private Row row(Snapshot.Line line) {
            var said = new ReadingWords(indicatorWords, numbers);
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
                                    now.value().isPresent()
                                            ? said.value(measure, now) + counted(said.counted(now))
                                            : said.lack(now)),
                            Cell.of(said.interval(measure, now)),
                            Cell.of(said.target(measure)),
                            Cell.of(said.value(measure, before)),
                            Cell.of(indicatorWords.light(now.light())),
                            source(line.now())));
        }

        private static String counted(String counted) {
            return counted.isEmpty() ? "" : " (" + counted + ")";
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

        private static String address(String release, String table) {
            return "/statistics?release=%s&table=%s".formatted(release, table);
        }

        private List<Grid> tables(String... wanted) {
            return Arrays.stream(wanted)
                    .flatMap(
                            name ->
                                    paper.snapshot().tables().stream()
                                            .filter(table -> table.name().equals(name)))
                    .map(this::grid)
                    .toList();
        }

        /** Rows by the first axis, columns by the second. */
        private Grid grid(Snapshot.Table table) {
            var rows = table.axes().get(0);
            var columns = table.axes().get(table.axes().size() - 1);
            var head = new ArrayList<String>();
            head.add(names.axis(rows.name()));
            columns.codes().forEach(code -> head.add(code(columns, code)));
            return new Grid(
                    "%s (%s, %s)"
                            .formatted(
                                    capital(
                                            names.listed(
                                                    table.axes().stream()
                                                            .map(Snapshot.Axis::name)
                                                            .toList())),
                                    paper.snapshot().release(),
                                    table.name()),
                    head,
                    rows.codes().stream()
                            .map(
                                    code ->
                                            new Row(
                                                    "",
                                                    Cell.leading(
                                                            code(rows, code),
                                                            address(
                                                                    paper.snapshot().release(),
                                                                    table.name())),
                                                    columns.codes().stream()
                                                            .map(
                                                                    other ->
                                                                            cell(
                                                                                    table,
                                                                                    code + "|"
                                                                                            + other))
                                                            .map(Cell::of)
                                                            .toList()))
                            .toList());
        }

        private static String capital(String words) {
            return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
        }

        private String code(Snapshot.Axis axis, String code) {
            if (code.equals(axis.root())) {
                return words.total();
            }
            return names.code(
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
                return words.cannotOccur();
            }
            return Optional.ofNullable(table.cells().get(place))
                    .map(String::valueOf)
                    .orElseGet(words::notShown);
        }

        private Grid statements() {
            return new Grid(
                    words.statements(),
                    List.of(goalWords.part(), words.statements()),
                    departments.stream()
                            .map(
                                    one ->
                                            new Row(
                                                    "",
                                                    Cell.of(one.name(language)),
                                                    List.of(
                                                            Cell.of(
                                                                    paper.texts()
                                                                            .getOrDefault(
                                                                                    CouncilForm
                                                                                                    .STATEMENT
                                                                                            + one.code()
                                                                                                    .value(),
                                                                                    words
                                                                                            .noStatement())))))
                            .toList());
        }

        private List<Grid> goals() {
            var grids = new ArrayList<Grid>();
            grids.add(
                    new Grid(
                            words.goals(),
                            List.of(
                                    goalWords.goal(),
                                    goalWords.statusLabel(),
                                    goalWords.newest(),
                                    goalWords.originLabel()),
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
                    Cell.of(goal.id() + " " + goal.wording().in(language)),
                    List.of(
                            Cell.of(
                                    goalWords.status(goal.status())
                                            + goal.evaluation()
                                                    .map(text -> ". " + text)
                                                    .orElse("")),
                            Cell.of(
                                    goal.value()
                                            .map(
                                                    value ->
                                                            "%s (%s)"
                                                                    .formatted(
                                                                            numbers.of(
                                                                                    value,
                                                                                    unit(goal)),
                                                                            goal.period()
                                                                                    .orElse("")))
                                            .orElse("–")),
                            Cell.of(goalWords.origin(goal.origin()))));
        }

        private Grid years(Snapshot.Goal goal) {
            return new Grid(
                    goal.id() + ", " + goalWords.course(),
                    List.of(
                            goalWords.period(),
                            goalWords.actual(),
                            goalWords.expected(),
                            goalWords.gap()),
                    goal.years().stream()
                            .map(
                                    year ->
                                            new Row(
                                                    "",
                                                    Cell.of(year.period()),
                                                    List.of(
                                                            Cell.of(
                                                                    numbers.of(
                                                                            year.actual(),
                                                                            unit(goal))),
                                                            Cell.of(
                                                                    year.expected()
                                                                            .map(
                                                                                    one ->
                                                                                            numbers
                                                                                                    .of(
                                                                                                            one,
                                                                                                            unit(
                                                                                                                    goal)))
                                                                            .orElse("–")),
                                                            Cell.of(
                                                                    year.gap()
                                                                            .map(
                                                                                    one ->
                                                                                            numbers
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

        private Section recommendations() {
            var grids = new ArrayList<Grid>();
            if (!paper.recommendations().isEmpty()) {
                grids.add(
                        new Grid(
                                words.recommended(),
                                List.of(
                                        words.todoWords(),
                                        words.todoOwner(),
                                        words.todoCost(),
                                        words.todoDue()),
                                paper.recommendations().stream().map(this::todo).toList()));
            }
            if (!paper.before().isEmpty()) {
                grids.add(
                        new Grid(
                                words.followUps(),
                                List.of(words.recommended(), words.whatCame()),
                                paper.before().stream().map(this::followUp).toList()));
            }
            var said = new ArrayList<String>();
            if (paper.recommendations().isEmpty()) {
                said.add(words.noRecommendations());
            }
            if (paper.before().isEmpty()) {
                said.add(words.noFollowUps());
            }
            return section("recommendations", words.h13Recommendations(), said, grids);
        }

        private Row todo(Recommendation one) {
            return new Row(
                    "",
                    Cell.of(one.number() + ". " + one.words()),
                    List.of(
                            Cell.of(one.owner()),
                            Cell.of(one.cost()),
                            Cell.of(numbers.day(one.due()))));
        }

        private Row followUp(Recommendation one) {
            return new Row(
                    "",
                    Cell.of(one.number() + ". " + one.words()),
                    List.of(
                            Cell.of(
                                    paper.texts()
                                            .getOrDefault(
                                                    CouncilForm.FOLLOW_UP + one.number(), "–"))));
        }

        private Section definitions() {
            var rows =
                    paper.snapshot().indicators().stream()
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
                                                                    + line.name().in(language)),
                                                    List.of(
                                                            Cell.of(line.definition().in(language)),
                                                            Cell.of(line.guide().in(language)))))
                            .toList();
            return section(
                    "definitions",
                    words.hDefinitions(),
                    List.of(indicatorWords.exact()),
                    List.of(
                            new Grid(
                                    indicatorWords.definition(),
                                    List.of(
                                            indicatorWords.indicator(),
                                            indicatorWords.definition(),
                                            indicatorWords.guide()),
                                    rows)));
        }

        private List<String> log() {
            var said = new ArrayList<String>();
            said.add(words.logBegun(numbers.day(paper.report().begunOn())));
            paper.report()
                    .signedOn()
                    .ifPresentOrElse(
                            day -> said.add(words.logSigned(numbers.day(day))),
                            () -> said.add(words.draftNote()));
            if (paper.edition() == CouncilPaper.Edition.CLOSED) {
                said.add(words.closedNote());
            }
            return said;
        }
    }
}
