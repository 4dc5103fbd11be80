package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.goals.CouncilForm;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.CouncilPaper.Edition;
import dk.aarhus.ligevaerd.goals.CouncilSection;
import dk.aarhus.ligevaerd.goals.CouncilStatus;
import dk.aarhus.ligevaerd.goals.CouncilView;
import dk.aarhus.ligevaerd.goals.IndicatorDesk;
import dk.aarhus.ligevaerd.goals.words.CouncilMessages;
import dk.aarhus.ligevaerd.goals.words.Numbers;
import dk.aarhus.ligevaerd.goals.words.ReportSheet;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.platform.web.NamedFaults;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.Period;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Where policy officers begin, write, make ready and sign the report to the City Council. */
@Path(CouncilPages.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class CouncilPages {

    static final String PATH = "/goals/reports";

    private static final int LINES_FOR_MORE = 3;
    private static final int MOST_TODO = 20;

    private final CouncilDesk desk;
    private final IndicatorDesk indicators;
    private final Departments departments;
    private final CouncilLook look;
    private final RequestLanguage language;

    CouncilPages(
            CouncilDesk desk,
            IndicatorDesk indicators,
            Departments departments,
            CouncilLook look,
            RequestLanguage language) {
        this.desk = desk;
        this.indicators = indicators;
        this.departments = departments;
        this.look = look;
        this.language = language;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilPage(List<Line> reports, List<String> years, String refusal)
            implements TemplateInstance {}

    /**
     * @param status its code, for what can be done
     */
    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilEditPage(
            String id,
            String title,
            String statusName,
            String status,
            int seen,
            List<Field> fields,
            List<ToDoField> todo,
            NamedFaults faults,
            String refusal,
            boolean done,
            boolean clash)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilReadPage(String id, String mark, ReportSheet sheet) implements TemplateInstance {}

    record Line(String id, String title, String status, String mark, String begun, String signed) {}

    /** Where words are written. @param needed true where no report is ready without it */
    record Field(String name, String label, String text, boolean needed, String fault) {}

    /** Where a recommendation is written. */
    record ToDoField(int number, CouncilForm.ToDo typed, NamedFaults faults) {

        public String name(String part) {
            return "recommendation-%d-%s".formatted(number, part);
        }

        public String fault(String part) {
            return faults.of(name(part));
        }
    }

    @GET
    public TemplateInstance list() {
        return list("");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response begin(@RestForm String year) {
        try {
            var begun = desk.begin(year);
            return Response.seeOther(URI.create(PATH + "/" + begun.id())).build();
        } catch (Problem refused) {
            return shown(refused, list(sentence(refused)));
        }
    }

    @GET
    @Path("{id}")
    public TemplateInstance edit(@RestPath String id, @RestQuery String done) {
        var paper = desk.read(id, Edition.CLOSED);
        return page(paper, typed(paper), NamedFaults.NONE, "", done != null, false);
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath String id, MultivaluedMap<String, String> sent) {
        var paper = desk.read(id, Edition.CLOSED);
        var form = form(paper, sent);
        try {
            desk.write(id, form, version(sent.getFirst("seen")));
            return Response.seeOther(URI.create(PATH + "/" + id + "?done=1")).build();
        } catch (Problem refused) {
            return shown(
                    refused,
                    page(
                            desk.read(id, Edition.CLOSED),
                            form,
                            faults(refused),
                            refused.kind() == ProblemKind.STATE_CONFLICT ? sentence(refused) : "",
                            false,
                            refused.kind() == ProblemKind.CHANGED_MEANWHILE));
        }
    }

    @POST
    @Path("{id}/readiness")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response makeReady(@RestPath String id, @RestForm String seen) {
        return act(id, () -> desk.makeReady(id, version(seen)));
    }

    @POST
    @Path("{id}/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath String id, @RestForm String seen) {
        return act(id, () -> desk.sign(id, version(seen)));
    }

    @GET
    @Path("{id}/closed")
    public TemplateInstance closed(@RestPath String id) {
        return read(id, Edition.CLOSED);
    }

    @GET
    @Path("{id}/public")
    public TemplateInstance preview(@RestPath String id) {
        return read(id, Edition.PUBLIC);
    }

    @GET
    @Path("{id}/closed.pdf")
    @Produces("application/pdf")
    public Response closedPdf(@RestPath String id) {
        return look.pdf(desk.read(id, Edition.CLOSED), "council-report-" + id + "-closed.pdf");
    }

    private TemplateInstance read(String id, Edition edition) {
        var paper = desk.read(id, edition);
        return new CouncilReadPage(id, look.mark(paper), look.sheet(paper));
    }

    private Response act(String id, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(PATH + "/" + id)).build();
        } catch (Problem refused) {
            var paper = desk.read(id, Edition.CLOSED);
            return shown(
                    refused,
                    page(
                            paper,
                            typed(paper),
                            faults(refused),
                            refused.kind() == ProblemKind.STATE_CONFLICT ? sentence(refused) : "",
                            false,
                            refused.kind() == ProblemKind.CHANGED_MEANWHILE));
        }
    }

    private CouncilPage list(String refusal) {
        var reports = desk.all();
        return new CouncilPage(
                reports.stream().map(this::line).toList(),
                indicators.periods().stream()
                        .filter(Period.WholeYear.class::isInstance)
                        .map(Period::code)
                        .toList(),
                refusal);
    }

    private Line line(CouncilView view) {
        var words = words();
        var numbers = Numbers.in(language);
        return new Line(
                view.id(),
                words.title(String.valueOf(view.year())),
                words.status(view.status()),
                view.status() == CouncilStatus.SIGNED ? "success" : "info",
                words.begun(view.begunBy(), numbers.day(view.begunOn())),
                view.signedOn().map(day -> words.signedOn(numbers.day(day))).orElse(""));
    }

    private CouncilEditPage page(
            CouncilPaper paper,
            CouncilForm typed,
            NamedFaults faults,
            String refusal,
            boolean done,
            boolean clash) {
        var view = paper.report();
        var todo =
                IntStream.range(
                                0,
                                Math.min(
                                        MOST_TODO, typed.recommendations().size() + LINES_FOR_MORE))
                        .mapToObj(
                                at ->
                                        new ToDoField(
                                                at + 1,
                                                at < typed.recommendations().size()
                                                        ? typed.recommendations().get(at)
                                                        : new CouncilForm.ToDo("", "", "", ""),
                                                faults))
                        .toList();
        return new CouncilEditPage(
                view.id(),
                words().title(String.valueOf(view.year())),
                words().status(view.status()),
                view.status().name(),
                view.version(),
                names(paper).entrySet().stream()
                        .map(
                                one ->
                                        new Field(
                                                one.getKey(),
                                                one.getValue(),
                                                typed.texts().getOrDefault(one.getKey(), ""),
                                                isNeeded(one.getKey()),
                                                faults.of(one.getKey())))
                        .toList(),
                todo,
                faults,
                refusal,
                done,
                clash);
    }

    /** All fields of the report, with what they are called. */
    private Map<String, String> names(CouncilPaper paper) {
        var words = words();
        Map<String, String> names = new LinkedHashMap<>();
        Arrays.stream(CouncilSection.values())
                .forEach(one -> names.put(one.name(), words.section(one)));
        departments
                .listAll()
                .forEach(
                        one ->
                                names.put(
                                        CouncilForm.STATEMENT + one.code().value(),
                                        words.statement(one.name(language.get()))));
        paper.before()
                .forEach(
                        one ->
                                names.put(
                                        CouncilForm.FOLLOW_UP + one.number(),
                                        words.followUp(one.number(), one.words())));
        return names;
    }

    private static boolean isNeeded(String name) {
        return name.startsWith(CouncilForm.FOLLOW_UP)
                || Arrays.stream(CouncilSection.values())
                        .anyMatch(one -> one.name().equals(name) && one.isNeeded());
    }

    private static CouncilForm typed(CouncilPaper paper) {
        return new CouncilForm(
                paper.texts(),
                paper.recommendations().stream()
                        .map(
                                one ->
                                        new CouncilForm.ToDo(
                                                one.words(),
                                                one.owner(),
                                                one.cost(),
                                                one.due().toString()))
                        .toList());
    }

    private CouncilForm form(CouncilPaper paper, MultivaluedMap<String, String> sent) {
        Map<String, String> texts = new LinkedHashMap<>();
        names(paper)
                .keySet()
                .forEach(
                        name ->
                                Optional.ofNullable(sent.getFirst(name))
                                        .ifPresent(text -> texts.put(name, text)));
        var todo = new ArrayList<CouncilForm.ToDo>();
        for (int number = 1; number <= MOST_TODO; number++) {
            var at = "recommendation-" + number + "-";
            var one =
                    new CouncilForm.ToDo(
                            sent.getFirst(at + "words"),
                            sent.getFirst(at + "owner"),
                            sent.getFirst(at + "cost"),
                            sent.getFirst(at + "due"));
            if (!one.isBlank()) {
                todo.add(one);
            }
        }
        return new CouncilForm(texts, todo);
    }

    private NamedFaults faults(Problem refused) {
        return refused.kind() == ProblemKind.INVALID
                ? NamedFaults.of(refused.violations(), language, this::field)
                : NamedFaults.NONE;
    }

    private String field(String name) {
        var words = words();
        if (name.startsWith("recommendation-")) {
            return words.todo(Integer.parseInt(name.split("-")[1]));
        }
        if (name.startsWith(CouncilForm.FOLLOW_UP)) {
            return words.followUps();
        }
        return Arrays.stream(CouncilSection.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(words::section)
                .orElse(name);
    }

    private String sentence(Problem refused) {
        var reason = refused.members().get("reason");
        return reason instanceof CouncilDesk.Refusal one
                ? words().refusal(one)
                : words().beginHow();
    }

    private Response shown(Problem refused, TemplateInstance page) {
        if (refused.kind() != ProblemKind.INVALID
                && refused.kind() != ProblemKind.STATE_CONFLICT
                && refused.kind() != ProblemKind.CHANGED_MEANWHILE) {
            throw refused;
        }
        return Response.status(refused.kind().status())
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    /** A form without a version was not made by the page: it has seen none. */
    private static int version(String seen) {
        return seen != null && seen.matches("\\d{1,9}") ? Integer.parseInt(seen) : -1;
    }

    private CouncilMessages words() {
        return language.words(CouncilMessages.class);
    }
}
