package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ShownCell;
import dk.aarhus.ligevaerd.statistics.words.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** What can be said about a table in a few sentences, from what it shows and nothing else. */
final class InShort {

    private final PublicTable table;
    private final Names names;

    private InShort(PublicTable table, Names names) {
        this.table = table;
        this.names = names;
    }

    /**
     * @param before the same table of the period before
     */
    static List<String> of(PublicTable table, Optional<PublicTable> before, Names names) {
        return new InShort(table, names).said(before);
    }

    private List<String> said(Optional<PublicTable> before) {
        return table.reach().isPresent() ? saidAbout() : saidExactly(before);
    }

    /** Which part is the largest, and whether there are more than before, rounding may decide. */
    private List<String> saidAbout() {
        var sentences = new ArrayList<String>();
        table.at(table.total())
                .flatMap(ShownCell::approximate)
                .ifPresent(
                        near ->
                                sentences.add(
                                        names.method()
                                                .about(near.figure(), names.of(table.period()))));
        if (countsPairs()) {
            sentences.add(names.plan().pairsMean());
        } else if (countsItems()) {
            sentences.add(names.plan().itemsMean());
        }
        sentences.add(names.method().notCompared());
        return sentences;
    }

    private List<String> saidExactly(Optional<PublicTable> before) {
        var words = names.words();
        var period = names.of(table.period());
        var total = number(table, table.total());
        var sentences = new ArrayList<String>();
        sentences.add(
                total.isEmpty()
                        ? words.totalWithheld(period)
                        : countsPairs()
                                ? names.plan().totalPairs(total.getAsInt(), period)
                                : countsItems()
                                        ? names.plan().totalItems(total.getAsInt(), period)
                                        : words.totalShown(total.getAsInt(), period));
        if (countsPairs()) {
            sentences.add(names.plan().pairsMean());
        } else if (countsItems()) {
            sentences.add(names.plan().itemsMean());
        } else {
            before.flatMap(this::comparedWith).ifPresent(sentences::add);
        }
        for (var axis : table.open()) {
            largest(axis).ifPresent(sentences::add);
        }
        if (table.withheld() > 0) {
            sentences.add(words.manyWithheld(table.withheld(), table.cells().size()));
        }
        return sentences;
    }

    /** A complaint may then stand in several places of the table. */
    private boolean countsPairs() {
        return table.axes().stream().anyMatch(PublicTable.Axis::countsPairs);
    }

    private boolean countsItems() {
        return table.axes().stream().anyMatch(PublicTable.Axis::countsItems);
    }

    private Optional<String> comparedWith(PublicTable before) {
        var now = number(table, table.total());
        var then = number(before, before.total());
        if (now.isEmpty() || then.isEmpty()) {
            return Optional.empty();
        }
        var name = names.of(before.period());
        int growth = Integer.compare(now.getAsInt(), then.getAsInt());
        if (growth == 0) {
            return Optional.of(names.figures().same(name));
        }
        return Optional.of(
                growth > 0
                        ? names.figures().more(name, then.getAsInt())
                        : names.figures().fewer(name, then.getAsInt()));
    }

    private Optional<String> largest(PublicTable.Axis axis) {
        return axis.codes().stream()
                .filter(code -> !code.equals(axis.root()))
                .filter(code -> shown(axis, code) > 0)
                .max(Comparator.comparingInt(code -> shown(axis, code)))
                .map(code -> names.words().mostShown(names.code(axis, code), shown(axis, code)));
    }

    private int shown(PublicTable.Axis axis, String code) {
        return number(table, table.marginOf(axis, code)).orElse(0);
    }

    private static OptionalInt number(PublicTable table, List<String> place) {
        return table.at(place)
                .map(cell -> cell.fold(OptionalInt::of, OptionalInt::empty))
                .orElseGet(OptionalInt::empty);
    }
}
