package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.Assessment;
import dk.aarhus.ligevaerd.goals.BreakDesk;
import dk.aarhus.ligevaerd.goals.BreakView;
import dk.aarhus.ligevaerd.goals.Condition;
import dk.aarhus.ligevaerd.goals.GoalShelf;
import dk.aarhus.ligevaerd.goals.Indicator;
import dk.aarhus.ligevaerd.goals.IndicatorDesk;
import dk.aarhus.ligevaerd.goals.Light;
import dk.aarhus.ligevaerd.goals.Measure;
import dk.aarhus.ligevaerd.goals.Part;
import dk.aarhus.ligevaerd.goals.PhaseStatus;
import dk.aarhus.ligevaerd.goals.Reading;
import dk.aarhus.ligevaerd.goals.words.BreakMessages;
import dk.aarhus.ligevaerd.goals.words.IndicatorMessages;
import dk.aarhus.ligevaerd.goals.words.Numbers;
import dk.aarhus.ligevaerd.goals.words.ReadingWords;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.words.Names;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Puts the overview of goals and indicators together. */
@RequestScoped
class OverviewViews {

    private static final String PROTECTION_GOAL = "G2";

    private final GoalShelf goals;
    private final IndicatorDesk desk;
    private final Assessment assessment;
    private final BreakDesk written;
    private final RequestLanguage language;

    OverviewViews(
            GoalShelf goals,
            IndicatorDesk desk,
            Assessment assessment,
            BreakDesk written,
            RequestLanguage language) {
        this.goals = goals;
        this.desk = desk;
        this.assessment = assessment;
        this.written = written;
        this.language = language;
    }

    /** How employees are secured in a phase. */
    record Panel(String phase, String colour, String mark, String why, List<Row> conditions) {}

    /** One of the four conditions, with its indicators. */
    record Row(String name, String light, String mark, List<String> details) {}

    /** An indicator in the table. */
    record Line(
            String id,
            String name,
            String condition,
            String value,
            String days,
            String counted,
            String cohort,
            String interval,
            String target,
            String before,
            String light,
            String mark,
            String lack,
            Optional<String> address,
            String from,
            String guide,
            String definition) {}

    /**
     * The indicators of one condition.
     *
     * @param told how many targets are met, in a sentence
     * @param open whether something in it calls for a look
     */
    record Group(String name, String told, boolean open, List<Line> lines) {}

    /**
     * How an indicator went, drawn and in a table.
     *
     * @param newest the last value there is
     */
    record Course(
            String name,
            String newest,
            String drawing,
            String target,
            String guide,
            List<Step> steps,
            List<String> breaks) {}

    /** One period of it. */
    record Step(String period, String value, String interval, String lack) {}

    List<Panel> panels(Period period) {
        var words = words();
        var law = language.words(LawMessages.class);
        return assessment.phases(period).stream()
                .map(
                        status ->
                                new Panel(
                                        law.phase(status.phase()),
                                        words.colour(status.colour()),
                                        mark(status),
                                        status.lack()
                                                .map(words::lack)
                                                .orElseGet(
                                                        () ->
                                                                words.missed(
                                                                        status.missed(),
                                                                        status.unknown(),
                                                                        String.join(
                                                                                ", ",
                                                                                status
                                                                                        .uncounted()))),
                                        status.conditions().stream().map(this::row).toList()))
                .toList();
    }

    private Row row(PhaseStatus.ConditionStatus one) {
        var words = words();
        var said = said();
        return new Row(
                words.condition(one.condition()),
                words.light(one.light()),
                switch (one.light()) {
                    case MET -> "success";
                    case MISSED -> "error";
                    case NOT_ASSESSABLE, NO_TARGET -> "plain";
                },
                one.lines().stream().map(line -> detail(line, said)).toList());
    }

