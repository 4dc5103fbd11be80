package dk.aarhus.ligevaerd.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How many periods of one kind would be refused as a plan has them, and why.
 *
 * @param count how many of them
 * @param of how many were tried
 * @param axes in the way are figures by these
 * @param proposals axes by which figures would have to be put together; none where nothing was
 *     found in time
 */
public record RefusedPeriods(
        Kind kind, int count, int of, List<String> axes, List<String> proposals) {

    /** What is released. */
    public enum Kind {
        QUARTER(Period.OneQuarter.class::isInstance),
        YEAR(Period.WholeYear.class::isInstance),
        REVISED(Period.Revised.class::isInstance);

        private final Predicate<Period> holds;

        Kind(Predicate<Period> holds) {
            this.holds = holds;
        }
    }

    /** An axis in the name of a cell, such as the first part of {@code outcome=UPHELD}. */
    private static final Pattern AXIS = Pattern.compile("([A-Za-z]+)=");

    public RefusedPeriods {
        axes = List.copyOf(axes);
        proposals = List.copyOf(proposals);
    }

    static List<RefusedPeriods> of(List<Trial.Outcome> outcomes) {
        return Arrays.stream(Kind.values())
                .flatMap(
                        kind ->
                                of(
                                        kind,
                                        outcomes.stream()
                                                .filter(one -> kind.holds.test(one.period()))
                                                .toList()))
                .toList();
    }

    private static Stream<RefusedPeriods> of(Kind kind, List<Trial.Outcome> tried) {
        var refused = tried.stream().flatMap(one -> one.refused().stream()).toList();
        if (refused.isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                new RefusedPeriods(
                        kind,
                        refused.size(),
                        tried.size(),
                        refused.stream()
                                .flatMap(one -> one.obstacles().stream())
                                .flatMap(name -> axes(name).stream())
                                .distinct()
                                .toList(),
                        refused.stream()
                                .flatMap(one -> one.proposals().stream())
                                .map(proposal -> proposal.split("/")[0])
                                .distinct()
                                .toList()));
    }

    private static List<String> axes(String cells) {
        var names = new ArrayList<String>();
        var found = AXIS.matcher(cells);
        while (found.find()) {
            names.add(found.group(1));
        }
        return names;
    }
}
