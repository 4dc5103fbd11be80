package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.shared.Quarter;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;

/**
 * Works one measure out. Everything is a function of published cells and of figures of others: what
 * is not shown enters as the range that everybody can work out.
 */
@ApplicationScoped
class Reckoning {

    private static final double PER_CENT = 100;

    private final IndicatorList indicators;
    private final Denominators denominators;

    Reckoning(IndicatorList indicators, Denominators denominators) {
        this.indicators = indicators;
        this.denominators = denominators;
    }

    /**
     * One measure as it is known; where it is to get better, compared with the year before. What
     * came of the cases of a year is known a year later: before, it is that of the newest year of
     * which it is, which the reading names.
     */
    Reading read(Measure measure, Period period, Optional<Part> part, Sources sources) {
        return compared(measure, newest(measure, period, part, sources), part, sources);
    }

    /** The same of that period and no other. */
    Reading exactly(Measure measure, Period period, Optional<Part> part, Sources sources) {
        return compared(measure, worked(measure, period, part, sources), part, sources);
    }

    private Reading newest(Measure measure, Period period, Optional<Part> part, Sources sources) {
        var now = worked(measure, period, part, sources);
        if (!(period instanceof Period.WholeYear)
                || now.lack().filter(Lack.TABLE_NOT_RELEASED::equals).isEmpty()) {
            return now;
        }
        return sources.cohort(period.year())
                .map(one -> new Period.WholeYear(one.period().year()))
                .map(year -> worked(measure, year, part, sources))
                .filter(one -> one.lack().filter(Lack.TABLE_NOT_RELEASED::equals).isEmpty())
                .orElse(now);
    }

    private Reading compared(Measure measure, Reading now, Optional<Part> part, Sources sources) {
        if (measure.target().better().isEmpty() || now.value().isEmpty()) {
            return now;
        }
        var before = worked(measure, yearBefore(now.period()), part, sources).value();
        if (before.isEmpty()) {
            return now.lit(Light.NOT_ASSESSABLE);
        }
        double change = now.value().getAsDouble() - before.getAsDouble();
        boolean kept =
                switch (measure.target().better().get()) {
                    case UP -> change >= 0;
                    case DOWN -> change <= 0;
                };
        return now.lit(kept ? Light.MET : Light.MISSED);
    }

    static Period yearBefore(Period period) {
        return period instanceof Period.OneQuarter one
                ? new Period.OneQuarter(
                        new Quarter(one.quarter().year() - 1, one.quarter().number()))
                : new Period.WholeYear(period.year() - 1);
    }

    Reading worked(Measure measure, Period period, Optional<Part> asked, Sources sources) {
        var part = asked.filter(one -> !isOwnPhase(measure, one));
        if (part.filter(one -> !measure.breakdown().contains(one.axis())).isPresent()) {
            return Reading.none(measure, period, asked, Lack.NOT_BROKEN_DOWN, Optional.empty());
        }
        return switch (measure.kind()) {
            case NO_DATA_YET ->
                    Reading.none(measure, period, asked, Lack.NO_DATA_YET, Optional.empty());
            case SERIES -> ofSeries(measure, period, part, sources);
            case RATE, SHARE, GAP -> ofRelease(measure, period, part, sources);
        };
    }

    private static boolean isOwnPhase(Measure measure, Part part) {
        return part.axis().equals(Part.PHASE)
                && measure.phase().filter(part.code()::equals).isPresent();
    }