    private String detail(PhaseStatus.Line line, ReadingWords said) {
        var measure = measure(line.indicator(), line.reading());
        var value =
                line.reading().value().isPresent()
                        ? said.value(measure, line.reading())
                        : said.lack(line.reading());
        var notes =
                Stream.of(said.cohort(line.reading()), line.whole() ? words().wholeNote() : "")
                        .filter(note -> !note.isEmpty())
                        .collect(Collectors.joining(", "));
        return "%s %s: %s%s"
                .formatted(
                        line.indicator().id(),
                        said.name(line.indicator(), measure),
                        value,
                        notes.isEmpty() ? "" : " (" + notes + ")");
    }

    private static String mark(PhaseStatus status) {
        return switch (status.colour()) {
            case GREEN -> "success";
            case YELLOW -> "warning";
            case RED -> "error";
            case NOT_ASSESSABLE -> "plain";
        };
    }

    /** All indicators by condition, in the order in which a phase is judged. */
    List<Group> groups(Period period, Optional<Part> part) {
        var all = desk.all(period, part);
        return Stream.of(Condition.values())
                .map(
                        condition ->
                                group(
                                        condition,
                                        all.stream()
                                                .filter(
                                                        read ->
                                                                read.indicator().condition()
                                                                        == condition)
                                                .toList(),
                                        part))
                .filter(group -> !group.lines().isEmpty())
                .toList();
    }

    private Group group(Condition condition, List<IndicatorDesk.Read> all, Optional<Part> part) {
        var lights =
                all.stream().flatMap(read -> read.readings().stream()).map(Reading::light).toList();
        int met = Collections.frequency(lights, Light.MET);
        int missed = Collections.frequency(lights, Light.MISSED);
        int unknown = Collections.frequency(lights, Light.NOT_ASSESSABLE);
        return new Group(
                words().condition(condition),
                met + missed + unknown == 0
                        ? words().light(Light.NO_TARGET)
                        : words().targets(met, missed, unknown),
                missed > 0,
                lines(all, part));
    }

    /** What is watched beside them. */
    List<Line> monitored(Period period, Optional<Part> part) {
        return lines(desk.monitored(period, part), part);
    }

    private List<Line> lines(List<IndicatorDesk.Read> all, Optional<Part> part) {
        return all.stream()
                .flatMap(read -> read.readings().stream().map(reading -> line(read, reading, part)))
                .toList();
    }

    private Line line(IndicatorDesk.Read read, Reading reading, Optional<Part> part) {
        var indicator = read.indicator();
        var words = words();
        var said = said();
        var measure = measure(indicator, reading);
        var before = desk.before(measure, reading.period(), part);
        return new Line(
                indicator.id(),
                said.name(indicator, measure),
                words.condition(indicator.condition()),
                said.value(measure, reading),
                said.days(measure, read.readings()),
                said.counted(reading),
                said.cohort(reading),
                said.interval(measure, reading),
                said.target(measure),
                said.value(measure, before),
                words.light(reading.light()),
                ReadingWords.mark(reading),
                said.lack(reading),
                reading.release()
                        .flatMap(
                                release ->
                                        reading.table()
                                                .map(
                                                        table ->
                                                                "/statistics?release=%s&table=%s"
                                                                        .formatted(
                                                                                release, table))),
                reading.release()
                        .flatMap(
                                release ->
                                        reading.table().map(table -> words.release(release, table)))
                        .orElseGet(
                                () ->
                                        measure.kind() == Measure.Kind.SERIES
                                                ? words.seriesOfOthers()
                                                : ""),
                indicator.guide().in(language.get()),
                indicator.definition().in(language.get()));
    }

    /** The courses of those that have a value in at least two periods. */
    List<Course> courses(Period until, Optional<Part> part) {
        var all = written.all();
        return desk.courses(until, part).stream()
                .map(one -> course(one.indicator(), one.readings(), all))
                .toList();
    }

