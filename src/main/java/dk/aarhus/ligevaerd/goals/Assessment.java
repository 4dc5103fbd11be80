package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.statistics.Period;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Whether employees are secured when recruited, during employment, and in case of dismissal. */
@ApplicationScoped
public class Assessment {

    /** The phases that the goal of the policy names. */
    private static final List<Phase> PHASES =
            List.of(Phase.RECRUITMENT, Phase.EMPLOYMENT, Phase.DISMISSAL);

    private static final List<Condition> CONDITIONS =
            List.of(
                    Condition.ACCESS,
                    Condition.RESPONSE,
                    Condition.PROTECTION,
                    Condition.CORRECTION);

    /** A reprisal is red by itself. */
    private static final String REPRISALS = "E11";

    private static final List<String> BY_PHASE =
            List.of("phase-class", "department-phase", "phase");
    private static final int TOO_MANY_MISSED = 2;

    private final IndicatorList indicators;
    private final IndicatorDesk desk;
    private final Reckoning reckoning;
    private final CurrentCaller caller;

    Assessment(
            IndicatorList indicators,
            IndicatorDesk desk,
            Reckoning reckoning,
            CurrentCaller caller) {
        this.indicators = indicators;
        this.desk = desk;
        this.reckoning = reckoning;
        this.caller = caller;
    }

    public static List<Phase> phasesOfTheGoal() {
        return PHASES;
    }

    /** Each phase that the goal names, for a period. */
    @Transactional
    public List<PhaseStatus> phases(Period period) {
        caller.require(Permission.READ_GOALS);
        return of(period);
    }

    /** The same without asking who wants to know. */
    List<PhaseStatus> of(Period period) {
        var sources = desk.sources();
        return PHASES.stream().map(phase -> of(phase, period, sources)).toList();
    }

    PhaseStatus of(Phase phase, Period period, Sources sources) {
        var conditions =
                CONDITIONS.stream()
                        .map(condition -> condition(condition, phase, period, sources))
                        .toList();
        var lines = conditions.stream().flatMap(one -> one.lines().stream()).toList();
        int missed = (int) count(lines, Light.MISSED);
        int unknown =
                (int)
                        indicators.all().stream()
                                .filter(one -> CONDITIONS.contains(one.condition()))
                                .filter(one -> !isUncounted(one, lines))
                                .filter(one -> light(one, lines) == Light.NOT_ASSESSABLE)
                                .count();
        var lack = lack(phase, period, sources);
        return new PhaseStatus(
                phase,
                lack.isPresent() ? Colour.NOT_ASSESSABLE : colour(lines, missed, unknown),
                lack,
                missed,
                unknown,
                uncounted(lines),
                conditions);
    }

    /**
     * What nothing counts yet says neither that employees are secured nor that they are not: it is
     * left out and named.
     */
    private List<String> uncounted(List<PhaseStatus.Line> lines) {
        return indicators.all().stream()
                .filter(one -> CONDITIONS.contains(one.condition()))
                .filter(one -> isUncounted(one, lines))
                .map(Indicator::id)
                .toList();
    }

    private static boolean isUncounted(Indicator indicator, List<PhaseStatus.Line> lines) {
        return lines.stream()
                .filter(line -> line.indicator().id().equals(indicator.id()))
                .allMatch(
                        line -> line.reading().lack().filter(Lack.NO_DATA_YET::equals).isPresent());
    }

    private static Colour colour(List<PhaseStatus.Line> lines, int missed, int unknown) {
        boolean reprisal =
                lines.stream()
                        .anyMatch(
                                line ->
                                        line.indicator().id().equals(REPRISALS)
                                                && line.reading().light() == Light.MISSED);
        // Red stays red, whatever the others say.
        if (reprisal || missed >= TOO_MANY_MISSED) {
            return Colour.RED;
        }
        if (unknown > 0) {
            return Colour.NOT_ASSESSABLE;
        }
        return missed == 1 ? Colour.YELLOW : Colour.GREEN;
    }

    private long count(List<PhaseStatus.Line> lines, Light wanted) {
        return indicators.all().stream().filter(one -> light(one, lines) == wanted).count();
    }

    /** Of an indicator with several measures: missed where one is, met where all are. */
    private static Light light(Indicator indicator, List<PhaseStatus.Line> lines) {
        return together(
                lines.stream()
                        .filter(line -> line.indicator().id().equals(indicator.id()))
                        .map(line -> line.reading().light())
                        .toList());
    }

    private static Light together(List<Light> lights) {
        if (lights.contains(Light.MISSED)) {
            return Light.MISSED;
        }
        if (lights.contains(Light.NOT_ASSESSABLE)) {
            return Light.NOT_ASSESSABLE;
        }
        return lights.contains(Light.MET) ? Light.MET : Light.NO_TARGET;
    }

    private PhaseStatus.ConditionStatus condition(
            Condition condition, Phase phase, Period period, Sources sources) {
        var lines =
                indicators.all().stream()
                        .filter(one -> one.condition() == condition)
                        .flatMap(
                                one ->
                                        one.measures().stream()
                                                .map(
                                                        measure ->
                                                                line(
                                                                        one, measure, phase, period,
                                                                        sources)))
                        .toList();
        return new PhaseStatus.ConditionStatus(
                condition,
                together(
                        lines.stream()
                                .filter(line -> !isUncounted(line.indicator(), lines))
                                .map(line -> line.reading().light())
                                .toList()),
                lines);
    }

    private PhaseStatus.Line line(
            Indicator indicator, Measure measure, Phase phase, Period period, Sources sources) {
        var part = Optional.of(new Part(Part.PHASE, phase.name()));
        if (measure.breakdown().contains(Part.PHASE)) {
            return new PhaseStatus.Line(
                    indicator, reckoning.read(measure, period, part, sources), false);
        }
        return new PhaseStatus.Line(
                indicator, reckoning.read(measure, period, Optional.empty(), sources), true);
    }

    /** "Not assessable" when there are fewer than five cases, or when nobody can tell. */
    private Optional<Lack> lack(Phase phase, Period period, Sources sources) {
        var release = sources.release(period);
        if (release.isEmpty()) {
            return Optional.of(Lack.NO_RELEASE);
        }
        var term = Map.of(Part.PHASE, phase.name());
        var cases =
                sources.cells(release.get().id())
                        .having(BY_PHASE, List.of(term))
                        .map(table -> ReleaseCells.of(table, term))
                        .orElse(Span.ANYTHING);
        if (cases.high() < indicators.fewest()) {
            return Optional.of(Lack.FEW_CASES);
        }
        return cases.low() < indicators.fewest() ? Optional.of(Lack.WITHHELD) : Optional.empty();
    }
}
