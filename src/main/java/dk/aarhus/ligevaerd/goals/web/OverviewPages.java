package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.Assessment;
import dk.aarhus.ligevaerd.goals.GoalShelf;
import dk.aarhus.ligevaerd.goals.IndicatorDesk;
import dk.aarhus.ligevaerd.goals.IndicatorForm;
import dk.aarhus.ligevaerd.goals.Part;
import dk.aarhus.ligevaerd.goals.words.IndicatorMessages;
import dk.aarhus.ligevaerd.law.words.LawMessages;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.words.Names;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestQuery;

/** How far all goals are, and whether employees are secured. */
@Path("/goals")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class OverviewPages {

    private final GoalShelf shelf;
    private final IndicatorDesk desk;
    private final Departments departments;
    private final OverviewViews views;
    private final GoalLines lines;
    private final RequestLanguage language;

    OverviewPages(
            GoalShelf shelf,
            IndicatorDesk desk,
            Departments departments,
            OverviewViews views,
            GoalLines lines,
            RequestLanguage language) {
        this.shelf = shelf;
        this.desk = desk;
        this.departments = departments;
        this.views = views;
        this.lines = lines;
        this.language = language;
    }

    /**
     * @param period its name; empty where nothing is published
     * @param phases empty where nothing is published
     */
    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OverviewPage(
            Lists lists,
            String period,
            List<OverviewViews.Panel> phases,
            Optional<String> evaluation,
            List<OverviewViews.Group> groups,
            List<OverviewViews.Line> monitored,
            List<OverviewViews.Course> courses,
            List<GoalLines.Line> goals,
            NamedFaults faults)
            implements TemplateInstance {}

    /** What can be chosen. */
    record Lists(
            List<Choice> periods,
            List<Choice> phases,
            List<Choice> departments,
            List<Choice> parts) {}

    @GET
    public Response read(
            @RestQuery String period,
            @RestQuery String phase,
            @RestQuery String department,
            @RestQuery String part) {
        try {
            var asked = new IndicatorForm(period, phase, department, part).read(desk);
            return page(200, asked, NamedFaults.NONE);
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return page(
                    refused.kind().status(),
                    IndicatorForm.nothing().read(desk),
                    NamedFaults.of(refused.violations(), language, this::field));
        }
    }

    private Response page(int status, IndicatorForm.Asked asked, NamedFaults faults) {
        var goals = shelf.today().stream().map(lines::line).toList();
        var page =
                asked.period()
                        .map(period -> page(period, asked.part(), goals, faults))
                        .orElseGet(
                                () ->
                                        new OverviewPage(
                                                new Lists(
                                                        List.of(), List.of(), List.of(), List.of()),
                                                "",
                                                List.of(),
                                                Optional.empty(),
                                                List.of(),
                                                List.of(),
                                                List.of(),
                                                goals,
                                                faults));
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private OverviewPage page(
            Period period, Optional<Part> part, List<GoalLines.Line> goals, NamedFaults faults) {
        return new OverviewPage(
                lists(period, part),
                Names.in(language).of(period),
                views.panels(period),
                views.evaluation(),
                views.groups(period, part),
                views.monitored(period, part),
                views.courses(period, part),
                goals,
                faults);
    }

    private Lists lists(Period period, Optional<Part> part) {
        var words = language.words(IndicatorMessages.class);
        var law = language.words(LawMessages.class);
        var names = Names.in(language);
        return new Lists(
                desk.periods().stream()
                        .map(one -> new Choice(one.code(), names.of(one), one.equals(period)))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", words.allPhases(), false)),
                                Assessment.phasesOfTheGoal().stream()
                                        .map(
                                                one ->
                                                        choice(
                                                                Part.PHASE,
                                                                one.name(),
                                                                law.phase(one),
                                                                part)))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", words.allDepartments(), false)),
                                departments.listAll().stream()
                                        .map(
                                                one ->
                                                        choice(
                                                                Part.DEPARTMENT,
                                                                one.code().value(),
                                                                one.name(language.get()),
                                                                part)))
                        .toList(),
                Stream.concat(
                                Stream.of(new Choice("", words.allParts(), false)),
                                desk.axes(period).stream()
                                        .flatMap(axis -> parts(axis, names, part)))
                        .toList());
    }

    private static Stream<Choice> parts(PublicTable.Axis axis, Names names, Optional<Part> chosen) {
        return axis.codes().stream()
                .filter(code -> !code.equals(axis.root()))
                .map(code -> new Part(axis.name(), code))
                .map(
                        part ->
                                new Choice(
                                        part.toString(),
                                        names.axis(axis.name())
                                                + ": "
                                                + names.code(axis, part.code()),
                                        chosen.filter(part::equals).isPresent()));
    }

    private static Choice choice(String axis, String code, String name, Optional<Part> part) {
        return new Choice(code, name, part.filter(new Part(axis, code)::equals).isPresent());
    }

    private String field(String name) {
        var words = language.words(IndicatorMessages.class);
        return switch (name) {
            case "period" -> words.period();
            case "phase" -> words.phase();
            case "part" -> words.otherPart();
            default -> words.department();
        };
    }
}
