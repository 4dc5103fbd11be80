package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One thing to choose on the page of figures: the period, the table, or a code of an axis.
 *
 * @param name of the field, which is the name of the parameter in the address
 */
record Choosing(String name, String label, List<Choice> choices) {

    /** The axis that a reader may always narrow, also where it gives the rows. */
    private static final String DEPARTMENT = "department";

    private static final int ROWS_AND_COLUMNS = 2;

    record Choice(String code, String name, boolean chosen) {}

    static Choosing release(List<ReleaseView> published, ReleaseView shown, Names names) {
        return new Choosing(
                "release",
                names.figures().choosePeriod(),
                published.stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id(),
                                                names.of(one.period()),
                                                one.id().equals(shown.id())))
                        .toList());
    }

    /** Nothing where there is one table only. */
    static Optional<Choosing> table(List<PublicTable> tables, PublicTable shown, Names names) {
        return tables.size() < 2
                ? Optional.empty()
                : Optional.of(
                        new Choosing(
                                "table",
                                names.figures().chooseTable(),
                                tables.stream()
                                        .map(
                                                one ->
                                                        new Choice(
                                                                one.name(),
                                                                name(one, names),
                                                                one.name().equals(shown.name())))
                                        .toList()));
    }

    /** The axes that do not fit into rows and columns, and the departments. */
    static List<Choosing> codes(PublicTable whole, Cut cut, Names names) {
        var open = whole.open();
        return open.stream()
                .filter(
                        axis ->
                                open.indexOf(axis) >= ROWS_AND_COLUMNS
                                        || axis.name().equals(DEPARTMENT)
                                        || cut.chosen().containsKey(axis.name()))
                .map(
                        axis ->
                                codes(
                                        axis,
                                        cut.chosen().getOrDefault(axis.name(), axis.root()),
                                        names))
                .toList();
    }

    private static Choosing codes(PublicTable.Axis axis, String chosen, Names names) {
        return new Choosing(
                axis.name(),
                names.axis(axis.name()),
                axis.codes().stream()
                        .map(code -> new Choice(code, names.code(axis, code), code.equals(chosen)))
                        .toList());
    }

    /** "By phase and form". */
    static String name(PublicTable table, Names names) {
        return names.figures()
                .tableBy(names.listed(table.axes().stream().map(PublicTable.Axis::name).toList()));
    }

    static Map<String, String> departments(Departments all, Language language) {
        return all.streamAll()
                .collect(
                        Collectors.toMap(
                                department -> department.code().value(),
                                (Department department) -> department.name(language)));
    }
}
