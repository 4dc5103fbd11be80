package dk.aarhus.ligevaerd.goals;

import dk.aarhus.ligevaerd.platform.input.InputReader;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A change of a goal as it was typed or sent. Which of the figures are needed depends on the rule.
 *
 * @param way {@code UP} or {@code DOWN}, for the rules LEVEL and DIRECTION
 */
public record GoalForm(
        String wordingDa,
        String wordingEn,
        String ownerDepartment,
        String ownerDa,
        String ownerEn,
        String rule,
        String targetValue,
        String targetDate,
        String perYear,
        String baselineYear,
        String baselineValue,
        String way,
        String criteriaDa,
        String criteriaEn,
        String series,
        String capSeries,
        String evaluation,
        String validFrom,
        String validTo,
        String reason) {

    private static final int LONGEST_WORDING = 1_000;
    private static final int LONGEST_OWNER = 200;
    private static final int LONGEST_CRITERIA = 2_000;
    private static final int LONGEST_EVALUATION = 4_000;
    private static final int LONGEST_CODE = 60;
    private static final int EARLIEST_YEAR = 1990;
    private static final int LATEST_YEAR = 2099;

    /**
     * @param departments whether there is a department of this code
     * @param known whether there is a series of this code
     * @param yearly whether its figures come once a year
     * @param writable whether there is a letter on paper for every character: reports are printed
     * @throws Problem INVALID that names every wrong field
     */
    GoalChange read(
            Predicate<String> departments,
            Predicate<String> known,
            Predicate<String> yearly,
            Predicate<String> writable) {
        var reader = new InputReader();
        var wording = both(reader, "wording", wordingDa, wordingEn, LONGEST_WORDING);
        var department = reader.required("ownerDepartment", ownerDepartment, LONGEST_CODE);
        if (!department.isEmpty() && !departments.test(department)) {
            reader.note("ownerDepartment", ViolationKind.NOT_IN_LIST);
        }
        var owner = both(reader, "owner", ownerDa, ownerEn, LONGEST_OWNER);
        var target = target(reader);
        var from = requiredDay(reader, "validFrom", validFrom);
        var to = reader.date("validTo", validTo);
        if (from.isPresent() && to.filter(end -> end.isBefore(from.get())).isPresent()) {
            reader.note("validTo", ViolationKind.ENDS_BEFORE_START);
        }
        var measured = code(reader, "series", series, known);
        var cap = code(reader, "capSeries", capSeries, known);
        if (RuleKind.ANNUAL_CHANGE.name().equals(rule)) {
            requireYearly(reader, "series", measured.filter(known), yearly);
            requireYearly(reader, "capSeries", cap.filter(known), yearly);
        }
        var said = reader.optional("evaluation", evaluation, LONGEST_EVALUATION);
        var why = reader.required("reason", reason, LONGEST_WORDING);
        if (!writable.test(wording.da())) {
            reader.note("wordingDa", ViolationKind.WRONG_FORM);
        }
        if (!writable.test(wording.en())) {
            reader.note("wordingEn", ViolationKind.WRONG_FORM);
        }
        if (said.filter(writable.negate()).isPresent()) {
            reader.note("evaluation", ViolationKind.WRONG_FORM);
        }
        reader.orRefuse();
        return new GoalChange(
                wording,
                department,
                owner,
                target.orElseThrow(),
                measured,
                cap,
                said,
                from.orElseThrow(),
                to,
                why);
    }

    private Optional<TargetRule> target(InputReader reader) {
        var kind = reader.requiredChoice("rule", rule, RuleKind.class);
        if (kind == null) {
            return Optional.empty();
        }
        return switch (kind) {
            case LEVEL -> {
                var value = required(reader, "targetValue", targetValue);
                var by = requiredDay(reader, "targetDate", targetDate);
                var towards = reader.requiredChoice("way", way, Way.class);
                yield value.isEmpty() || by.isEmpty() || towards == null
                        ? Optional.empty()
                        : Optional.of(new TargetRule.Level(value.get(), by.get(), towards));
            }
            case ANNUAL_CHANGE -> {
                var least = required(reader, "perYear", perYear);
                var year = year(reader);
                var baseline = Decimal.read(reader, "baselineValue", baselineValue);
                yield least.isEmpty() || year.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new TargetRule.AnnualChange(least.get(), year.get(), baseline));
            }
            case DIRECTION ->
                    Optional.ofNullable(reader.requiredChoice("way", way, Way.class))
                            .map(TargetRule.Direction::new);
            case QUALITATIVE ->
                    Optional.of(
                            new TargetRule.Qualitative(
                                    both(
                                            reader,
                                            "criteria",
                                            criteriaDa,
                                            criteriaEn,
                                            LONGEST_CRITERIA)));
            case PROTECTION -> Optional.of(new TargetRule.Protection());
        };
    }

    private Optional<Integer> year(InputReader reader) {
        var text = reader.required("baselineYear", baselineYear, LONGEST_CODE);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (!text.matches("\\d{4}")
                || Integer.parseInt(text) < EARLIEST_YEAR
                || Integer.parseInt(text) > LATEST_YEAR) {
            reader.note("baselineYear", ViolationKind.WRONG_FORM);
            return Optional.empty();
        }
        return Optional.of(Integer.valueOf(text));
    }

    private static Wording both(
            InputReader reader, String field, String da, String en, int longest) {
        return new Wording(
                reader.required(field + "Da", da, longest),
                reader.required(field + "En", en, longest));
    }

    private static Optional<BigDecimal> required(InputReader reader, String field, String typed) {
        return reader.required(field, typed, LONGEST_CODE).isEmpty()
                ? Optional.empty()
                : Decimal.read(reader, field, typed);
    }

    private static Optional<LocalDate> requiredDay(InputReader reader, String field, String typed) {
        return reader.required(field, typed, LONGEST_CODE).isEmpty()
                ? Optional.empty()
                : reader.date(field, typed);
    }

    private static void requireYearly(
            InputReader reader, String field, Optional<String> series, Predicate<String> yearly) {
        if (series.filter(yearly.negate()).isPresent()) {
            reader.note(field, ViolationKind.NOT_YEARLY);
        }
    }

    private static Optional<String> code(
            InputReader reader, String field, String typed, Predicate<String> known) {
        var code = reader.optional(field, typed, LONGEST_CODE);
        if (code.filter(known.negate()).isPresent()) {
            reader.note(field, ViolationKind.NOT_IN_LIST);
        }
        return code;
    }
}
