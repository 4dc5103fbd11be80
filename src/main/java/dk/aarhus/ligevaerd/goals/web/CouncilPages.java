package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.goals.CouncilForm;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.CouncilPaper.Edition;
import dk.aarhus.ligevaerd.goals.CouncilStatus;
import dk.aarhus.ligevaerd.goals.CouncilView;
import dk.aarhus.ligevaerd.goals.IndicatorDesk;
import dk.aarhus.ligevaerd.goals.words.CouncilMessages;
import dk.aarhus.ligevaerd.goals.words.Numbers;
import dk.aarhus.ligevaerd.goals.words.ReportSheet;
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
import java.util.List;
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

    private final CouncilDesk desk;
    private final IndicatorDesk indicators;
    private final CouncilFields fields;
    private final CouncilLook look;
    private final RequestLanguage language;

    CouncilPages(
            CouncilDesk desk,
            IndicatorDesk indicators,
            CouncilFields fields,
            CouncilLook look,
            RequestLanguage language) {
        this.desk = desk;
        this.indicators = indicators;
        this.fields = fields;
        this.look = look;
        this.language = language;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilPage(List<Line> reports, List<String> years, String refusal)
            implements TemplateInstance {}

    /**
     * @param status its code, for what can be done
     * @param open whether words can still change
     * @param because who put it aside and why; empty where nobody did
     * @param clashed true where somebody else was faster
     */
    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilEditPage(
            String id,
            String title,
            String statusName,
            String status,
            boolean open,
            String because,
            int seen,
            List<Field> fields,
            List<ToDoField> todo,
            NamedFaults faults,
            String refusal,
            String reason,
            boolean done,
            boolean clashed,
            Meanwhile clash)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilReadPage(String id, String mark, ReportSheet sheet) implements TemplateInstance {}

    record Line(String id, String title, String status, String mark, String begun, String signed) {}

    /** Where words are written. @param needed true where no report is ready without it */
    record Field(String name, String label, String text, boolean needed, String fault) {}

    /** Where a recommendation is written. */
    record ToDoField(int number, CouncilForm.ToDo typed, NamedFaults faults) {

        public String name(String part) {
            return CouncilFields.todo(number, part);
        }

        public String fault(String part) {
            return faults.of(name(part));
        }
    }

    /** What stands in the forms of the page. @param reason why it is to be put aside */
    private record Typed(CouncilForm words, String reason) {}

    /** How it went. @param refused the refusal in a sentence */
    private record Told(
            NamedFaults faults, String refused, boolean done, boolean clashed, Meanwhile clash) {

        static Told nothing() {
            return new Told(NamedFaults.NONE, "", false, false, Meanwhile.NOTHING);
        }

        static Told saved() {
            return new Told(NamedFaults.NONE, "", true, false, Meanwhile.NOTHING);
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
        return page(paper, asStored(paper), done == null ? Told.nothing() : Told.saved());
    }

    @POST
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(@RestPath String id, MultivaluedMap<String, String> sent) {
        var paper = desk.read(id, Edition.CLOSED);
        var settled = Meanwhile.settled(fields.fields(paper), sent, CouncilFields.stored(paper));
        var form = fields.form(paper, settled);
        try {
            var undecided = Meanwhile.undecided(sent);
            if (!undecided.isEmpty()) {
                throw Problem.invalid(undecided);
            }
            desk.write(id, form, version(sent.getFirst("seen")));
            return Response.seeOther(URI.create(PATH + "/" + id + "?done=1")).build();
        } catch (Problem refused) {
            var now = desk.read(id, Edition.CLOSED);
            boolean differs =
                    refused.kind() == ProblemKind.CHANGED_MEANWHILE
                            || !Meanwhile.undecided(sent).isEmpty();
            var clash =
                    differs
                            ? Meanwhile.of(fields.fields(now), settled, CouncilFields.stored(now))
                            : Meanwhile.NOTHING;
            return shown(refused, page(now, new Typed(form, ""), told(refused, now, clash)));
        }
    }

    @POST
    @Path("{id}/readiness")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response makeReady(@RestPath String id, @RestForm String seen) {
        return act(id, "", () -> desk.makeReady(id, version(seen)));
    }

    @POST
    @Path("{id}/signature")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response sign(@RestPath String id, @RestForm String seen) {
        return act(id, "", () -> desk.sign(id, version(seen)));
    }

    @POST
    @Path("{id}/discarding")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response discard(@RestPath String id, @RestForm String reason, @RestForm String seen) {
        return act(id, reason == null ? "" : reason, () -> desk.discard(id, reason, version(seen)));
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

    private Response act(String id, String reason, Runnable deed) {
        try {
            deed.run();
            return Response.seeOther(URI.create(PATH + "/" + id)).build();
        } catch (Problem refused) {
            var paper = desk.read(id, Edition.CLOSED);
            return shown(
                    refused,
                    page(
                            paper,
                            new Typed(CouncilFields.typed(paper), reason),
                            told(refused, paper, Meanwhile.NOTHING)));
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
                mark(view.status()),
                words.begun(view.begunBy(), numbers.day(view.begunOn())),
                view.signedOn().map(day -> words.signedOn(numbers.day(day))).orElse(""));
    }

    private static String mark(CouncilStatus status) {
        return switch (status) {
            case DRAFT, READY -> "info";
            case SIGNED -> "success";
            case DISCARDED -> "plain";
        };
    }

    private static Typed asStored(CouncilPaper paper) {
        return new Typed(CouncilFields.typed(paper), "");
    }

    private CouncilEditPage page(CouncilPaper paper, Typed typed, Told told) {
        var view = paper.report();
        return new CouncilEditPage(
                view.id(),
                words().title(String.valueOf(view.year())),
                words().status(view.status()),
                view.status().name(),
                view.status().isOpen(),
                view.discarded().map(this::because).orElse(""),
                view.version(),
                texts(paper, typed.words(), told.faults()),
                todo(typed.words().recommendations(), told.faults()),
                told.faults(),
                told.refused(),
                typed.reason(),
                told.done(),
                told.clashed(),
                told.clash());
    }

    private String because(CouncilView.Discarding one) {
        return words().discardedBecause(one.by(), Numbers.in(language).day(one.on()), one.reason());
    }

    private List<Field> texts(CouncilPaper paper, CouncilForm typed, NamedFaults faults) {
        return fields.names(paper).entrySet().stream()
                .map(
                        one ->
                                new Field(
                                        one.getKey(),
                                        one.getValue(),
                                        typed.texts().getOrDefault(one.getKey(), ""),
                                        CouncilFields.isNeeded(one.getKey()),
                                        faults.of(one.getKey())))
                .toList();
    }

    private static List<ToDoField> todo(List<CouncilForm.ToDo> typed, NamedFaults faults) {
        return IntStream.range(0, Math.min(CouncilFields.MOST_TODO, typed.size() + LINES_FOR_MORE))
                .mapToObj(
                        at ->
                                new ToDoField(
                                        at + 1,
                                        at < typed.size()
                                                ? typed.get(at)
                                                : new CouncilForm.ToDo("", "", "", ""),
                                        faults))
                .toList();
    }

    private Told told(Problem refused, CouncilPaper paper, Meanwhile clash) {
        return new Told(
                refused.kind() == ProblemKind.INVALID
                        ? NamedFaults.of(
                                refused.violations(),
                                language,
                                name -> Meanwhile.label(fields.fields(paper), name, fields::label))
                        : NamedFaults.NONE,
                refused.kind() == ProblemKind.STATE_CONFLICT ? sentence(refused) : "",
                false,
                refused.kind() == ProblemKind.CHANGED_MEANWHILE,
                clash);
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
