package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.ReporterCounts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The raw counts of one table of the plan, totals included. Facts come in the order of their
 * reporters, so that persons are counted without remembering them.
 */
final class TableCounts {

    /** Stands for a fact whose reporter cannot be told from others. */
    static final int NOBODY = -1;

    private final PlanTable table;
    private final List<YearAxis> axes;
    private final int[] stride;
    private final int[] complaints;
    private final int[] unknown;
    private final int[] persons;
    private final int[] largest;
    private final int[] lastPerson;
    private final int[] run;

    TableCounts(PlanTable table, int year) {
        this.table = table;
        this.axes = table.axes().stream().map(axis -> axis.in(year)).toList();
        this.stride = new int[axes.size()];
        int places = 1;
        for (int axis = axes.size() - 1; axis >= 0; axis--) {
            stride[axis] = places;
            places = Math.multiplyExact(places, axes.get(axis).codes().size());
        }
        complaints = new int[places];
        unknown = new int[places];
        persons = new int[places];
        largest = new int[places];
        lastPerson = new int[places];
        Arrays.fill(lastPerson, NOBODY);
        run = new int[places];
    }

    /**
     * @param person a number that is the same for the facts of one reporter, which follow each
     *     other; {@link #NOBODY} for whoever is not known
     */
    void add(CountedFact fact, int person) {
        add(fact, person, 0, 0);
    }

    private void add(CountedFact fact, int person, int axis, int place) {
        if (axis == stride.length) {
            count(place, person);
            return;
        }
        for (int[] way : axes.get(axis).ways(fact.at(axes.get(axis).of()))) {
            for (int code : way) {
                add(fact, person, axis + 1, place + code * stride[axis]);
            }
        }
    }

    private void count(int place, int person) {
        complaints[place]++;
        if (person == NOBODY) {
            unknown[place]++;
        } else if (lastPerson[place] == person) {
            largest[place] = Math.max(largest[place], ++run[place]);
        } else {
            lastPerson[place] = person;
            persons[place]++;
            run[place] = 1;
            largest[place] = Math.max(largest[place], 1);
        }
    }

    PlanTable table() {
        return table;
    }

    List<YearAxis> axes() {
        return axes;
    }

    /**
     * Every place where something can be counted, row by row, the last axis fastest, parts before
     * their totals.
     */
    List<List<String>> places() {
        return places(place -> !table.isImpossible(place));
    }

    /** Those where the plan says that nothing can be. */
    List<List<String>> impossible() {
        return places(table::isImpossible);
    }

    /** True where something stands where the plan says that nothing can be: then it is wrong. */
    boolean contradictsPlan() {
        return impossible().stream().anyMatch(place -> at(place).complaints() > 0);
    }

    private List<List<String>> places(Predicate<List<String>> wanted) {
        return IntStream.range(0, complaints.length).mapToObj(this::codes).filter(wanted).toList();
    }

    private List<String> codes(int place) {
        var codes = new ArrayList<String>();
        for (int axis = 0; axis < stride.length; axis++) {
            var all = axes.get(axis).codes();
            codes.add(all.get(place / stride[axis] % all.size()));
        }
        return List.copyOf(codes);
    }

    ReporterCounts at(List<String> codes) {
        int place = 0;
        for (int axis = 0; axis < stride.length; axis++) {
            place += stride[axis] * axes.get(axis).number(codes.get(axis));
        }
        return new ReporterCounts(
                complaints[place], persons[place], unknown[place], largest[place]);
    }
}
