package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.disclosure.Protection;
import dk.aarhus.ligevaerd.disclosure.Requirement;
import dk.aarhus.ligevaerd.law.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Group disclosure in one table: what is left of a total beside one of its parts. Where that is
 * little or nothing, the part tells about everybody: "all complaints about dismissal were of this
 * class". So it must stay possible that five or more are left.
 *
 * <p>The rest beside <em>all</em> parts that are shown needs no rule of its own: with the total
 * shown it is known, and each part of it that is few would be known to be few.
 */
final class Rests {

    private static final Protection RANGE = Protection.between(1, TablePlan.THRESHOLD);

    private final String period;
    private final Function<Position, Tally> counts;

    Rests(String period, Function<Position, Tally> counts) {
        this.period = period;
        this.counts = counts;
    }

    List<Requirement> all() {
        return TablePlan.POSITIONS.stream()
                .filter(Position::isMargin)
                .flatMap(total -> partsOf(total).flatMap(part -> beside(total, part).stream()))
                .toList();
    }

    private static Stream<Position> partsOf(Position total) {
        var byPhase =
                Arrays.stream(Phase.values())
                        .filter(phase -> total.phase().isEmpty())
                        .map(phase -> new Position(Optional.of(phase), total.group()));
        var byGroup =
                Arrays.stream(ClassGroup.values())
                        .filter(group -> total.group().isEmpty())
                        .map(group -> new Position(total.phase(), Optional.of(group)));
        return Stream.concat(byPhase, byGroup);
    }

    private Optional<Requirement> beside(Position total, Position part) {
        int all = counts.apply(total).complaints();
        int rest = all - counts.apply(part).complaints();
        return all == 0 || rest >= TablePlan.THRESHOLD
                ? Optional.empty()
                : Optional.of(
                        Requirement.rest(
                                PeriodTable.id(period, total),
                                PeriodTable.id(period, part),
                                RANGE));
    }
}
