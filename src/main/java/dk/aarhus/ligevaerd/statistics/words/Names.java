package dk.aarhus.ligevaerd.statistics.words;

import dk.aarhus.ligevaerd.law.Form;
import dk.aarhus.ligevaerd.law.Ground;
import dk.aarhus.ligevaerd.law.IdentityMode;
import dk.aarhus.ligevaerd.law.Outcome;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.ReporterCapacity;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.law.words.LawChoiceMessages;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.ClassGroup;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PlanThreshold;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseMethod;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The names of periods, axes and codes in the reader's language.
 *
 * @param departments names of departments by code; a code without one stands for itself
 */
public record Names(
        StatisticsMessages words,
        LawMessages law,
        LawChoiceMessages choices,
        FigureMessages figures,
        PlanMessages plan,
        MethodMessages method,
        Map<String, String> departments) {

    public static Names in(RequestLanguage language) {
        return new Names(
                language.words(StatisticsMessages.class),
                language.words(LawMessages.class),
                language.words(LawChoiceMessages.class),
                language.words(FigureMessages.class),
                language.words(PlanMessages.class),
                language.words(MethodMessages.class),
                Map.of());
    }

    public Names knowing(Map<String, String> departmentsByCode) {
        return new Names(words, law, choices, figures, plan, method, departmentsByCode);
    }

    public String of(Period period) {
        var year = String.valueOf(period.year());
        if (period instanceof Period.Revised) {
            return plan.revised(year);
        }
        return period instanceof Period.OneQuarter one
                ? words.quarter(one.quarter().number(), year)
                : words.year(year);
    }

    /** A period as it was sent; what is none stands for itself. */
    public String period(String code) {
        try {
            return of(Period.parse(code));
        } catch (IllegalArgumentException none) {
            return code;
        }
    }

    /** What an axis of a table is called; a name that is not known here stands for itself. */
    public String axis(String name) {
        return switch (name) {
            case "period" -> words.period();
            case "phase" -> words.phase();
            case "policyClass" -> words.policyClass();
            case "department" -> figures.department();
            case "ground" -> figures.ground();
            case "form" -> figures.form();
            case "capacity" -> figures.capacity();
            case "identity" -> figures.identity();
            case "outcome" -> figures.outcome();
            case "urgency" -> figures.urgency();
            case "acknowledgedIn" -> plan.acknowledgedIn();
            case "decidedIn" -> plan.decidedIn();
            case "triagedIn" -> plan.triagedIn();
            case "decidedAfter" -> plan.decidedAfter();
            case "stoodStill" -> plan.stoodStill();
            case "hearing" -> plan.hearing();
            case "contacts" -> plan.contacts();
            case "remedies" -> plan.remedies();
            case "reprisal" -> plan.reprisal();
            case "recurrence" -> plan.recurrence();
            case "concludedClass" -> plan.concludedClass();
            case "concludedForm" -> plan.concludedForm();
            default -> name;
        };
    }

    /** What a code of an axis is called. */
    public String code(PublicTable.Axis axis, String code) {
        return code.equals(axis.root()) && !axis.isFixed() || code.equals("TOTAL")
                ? figures.total()
                : code(axis.name(), code);
    }

    private String code(String axis, String code) {
        try {
            return switch (axis) {
                case "period" -> of(Period.parse(code));
                case "phase" -> law.phase(Phase.valueOf(code));
                case "policyClass", "concludedClass" -> words.group(ClassGroup.valueOf(code));
                case "department" -> department(code);
                case "ground" -> choices.ground(Ground.valueOf(code));
                case "form", "concludedForm" -> choices.form(Form.valueOf(code));
                case "capacity" -> law.reporterCapacity(ReporterCapacity.valueOf(code));
                case "identity" -> law.identityMode(IdentityMode.valueOf(code));
                case "outcome" -> law.outcome(Outcome.valueOf(code));
                case "urgency" -> law.urgency(Urgency.valueOf(code));
                default -> PlanWord.of(code).map(plan::code).orElse(code);
            };
        } catch (IllegalArgumentException ofLater) {
            return PlanWord.of(code).map(plan::code).orElse(code);
        }
    }

    private String department(String code) {
        return Optional.ofNullable(departments.get(code))
                .or(() -> PlanWord.of(code).map(plan::code))
                .orElse(code);
    }

    /** What a place of a table is called, totals left out. */
    public String place(PublicTable table, List<String> place) {
        var said =
                table.axes().stream()
                        .filter(axis -> !axis.isFixed())
                        .filter(axis -> !codeAt(table, axis, place).equals(axis.root()))
                        .map(axis -> code(axis, codeAt(table, axis, place)))
                        .collect(Collectors.joining(" · "));
        return said.isEmpty() ? figures.total() : said;
    }

    private static String codeAt(PublicTable table, PublicTable.Axis axis, List<String> place) {
        return place.get(table.axes().indexOf(axis));
    }

    /** Names of axes in a sentence: "phase and form". */
    public String listed(List<String> axes) {
        var names = axes.stream().map(this::axis).map(Names::inSentence).toList();
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : "%s %s %s"
                        .formatted(
                                String.join(", ", names.subList(0, last)),
                                figures.and(),
                                names.get(last));
    }

    /**
     * What has to stand beside figures that are near the counts.
     *
     * @param reach how far a count may be from its figure
     */
    public String label(ReleaseMethod how, int reach) {
        return switch (how) {
            case SUPPRESSION -> "";
            case ROUNDING -> method.rounded(reach + 1);
            case CELL_KEY -> method.noisy(reach);
        };
    }

    /** From how many persons on a figure is shown, and which figures. */
    public String limit(PlanThreshold one) {
        if (one.axes().isEmpty()) {
            return one.most()
                    .map(
                            most ->
                                    most == 1
                                            ? plan.limitSingle(one.at())
                                            : plan.limitMost(one.at(), most))
                    .orElseGet(() -> plan.limitElse(one.at()));
        }
        var axes = listed(one.axes());
        return one.most()
                .map(most -> plan.limitByMost(one.at(), axes, most))
                .orElseGet(() -> plan.limitBy(one.at(), axes));
    }

    public static String inSentence(String name) {
        return name.isEmpty() ? name : name.substring(0, 1).toLowerCase() + name.substring(1);
    }
}