    private Course course(Indicator indicator, List<Reading> readings, List<BreakView> all) {
        var said = said();
        var measure = measure(indicator, readings.get(0));
        var target = ReadingWords.targetNumber(measure).map(one -> one.doubleValue());
        var names = Names.in(language);
        var own = all.stream().filter(one -> measure.restsOn(one.subject())).toList();
        return new Course(
                indicator.id() + " " + said.name(indicator, measure),
                newest(measure, readings),
                TrendChart.of(
                        readings.stream()
                                .map(
                                        reading ->
                                                isAfter(own, reading)
                                                        ? point(reading).afterBreak()
                                                        : point(reading))
                                .toList(),
                        target,
                        measure.kind() != Measure.Kind.RATE,
                        language.get().locale()),
                target.map(one -> words().targetLine(said.target(measure))).orElse(""),
                indicator.guide().in(language.get()),
                readings.stream()
                        .map(
                                reading ->
                                        new Step(
                                                names.of(reading.period()),
                                                said.value(measure, reading),
                                                said.interval(measure, reading),
                                                said.lack(reading)))
                        .toList(),
                Stream.concat(
                                own.stream()
                                        .filter(
                                                one ->
                                                        readings.stream()
                                                                .map(Reading::period)
                                                                .anyMatch(one::isIn))
                                        .map(this::marked),
                                breaks(readings, names, said).stream())
                        .toList());
    }

    private String newest(Measure measure, List<Reading> readings) {
        return readings.stream()
                .filter(reading -> reading.value().isPresent())
                .reduce((earlier, later) -> later)
                .map(
                        reading ->
                                words().newest(
                                                Names.in(language).of(reading.period()),
                                                said().value(measure, reading)))
                .orElse("");
    }

    private static boolean isAfter(List<BreakView> breaks, Reading reading) {
        return breaks.stream().anyMatch(one -> one.isIn(reading.period()));
    }

    private String marked(BreakView one) {
        return language.words(BreakMessages.class)
                .marked(Numbers.in(language).day(one.from()), one.reason());
    }

    private static TrendChart.Point point(Reading reading) {
        var label = reading.period().code();
        if (reading.value().isEmpty()) {
            return TrendChart.Point.unknown(label);
        }
        double value = reading.value().getAsDouble();
        return new TrendChart.Point(
                label,
                reading.value(),
                reading.interval().map(Reading.Bounds::low).orElse(value),
                reading.interval().map(Reading.Bounds::high).orElse(value),
                false);
    }

    private List<String> breaks(List<Reading> readings, Names names, ReadingWords said) {
        var found = new ArrayList<String>();
        IntStream.range(0, readings.size())
                .forEach(
                        at -> {
                            var now = readings.get(at);
                            var period = names.of(now.period());
                            if (at > 0
                                    && now.table().isPresent()
                                    && readings.get(at - 1).table().isPresent()
                                    && !now.table().equals(readings.get(at - 1).table())) {
                                found.add(words().breakTable(period));
                            }
                            now.lack()
                                    .ifPresent(
                                            lack ->
                                                    found.add(
                                                            words().breakMissing(
                                                                            period,
                                                                            said.lack(now))));
                        });
        return found.isEmpty() ? List.of(words().breakNone()) : List.copyOf(found);
    }

    /** What the policy officer says about the goal of protection. */
    Optional<String> evaluation() {
        return goals.today().stream()
                .filter(course -> course.goal().id().equals(PROTECTION_GOAL))
                .findFirst()
                .flatMap(course -> course.goal().evaluation());
    }

    private static Measure measure(Indicator indicator, Reading reading) {
        return indicator.measures().stream()
                .filter(one -> one.id().equals(reading.measure()))
                .findFirst()
                .orElseThrow();
    }

    private ReadingWords said() {
        return new ReadingWords(words(), Numbers.in(language));
    }

    private IndicatorMessages words() {
        return language.words(IndicatorMessages.class);
    }
}
