package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.GoalForm;
import dk.aarhus.ligevaerd.goals.GoalView;
import dk.aarhus.ligevaerd.goals.RuleKind;
import dk.aarhus.ligevaerd.goals.TargetRule;
import dk.aarhus.ligevaerd.goals.Way;
import dk.aarhus.ligevaerd.goals.Wording;
import jakarta.enterprise.context.RequestScoped;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A goal as the fields of a form, and back. */
@RequestScoped
class GoalFields {

    private final GoalLines lines;

    GoalFields(GoalLines lines) {
        this.lines = lines;
    }

    static GoalForm form(Map<String, String> sent) {
        return new GoalForm(
                sent.get("wordingDa"),
                sent.get("wordingEn"),
                sent.get("ownerDepartment"),
                sent.get("ownerDa"),
                sent.get("ownerEn"),
                sent.get("rule"),
                sent.get("targetValue"),
                sent.get("targetDate"),
                sent.get("perYear"),
                sent.get("baselineYear"),
                sent.get("baselineValue"),
                sent.get("way"),
                sent.get("criteriaDa"),
                sent.get("criteriaEn"),
                sent.get("series"),
                sent.get("capSeries"),
                sent.get("evaluation"),
                sent.get("validFrom"),
                sent.get("validTo"),
                sent.get("reason"));
    }

    /** A version by the names of the form; the days and the reason of a change are its own. */
    static Map<String, String> stored(GoalView goal) {
        var level = as(goal, TargetRule.Level.class);
        var annual = as(goal, TargetRule.AnnualChange.class);
        var criteria = as(goal, TargetRule.Qualitative.class).map(TargetRule.Qualitative::criteria);
        var way =
                level.map(TargetRule.Level::way)
                        .or(
                                () ->
                                        as(goal, TargetRule.Direction.class)
                                                .map(TargetRule.Direction::way));
        var stored = new LinkedHashMap<String, String>();
        stored.put("wordingDa", goal.wording().da());
        stored.put("wordingEn", goal.wording().en());
        stored.put("ownerDepartment", goal.ownerDepartment());
        stored.put("ownerDa", goal.owner().da());
        stored.put("ownerEn", goal.owner().en());
        stored.put("rule", goal.rule().kind().name());
        stored.put("targetValue", plain(level.map(TargetRule.Level::value)));
        stored.put("targetDate", level.map(one -> one.by().toString()).orElse(""));
        stored.put("way", way.map(Way::name).orElse(""));
        stored.put("perYear", plain(annual.map(TargetRule.AnnualChange::least)));
        stored.put(
                "baselineYear", annual.map(one -> String.valueOf(one.baselineYear())).orElse(""));
        stored.put("baselineValue", plain(annual.flatMap(TargetRule.AnnualChange::baseline)));
        stored.put("criteriaDa", criteria.map(Wording::da).orElse(""));
        stored.put("criteriaEn", criteria.map(Wording::en).orElse(""));
        stored.put("series", goal.series().orElse(""));
        stored.put("capSeries", goal.capSeries().orElse(""));
        stored.put("evaluation", goal.evaluation().orElse(""));
        return stored;
    }

    /** What is chosen where two persons wrote. */
    List<Meanwhile.Field> fields(GoalView goal) {
        return stored(goal).keySet().stream()
                .map(
                        name ->
                                new Meanwhile.Field(
                                        name,
                                        label(name),
                                        List.of(name),
                                        value -> said(name, value)))
                .toList();
    }

    private String said(String name, String value) {
        var words = lines.words();
        return switch (name) {
            case "rule" -> named(RuleKind.values(), value).map(words::rule).orElse(value);
            case "way" -> named(Way.values(), value).map(words::way).orElse(value);
            case "series", "capSeries" -> lines.name(value);
            default -> value;
        };
    }

    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return List.of(all).stream().filter(one -> one.name().equals(name)).findFirst();
    }

    /** What a field is called. */
    String label(String name) {
        var words = lines.words();
        return switch (name) {
            case "wordingDa" -> words.wordingDa();
            case "wordingEn" -> words.wordingEn();
            case "ownerDepartment" -> words.ownerDepartment();
            case "ownerDa" -> words.ownerDa();
            case "ownerEn" -> words.ownerEn();
            case "rule" -> words.ruleLabel();
            case "targetValue" -> words.targetValue();
            case "targetDate" -> words.targetDate();
            case "perYear" -> words.perYear();
            case "baselineYear" -> words.baselineYear();
            case "baselineValue" -> words.baselineValue();
            case "way" -> words.wayLabel();
            case "criteriaDa" -> words.criteriaDa();
            case "criteriaEn" -> words.criteriaEn();
            case "series" -> words.series();
            case "capSeries" -> words.capSeries();
            case "evaluation" -> words.evaluation();
            case "validFrom" -> words.validFrom();
            case "validTo" -> words.validTo();
            case "reason" -> words.reason();
            default -> name;
        };
    }

    private static <T extends TargetRule> Optional<T> as(GoalView goal, Class<T> kind) {
        return Optional.of(goal.rule()).filter(kind::isInstance).map(kind::cast);
    }

    private static String plain(Optional<BigDecimal> figure) {
        return figure.map(one -> one.stripTrailingZeros().toPlainString()).orElse("");
    }
}
