package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.statistics.Period;
import java.util.Optional;

/**
 * Which period and which part of the municipality somebody asks for, as it was typed or sent. One
 * part at a time: indicators are told by phase or by department, never by both.
 *
 * @param part of another axis that a released table has, as {@code urgency:HIGH}
 */
public record IndicatorForm(String period, String phase, String department, String part) {

    private static final int LONGEST = 20;
    private static final int LONGEST_PART = 80;

    /**
     * What was asked.
     *
     * @param period empty where nothing is published
     */
    public record Asked(Optional<Period> period, Optional<Part> part) {}

    /** Of the whole municipality, of the newest period. */
    public static IndicatorForm nothing() {
        return new IndicatorForm(null, null, null, null);
    }

    /**
     * @throws Problem INVALID that names every wrong field
     */
    public Asked read(IndicatorDesk desk) {
        // Asked first: who may not know gets no list of faults either.
        var newest = desk.newest();
        var reader = new InputReader();
        var when = reader.optional("period", period, LONGEST);
        var parsed = when.isPresent() ? when.flatMap(text -> parsed(text, reader)) : newest;
        var about =
                reader.choice("phase", phase, Phase.class)
                        .map(one -> new Part(Part.PHASE, one.name()));
        var where =
                reader.optional("department", department, LONGEST)
                        .map(code -> new Part(Part.DEPARTMENT, code));
        if (where.filter(one -> !desk.isDepartment(one.code())).isPresent()) {
            reader.note("department", ViolationKind.NOT_IN_LIST);
        }
        if (about.isPresent() && where.isPresent()) {
            reader.note("department", ViolationKind.NOT_BOTH);
        }
        var other =
                reader.optional("part", part, LONGEST_PART).flatMap(text -> other(text, reader));
        if (other.filter(one -> !parsed.map(of -> desk.tells(one, of)).orElse(false)).isPresent()) {
            reader.note("part", ViolationKind.NOT_IN_LIST);
        }
        if (other.isPresent() && (about.isPresent() || where.isPresent())) {
            reader.note("part", ViolationKind.NOT_BOTH);
        }
        reader.orRefuse();
        return new Asked(parsed, about.or(() -> where).or(() -> other));
    }

    private static Optional<Part> other(String text, InputReader reader) {
        try {
            return Optional.of(Part.parse(text));
        } catch (IllegalArgumentException neither) {
            reader.note("part", ViolationKind.WRONG_FORM);
            return Optional.empty();
        }
    }

    private static Optional<Period> parsed(String text, InputReader reader) {
        try {
            return Optional.of(Period.parse(text));
        } catch (IllegalArgumentException neither) {
            reader.note("period", ViolationKind.WRONG_FORM);
            return Optional.empty();
        }
    }
}
