package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.GoalCourse;
import dk.aarhus.ligevaerd.goals.GoalDesk;
import dk.aarhus.ligevaerd.goals.GoalForm;
import dk.aarhus.ligevaerd.goals.GoalShelf;
import dk.aarhus.ligevaerd.goals.GoalView;
import dk.aarhus.ligevaerd.goals.RuleKind;
import dk.aarhus.ligevaerd.goals.SeriesList;
import dk.aarhus.ligevaerd.goals.TargetRule;
import dk.aarhus.ligevaerd.goals.Way;
import dk.aarhus.ligevaerd.goals.words.GoalMessages;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The register of goals: read and changed. */
@Path(RegisterPages.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class RegisterPages {

    static final String PATH = "/goals/register";

    private final GoalShelf shelf;
    private final GoalDesk desk;
    private final SeriesList series;
    private final Departments departments;
    private final GoalLines lines;
    private final RequestLanguage language;

    RegisterPages(
            GoalShelf shelf,
            GoalDesk desk,
            SeriesList series,
            Departments departments,
            GoalLines lines,
            RequestLanguage language) {
        this.shelf = shelf;
        this.desk = desk;
        this.series = series;
        this.departments = departments;
        this.lines = lines;
        this.language = language;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterPage(List<GoalLines.Line> goals) implements TemplateInstance {}

    /**
     * @param seen the newest version, which a change follows on
     * @param clash true where somebody else was faster
     */
    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record GoalPage(
            GoalLines.Line goal,
            GoalLines.Version now,
            String origin,
            String measuredBy,
            Optional<String> latest,
            Optional<String> before,
            Optional<String> evaluation,
            List<GoalLines.Year> years,
            List<GoalLines.Version> history,
            int seen,
            GoalForm typed,
            Lists lists,
            NamedFaults faults,
            boolean done,
            boolean clash)
            implements TemplateInstance {}

    /** What can be chosen. */
    record Lists(
            List<Choice> rules,
            List<Choice> ways,
            List<Choice> departments,
            List<Choice> series,
            List<Choice> caps) {}

    /** A form as the browser sent it. */
    static class Sent {
        @RestForm String wordingDa;
        @RestForm String wordingEn;
        @RestForm String ownerDepartment;
        @RestForm String ownerDa;
        @RestForm String ownerEn;
        @RestForm String rule;
        @RestForm String targetValue;
        @RestForm String targetDate;
        @RestForm String perYear;
        @RestForm String baselineYear;
        @RestForm String baselineValue;
        @RestForm String way;
        @RestForm String criteriaDa;
        @RestForm String criteriaEn;
        @RestForm String series;
        @RestForm String capSeries;
        @RestForm String evaluation;
        @RestForm String validFrom;
        @RestForm String validTo;
        @RestForm String reason;
        @RestForm String seen;

        GoalForm form() {
            return new GoalForm(
                    wordingDa,
                    wordingEn,
                    ownerDepartment,
                    ownerDa,
                    ownerEn,
                    rule,
                    targetValue,
                    targetDate,
                    perYear,
                    baselineYear,
                    baselineValue,
                    way,
                    criteriaDa,
                    criteriaEn,
                    series,
                    capSeries,
                    evaluation,
                    validFrom,
                    validTo,
                    reason);
        }

        /** A form without a version was not made by the page: it has seen none. */
        int version() {
            return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
        }
    }

    @GET
    public TemplateInstance list() {
        return new RegisterPage(shelf.today().stream().map(lines::line).toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath String id, @RestQuery String done) {
        var history = desk.history(id);
        return page(id, history, typed(history.get(0)), NamedFaults.NONE, done != null, false);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String id, @BeanParam Sent sent) {
        try {
            desk.change(id, sent.form(), sent.version());
            return Response.seeOther(URI.create(PATH + "/" + id + "?done=1")).build();
        } catch (Problem refused) {
            if (refused.kind() == ProblemKind.INVALID) {
                return answer(
                        refused.kind().status(),
                        page(
                                id,
                                desk.history(id),
                                sent.form(),
                                NamedFaults.of(refused.violations(), language, this::field),
                                false,
                                false));
            }
            if (refused.kind() == ProblemKind.CHANGED_MEANWHILE) {
                return answer(
                        refused.kind().status(),
                        page(id, desk.history(id), sent.form(), NamedFaults.NONE, false, true));
            }
            throw refused;
        }
    }

    private GoalPage page(
            String id,
            List<GoalView> history,
            GoalForm typed,
            NamedFaults faults,
            boolean done,
            boolean clash) {
        GoalCourse course = shelf.today(id);
        return new GoalPage(
                lines.line(course),
                lines.version(course.goal()),
                lines.words().origin(course.goal().origin()),
                course.goal().series().map(lines::name).orElse(lines.words().notMeasured()),
                lines.latest(course.progress()),
                lines.before(course.progress()),
                course.goal().evaluation(),
                lines.years(course),
                history.stream().map(lines::version).toList(),
                history.get(0).number(),
                typed,
                lists(typed),
                faults,
                done,
                clash);
    }

    private Lists lists(GoalForm typed) {
        var words = lines.words();
        return new Lists(
                Arrays.stream(RuleKind.values())
                        .map(
                                kind ->
                                        new Choice(
                                                kind.name(),
                                                words.rule(kind),
                                                kind.name().equals(typed.rule())))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", words.none(), false)),
                                Arrays.stream(Way.values())
                                        .map(
                                                way ->
                                                        new Choice(
                                                                way.name(),
                                                                words.way(way),
                                                                way.name().equals(typed.way()))))
                        .toList(),
                departments.listAll().stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.code().value(),
                                                one.name(language.get()),
                                                one.code().value().equals(typed.ownerDepartment())))
                        .toList(),
                seriesChoices(typed.series(), words),
                seriesChoices(typed.capSeries(), words));
    }

    private List<Choice> seriesChoices(String chosen, GoalMessages words) {
        return Stream.concat(
                        Stream.of(new Choice("", words.none(), false)),
                        series.all().stream()
                                .map(
                                        kind ->
                                                new Choice(
                                                        kind.code(),
                                                        kind.name().in(language.get()),
                                                        kind.code().equals(chosen))))
                .toList();
    }

    /** The newest version as a form, with the days and the reason still to be said. */
    private static GoalForm typed(GoalView goal) {
        var level = as(goal, TargetRule.Level.class);
        var annual = as(goal, TargetRule.AnnualChange.class);
        var criteria = as(goal, TargetRule.Qualitative.class).map(TargetRule.Qualitative::criteria);
        return new GoalForm(
                goal.wording().da(),
                goal.wording().en(),
                goal.ownerDepartment(),
                goal.owner().da(),
                goal.owner().en(),
                goal.rule().kind().name(),
                level.map(TargetRule.Level::value).map(RegisterPages::plain).orElse(""),
                level.map(one -> one.by().toString()).orElse(""),
                annual.map(TargetRule.AnnualChange::least).map(RegisterPages::plain).orElse(""),
                annual.map(one -> String.valueOf(one.baselineYear())).orElse(""),
                annual.flatMap(TargetRule.AnnualChange::baseline)
                        .map(RegisterPages::plain)
                        .orElse(""),
                level.map(TargetRule.Level::way)
                        .or(
                                () ->
                                        as(goal, TargetRule.Direction.class)
                                                .map(TargetRule.Direction::way))
                        .map(Way::name)
                        .orElse(""),
                criteria.map(one -> one.da()).orElse(""),
                criteria.map(one -> one.en()).orElse(""),
                goal.series().orElse(""),
                goal.capSeries().orElse(""),
                goal.evaluation().orElse(""),
                "",
                "",
                "");
    }

    private static <T extends TargetRule> Optional<T> as(GoalView goal, Class<T> kind) {
        return Optional.of(goal.rule()).filter(kind::isInstance).map(kind::cast);
    }

    private static String plain(BigDecimal figure) {
        return figure.stripTrailingZeros().toPlainString();
    }

    private String field(String name) {
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

    private Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
