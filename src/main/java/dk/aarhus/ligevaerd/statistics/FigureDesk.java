package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Answers what anybody asks, from published tables and from nothing else: everybody gets the same
 * answer, policy officers too.
 */
@ApplicationScoped
public class FigureDesk {

    /** The axis of departments, in every table that has one. */
    static final String DEPARTMENT = "department";

    private static final int YEARS_OFFERED = 3;

    private final ReleaseShelf shelf;
    private final FigureShelf figures;
    private final Departments departments;
    private final Clock clock;

    FigureDesk(ReleaseShelf shelf, FigureShelf figures, Departments departments, Clock clock) {
        this.shelf = shelf;
        this.figures = figures;
        this.departments = departments;
        this.clock = clock;
    }

    /**
     * Reads a question as it was typed.
     *
     * @throws Problem INVALID that names every field that cannot be read
     */
    @Transactional
    public Question read(String period, String department, String subject) {
        var reader = new InputReader();
        var text = reader.required("period", period, 10);
        var read = text.isEmpty() ? Optional.<Period>empty() : period(text, reader);
        var unit = reader.optional(DEPARTMENT, department, 20);
        if (unit.filter(code -> !exists(code)).isPresent()) {
            reader.note(DEPARTMENT, ViolationKind.NOT_IN_LIST);
        }
        var about = reader.value("subject", subject, Question.Aspect::parse);
        reader.orRefuse();
        return new Question(read.orElseThrow(), unit, about);
    }

    private static Optional<Period> period(String text, InputReader reader) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException neither) {
            reader.note("period", ViolationKind.WRONG_FORM);
            return Optional.empty();
        }
    }

    private boolean exists(String code) {
        try {
            return departments.coded(new DepartmentCode(code)).isPresent();
        } catch (IllegalArgumentException noCode) {
            return false;
        }
    }

    @Transactional
    public Reply ask(Question question) {
        var period = question.period();
        if (!period.lastDay().isBefore(LocalDate.now(clock))) {
            return Reply.without(question, Reply.ReplyKind.PERIOD_NOT_OVER);
        }
        return figures.series(period).stream()
                .filter(release -> release.period().equals(period))
                .findFirst()
                .map(release -> lookedUp(question, release))
                .orElseGet(
                        () ->
                                Reply.without(
                                        question,
                                        shelf.wasTakenBack(period)
                                                ? Reply.ReplyKind.WITHDRAWN
                                                : Reply.ReplyKind.NOT_PUBLISHED_YET));
    }

    private Reply lookedUp(Question question, ReleaseView release) {
        var asked = asked(question);
        return figures.tables(release.id()).stream()
                .filter(table -> tellsApart(table, asked))
                .min(Comparator.comparing(table -> table.axes().size()))
                .map(table -> found(question, release, table, asked))
                .orElseGet(
                        () ->
                                new Reply(
                                        question,
                                        wasSummedUp(release, asked)
                                                ? Reply.ReplyKind.WITHHELD
                                                : Reply.ReplyKind.NOT_TOLD_APART,
                                        Optional.empty(),
                                        Optional.empty(),
                                        Optional.of(release)));
    }

    /** True where a table would tell it apart, had more of it been fit to be shown. */
    private boolean wasSummedUp(ReleaseView release, List<Question.Aspect> asked) {
        return figures.planned(release.id()).stream().anyMatch(table -> tellsApart(table, asked));
    }

    private static boolean tellsApart(PublicTable table, List<Question.Aspect> asked) {
        return asked.stream()
                        .allMatch(
                                aspect ->
                                        table.axis(aspect.axis())
                                                .filter(
                                                        axis ->
                                                                axis.codes()
                                                                        .contains(aspect.code()))
                                                .isPresent())
                // Whoever does not ask by ground asks for complaints, not for pairs or other
                // things.
                && table.axes().stream()
                        .filter(axis -> axis.countsPairs() || axis.countsItems())
                        .allMatch(
                                axis ->
                                        asked.stream()
                                                .anyMatch(
                                                        aspect ->
                                                                aspect.axis().equals(axis.name())));
    }

    private static Reply found(
            Question question,
            ReleaseView release,
            PublicTable table,
            List<Question.Aspect> asked) {
        var place =
                table.axes().stream()
                        .map(
                                axis ->
                                        asked.stream()
                                                .filter(aspect -> aspect.axis().equals(axis.name()))
                                                .map(Question.Aspect::code)
                                                .findFirst()
                                                .orElse(axis.root()))
                        .toList();
        var figure = table.at(place).flatMap(cell -> cell.fold(Optional::of, Optional::empty));
        var near = table.at(place).flatMap(ShownCell::approximate);
        var kind =
                figure.isPresent()
                        ? Reply.ReplyKind.SHOWN
                        : near.isPresent()
                                ? Reply.ReplyKind.APPROXIMATE
                                : table.at(place).isPresent()
                                        ? Reply.ReplyKind.WITHHELD
                                        : Reply.ReplyKind.IMPOSSIBLE;
        return new Reply(
                question, kind, figure.map(Integer.class::cast), near, Optional.of(release));
    }

    private static List<Question.Aspect> asked(Question question) {
        var asked = new ArrayList<Question.Aspect>();
        question.department()
                .map(code -> new Question.Aspect(DEPARTMENT, code))
                .ifPresent(asked::add);
        question.subject().ifPresent(asked::add);
        return asked;
    }

    /** The periods that are over, newest first. */
    public List<Period> periods() {
        var today = LocalDate.now(clock);
        return IntStream.range(0, YEARS_OFFERED)
                .mapToObj(back -> today.getYear() - back)
                .flatMap(FigureDesk::periodsOf)
                .filter(period -> period.lastDay().isBefore(today))
                .toList();
    }

    private static Stream<Period> periodsOf(int year) {
        return Stream.concat(
                Stream.of(new Period.Revised(year), new Period.WholeYear(year)),
                IntStream.of(4, 3, 2, 1)
                        .mapToObj(number -> new Period.OneQuarter(new Quarter(year, number))));
    }

    /**
     * What can be asked about: the axes of the release that is asked for, or else of the newest,
     * departments apart. What was chosen is among them where any release has it.
     *
     * @param period as it was typed
     * @param subject as it was typed
     */
    @Transactional
    public List<PublicTable.Axis> subjects(String period, String subject) {
        var published = shelf.published();
        var offered =
                published.stream()
                        .filter(release -> release.period().code().equals(period))
                        .findFirst()
                        .or(() -> published.stream().findFirst())
                        .map(this::axes)
                        .orElseGet(List::of);
        if (subject.isEmpty() || offered.stream().anyMatch(axis -> has(axis, subject))) {
            return offered;
        }
        return Stream.concat(
                        offered.stream(),
                        published.stream()
                                .flatMap(release -> axes(release).stream())
                                .filter(axis -> has(axis, subject))
                                .limit(1))
                .toList();
    }

    private List<PublicTable.Axis> axes(ReleaseView release) {
        return figures.planned(release.id()).stream()
                .flatMap(table -> table.axes().stream())
                .filter(axis -> !axis.name().equals(DEPARTMENT))
                .distinct()
                .toList();
    }

    private static boolean has(PublicTable.Axis axis, String subject) {
        return axis.codes().stream()
                .anyMatch(
                        code -> new Question.Aspect(axis.name(), code).toString().equals(subject));
    }
}