    private Reading ofSeries(Measure measure, Period period, Optional<Part> part, Sources sources) {
        if (!(period instanceof Period.WholeYear)) {
            return Reading.none(measure, period, part, Lack.YEARS_ONLY, Optional.empty());
        }
        var point = point(measure, period, part.map(Part::code).orElse(SeriesPoint.WHOLE), sources);
        if (point.isEmpty()) {
            return Reading.none(measure, period, part, Lack.NO_SERIES, Optional.empty());
        }
        var whole = point.get().denominator().map(one -> one.intValue());
        if (whole.filter(n -> n < indicators.fewest()).isPresent()) {
            return Reading.none(measure, period, part, Lack.FEW_CASES, Optional.empty());
        }
        return new Reading(
                measure.id(),
                period,
                part,
                point.get().numerator().map(one -> one.intValue()),
                whole.map(n -> OptionalDouble.of(n)).orElseGet(OptionalDouble::empty),
                OptionalDouble.of(point.get().value().doubleValue()),
                ends(point.get()).map(ends -> Reading.Bounds.of(ends.times(PER_CENT))),
                Optional.empty(),
                light(measure, point.get().value().doubleValue()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<SeriesPoint> point(
            Measure measure, Period period, String part, Sources sources) {
        return sources.points(measure.series().orElseThrow()).stream()
                .filter(one -> one.period().equals(period.code()))
                .filter(one -> one.part().equals(part))
                .findFirst();
    }

    private Optional<Certainty.Ends> ends(SeriesPoint point) {
        return point.numerator()
                .map(
                        counted ->
                                certainty()
                                        .ofShare(
                                                counted.intValue(),
                                                point.denominator().orElseThrow().intValue()));
    }

    private Reading ofRelease(
            Measure measure, Period period, Optional<Part> part, Sources sources) {
        if (measure.kind() == Measure.Kind.GAP && !(period instanceof Period.WholeYear)) {
            return Reading.none(measure, period, part, Lack.YEARS_ONLY, Optional.empty());
        }
        var releases = releases(period, sources);
        if (releases.isEmpty()) {
            return Reading.none(measure, period, part, Lack.NO_RELEASE, Optional.empty());
        }
        var above = measure.numerator().stream().map(term -> with(term, part)).toList();
        var below = measure.denominator().cells().stream().map(term -> with(term, part)).toList();
        var terms = Stream.concat(above.stream(), below.stream()).toList();
        var release =
                releases.stream()
                        .filter(one -> table(measure, one, terms, sources).isPresent())
                        .findFirst();
        var id = Optional.of(release.orElse(releases.get(0)).id());
        if (release.orElse(releases.get(0))
                .preparedOn()
                .isBefore(period.lastDay().plusDays(measure.matureDays()))) {
            return Reading.none(measure, period, part, Lack.TOO_EARLY, id);
        }
        if (release.isEmpty()) {
            return Reading.none(measure, period, part, Lack.TABLE_NOT_RELEASED, id);
        }
        var table = table(measure, release.get(), terms, sources);
        return switch (measure.kind()) {
            case SHARE -> share(measure, release.get(), part, table.get(), above, below);
            case RATE -> rate(measure, release.get(), part, table.get(), above, sources);
            case GAP -> gap(measure, release.get(), table.get(), above, sources);
            case SERIES, NO_DATA_YET -> throw new IllegalStateException("reads no release");
        };
    }

    /** What is concluded comes out with the year as it is known a year later. */
    private static List<Sources.Published> releases(Period period, Sources sources) {
        var revised =
                period instanceof Period.WholeYear year
                        ? sources.release(new Period.Revised(year.year()))
                        : Optional.<Sources.Published>empty();
        return Stream.of(sources.release(period), revised).flatMap(Optional::stream).toList();
    }

    private static Optional<PublicTable> table(
            Measure measure,
            Sources.Published release,
            List<Map<String, String>> terms,
            Sources sources) {
        return sources.cells(release.id()).having(measure.tables(), terms);
    }

    private static Map<String, String> with(Map<String, String> term, Optional<Part> part) {
        var more = new HashMap<>(term);
        part.ifPresent(one -> more.put(one.axis(), one.code()));
        return more;
    }

    private Reading share(
            Measure measure,
            Sources.Published release,
            Optional<Part> part,
            PublicTable table,
            List<Map<String, String>> above,
            List<Map<String, String>> below) {
        var share = Share.of(table, above, below);
        if (measure.target().better().isPresent() && share.whole().equals(Span.exactly(0))) {
            // Where there was nothing at all, there is nothing that could get better or worse.
            return Reading.none(
                    measure, release.period(), part, Lack.NO_DATA_YET, Optional.of(release.id()));
        }
        if (share.whole().high() < indicators.fewest()) {
            return few(measure, release, part, table);
        }
        var possible = new Reading.Bounds(share.low() * PER_CENT, share.high() * PER_CENT);
        if (!share.isExact()) {
            boolean enough = share.whole().low() >= indicators.fewest();
            return hidden(measure, release, part, table, share.counted(), possible, enough);
        }
        int counted = share.counted().low();
        int whole = share.whole().low();
        double value = PER_CENT * counted / whole;
        return new Reading(
                measure.id(),
                release.period(),
                part,
                Optional.of(counted),
                OptionalDouble.of(whole),
                OptionalDouble.of(value),
                Optional.of(Reading.Bounds.of(certainty().ofShare(counted, whole).times(PER_CENT))),
                Optional.empty(),
                light(measure, value),
                Optional.empty(),
                Optional.of(release.id()),
                Optional.of(table.name()));
    }

    private Reading rate(
            Measure measure,
            Sources.Published release,
            Optional<Part> part,
            PublicTable table,
            List<Map<String, String>> above,
            Sources sources) {
        var per = denominator(measure, release.period(), part, sources);
        if (per.isEmpty()) {
            return Reading.none(
                    measure,
                    release.period(),
                    part,
                    Lack.NO_DENOMINATOR,
                    Optional.of(release.id()));
        }
        var counted = sum(table, above);
        if (counted.high() < indicators.fewest()) {
            return few(measure, release, part, table);
        }
        double factor = measure.per() / per.getAsDouble();
        if (!counted.isExact()) {
            var possible =
                    new Reading.Bounds(
                            counted.low() * factor,
                            counted.high() == Integer.MAX_VALUE
                                    ? Double.POSITIVE_INFINITY
                                    : counted.high() * factor);
            return hidden(
                    measure,
                    release,
                    part,
                    table,
                    counted,
                    possible,
                    counted.low() >= indicators.fewest());
        }
        double value = counted.low() * factor;
        return new Reading(
                measure.id(),
                release.period(),
                part,
                Optional.of(counted.low()),
                per,
                OptionalDouble.of(value),
                Optional.of(Reading.Bounds.of(certainty().ofCount(counted.low()).times(factor))),
                Optional.empty(),
                light(measure, value),
                Optional.empty(),
                Optional.of(release.id()),
                Optional.of(table.name()));
    }

    /** 1 − reports ÷ (survey share × persons); the interval is that of the survey. */
    private Reading gap(
            Measure measure,
            Sources.Published release,
            PublicTable table,
            List<Map<String, String>> above,
            Sources sources) {
        var survey = point(measure, release.period(), SeriesPoint.WHOLE, sources);
        var persons = denominator(measure, release.period(), Optional.empty(), sources);
        var id = Optional.of(release.id());
        if (survey.isEmpty() || survey.get().value().signum() == 0 || persons.isEmpty()) {
            var lack = survey.isEmpty() ? Lack.NO_SERIES : Lack.NO_DENOMINATOR;
            return Reading.none(measure, release.period(), Optional.empty(), lack, id);
        }
        var reports = sum(table, above);
        boolean fewAnswers =
                survey.get()
                        .denominator()
                        .filter(answers -> answers.intValue() < indicators.fewest())
                        .isPresent();
        if (fewAnswers || reports.high() < indicators.fewest()) {
            return few(measure, release, Optional.empty(), table);
        }
        double affected = survey.get().value().doubleValue() / PER_CENT * persons.getAsDouble();
        if (!reports.isExact()) {
            return hidden(
                    measure,
                    release,
                    Optional.empty(),
                    table,
                    reports,
                    new Reading.Bounds(gap(reports.high(), affected), gap(reports.low(), affected)),
                    false);
        }
        double value = gap(reports.low(), affected);
        int counted = reports.low();
        return new Reading(
                measure.id(),
                release.period(),
                Optional.empty(),
                Optional.of(counted),
                OptionalDouble.of(affected),
                OptionalDouble.of(value),
                ends(survey.get())
                        .map(
                                share ->
                                        new Reading.Bounds(
                                                gap(counted, share.low() * persons.getAsDouble()),
                                                gap(
                                                        counted,
                                                        share.high() * persons.getAsDouble()))),
                Optional.empty(),
                light(measure, value),
                Optional.empty(),
                id,
                Optional.of(table.name()));
    }

    private static double gap(double reports, double affected) {
        return affected == 0 ? -PER_CENT : (1 - reports / affected) * PER_CENT;
    }

    private OptionalDouble denominator(
            Measure measure, Period period, Optional<Part> part, Sources sources) {
        var code = measure.denominator().series().orElseThrow();
        var found =
                denominators.of(
                        code,
                        sources.points(code),
                        period,
                        measure.denominator().over(),
                        part.flatMap(Part::department));
        return found.isPresent() && found.getAsDouble() > 0 ? found : OptionalDouble.empty();
    }

    private static Span sum(PublicTable table, List<Map<String, String>> terms) {
        return terms.stream()
                .map(term -> ReleaseCells.of(table, term))
                .reduce(Span.exactly(0), Span::plus);
    }

    private static Reading few(
            Measure measure, Sources.Published release, Optional<Part> part, PublicTable table) {
        var none =
                Reading.none(
                        measure, release.period(), part, Lack.FEW_CASES, Optional.of(release.id()));
        return none.from(table.name());
    }

    /**
     * A light all the same, where it is the same at both ends of what is possible: it follows from
     * what is published, whatever stands behind it.
     */
    private static Reading hidden(
            Measure measure,
            Sources.Published release,
            Optional<Part> part,
            PublicTable table,
            Span counted,
            Reading.Bounds possible,
            boolean enough) {
        DoublePredicate met = measure.target()::isMet;
        boolean constant = met.test(possible.low()) == met.test(possible.high());
        boolean told = measure.target().better().isEmpty() && enough && constant;
        return new Reading(
                measure.id(),
                release.period(),
                part,
                counted.isExact() ? Optional.of(counted.low()) : Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.empty(),
                Optional.of(possible),
                measure.target().isNone()
                        ? Light.NO_TARGET
                        : told
                                ? met.test(possible.low()) ? Light.MET : Light.MISSED
                                : Light.NOT_ASSESSABLE,
                Optional.of(Lack.WITHHELD),
                Optional.of(release.id()),
                Optional.of(table.name()));
    }

    private static Light light(Measure measure, double value) {
        if (measure.target().isNone()) {
            return Light.NO_TARGET;
        }
        return measure.target().isMet(value) ? Light.MET : Light.MISSED;
    }

    private Certainty certainty() {
        return new Certainty(indicators.confidence());
    }
}
