package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.GoalCourse;
import dk.aarhus.ligevaerd.goals.GoalDesk;
import dk.aarhus.ligevaerd.goals.GoalForm;
import dk.aarhus.ligevaerd.goals.GoalShelf;
import dk.aarhus.ligevaerd.goals.GoalView;
import dk.aarhus.ligevaerd.goals.RuleKind;
import dk.aarhus.ligevaerd.goals.SeriesList;
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
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    private final GoalFields fields;
    private final RequestLanguage language;

    RegisterPages(
            GoalShelf shelf,
            GoalDesk desk,
            SeriesList series,
            Departments departments,
            GoalLines lines,
            GoalFields fields,
            RequestLanguage language) {
        this.shelf = shelf;
        this.desk = desk;
        this.series = series;
        this.departments = departments;
        this.lines = lines;
        this.fields = fields;
        this.language = language;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record RegisterPage(List<GoalLines.Line> goals) implements TemplateInstance {}

    /**
     * @param seen the newest version, which a change follows on
     * @param clashed true where somebody else was faster
     * @param clash what was saved meanwhile
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
            boolean clashed,
            Meanwhile clash)
            implements TemplateInstance {}

    /** What can be chosen. */
    record Lists(
            List<Choice> rules,
            List<Choice> ways,
            List<Choice> departments,
            List<Choice> series,
            List<Choice> caps) {}

    @GET
    public TemplateInstance list() {
        return new RegisterPage(shelf.today().stream().map(lines::line).toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath String id, @RestQuery String done) {
        var history = desk.history(id);
        return page(
                id,
                history,
                GoalFields.form(GoalFields.stored(history.get(0))),
                NamedFaults.NONE,
                done != null,
                false,
                Meanwhile.NOTHING);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response change(@RestPath String id, MultivaluedMap<String, String> sent) {
        var newest = desk.history(id).get(0);
        var settled = Meanwhile.settled(fields.fields(newest), sent, GoalFields.stored(newest));
        var undecided = Meanwhile.undecided(sent);
        try {
            if (!undecided.isEmpty()) {
                throw Problem.invalid(undecided);
            }
            desk.change(id, GoalFields.form(settled), version(sent.getFirst("seen")));
            return Response.seeOther(URI.create(PATH + "/" + id + "?done=1")).build();
        } catch (Problem refused) {
            boolean clashed = refused.kind() == ProblemKind.CHANGED_MEANWHILE;
            if (!clashed && refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            var history = desk.history(id);
            var clash =
                    clashed || !undecided.isEmpty()
                            ? Meanwhile.of(
                                    fields.fields(history.get(0)),
                                    settled,
                                    GoalFields.stored(history.get(0)))
                            : Meanwhile.NOTHING;
            return answer(
                    refused.kind().status(),
                    page(
                            id,
                            history,
                            GoalFields.form(settled),
                            clashed ? NamedFaults.NONE : faults(refused, history.get(0)),
                            false,
                            clashed,
                            clash));
        }
    }

    private NamedFaults faults(Problem refused, GoalView newest) {
        return NamedFaults.of(
                refused.violations(),
                language,
                name -> Meanwhile.label(fields.fields(newest), name, fields::label));
    }

    /** A form without a version was not made by the page: it has seen none. */
    private static int version(String seen) {
        return seen != null && seen.matches("\\d{1,6}") ? Integer.parseInt(seen) : -1;
    }

    private GoalPage page(
            String id,
            List<GoalView> history,
            GoalForm typed,
            NamedFaults faults,
            boolean done,
            boolean clashed,
            Meanwhile clash) {
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
                clashed,
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

    private Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
