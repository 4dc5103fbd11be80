package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.BreakDesk;
import dk.aarhus.ligevaerd.goals.SeriesDesk;
import dk.aarhus.ligevaerd.goals.SeriesKind;
import dk.aarhus.ligevaerd.goals.SeriesList;
import dk.aarhus.ligevaerd.goals.SeriesPoint;
import dk.aarhus.ligevaerd.goals.SeriesTaken;
import dk.aarhus.ligevaerd.goals.words.BreakMessages;
import dk.aarhus.ligevaerd.goals.words.Numbers;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemBody.FieldMessage;
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
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Figures of others: read, and taken over from a table. */
@Path(SeriesPages.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class SeriesPages {

    static final String PATH = "/goals/series";

    private final SeriesDesk desk;
    private final SeriesList list;
    private final BreakDesk breaks;
    private final GoalLines lines;
    private final RequestLanguage language;

    SeriesPages(
            SeriesDesk desk,
            SeriesList list,
            BreakDesk breaks,
            GoalLines lines,
            RequestLanguage language) {
        this.desk = desk;
        this.breaks = breaks;
        this.list = list;
        this.lines = lines;
        this.language = language;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SeriesPage(List<Line> series, Pasted pasted, List<FieldMessage> faults)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OneSeriesPage(
            String name,
            String code,
            String definition,
            String every,
            List<String> breaks,
            List<Point> points)
            implements TemplateInstance {}

    /** A series in the list. */
    record Line(String code, String name, String unit, String every, String newest) {}

    /** A figure of it. */
    record Point(
            String period, String part, String value, String source, int lag, boolean revised) {}

    /**
     * The table, kept whatever is wrong with it.
     *
     * @param result empty where it was not read
     */
    record Pasted(String text, Optional<SeriesTaken> result) {

        public boolean isTaken() {
            return result.filter(SeriesTaken::taken).isPresent();
        }

        public boolean canBeTaken() {
            return result.filter(one -> !one.taken()).isPresent();
        }
    }

    @GET
    public TemplateInstance list() {
        desk.requireKeeper();
        return page(new Pasted("", Optional.empty()), List.of());
    }

    @GET
    @Path("{code}")
    public TemplateInstance read(@RestPath String code) {
        var points = desk.points(code);
        var kind = list.coded(code).orElseThrow();
        var words = lines.words();
        return new OneSeriesPage(
                kind.name().in(language.get()),
                kind.code(),
                kind.definition().in(language.get()),
                words.every(kind.every()),
                breaks.all().stream()
                        .filter(one -> one.subject().equals(code))
                        .map(
                                one ->
                                        language.words(BreakMessages.class)
                                                .marked(
                                                        Numbers.in(language).day(one.from()),
                                                        one.reason()))
                        .toList(),
                points.stream()
                        .map(
                                point ->
                                        new Point(
                                                point.period(),
                                                point.part().isEmpty()
                                                        ? words.whole()
                                                        : point.part(),
                                                lines.value(point),
                                                point.source(),
                                                point.lagMonths(),
                                                point.revision() > 1))
                        .toList());
    }

    /**
     * Looks at the table or takes it over, by the button that was pressed.
     *
     * @param go {@code take}; anything else looks only
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@RestForm String file, @RestForm String go) {
        var typed = Optional.ofNullable(file).orElse("");
        try {
            var result = desk.read(typed, ImportMode.pressed(go));
            return answer(200, page(new Pasted(typed, Optional.of(result)), List.of()));
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return answer(
                    refused.kind().status(),
                    page(
                            new Pasted(typed, Optional.empty()),
                            NamedFaults.inTable("file", refused.violations(), language)));
        }
    }

    private SeriesPage page(Pasted pasted, List<FieldMessage> faults) {
        return new SeriesPage(list.all().stream().map(this::line).toList(), pasted, faults);
    }

    private Line line(SeriesKind kind) {
        var words = lines.words();
        var points = desk.points(kind.code());
        return new Line(
                kind.code(),
                kind.name().in(language.get()),
                words.unit(kind.unit()),
                words.every(kind.every()),
                points.isEmpty() ? words.nothingYet() : newest(points));
    }

    private String newest(List<SeriesPoint> points) {
        var last = points.get(points.size() - 1).period();
        return points.stream()
                .filter(point -> point.period().equals(last))
                .filter(point -> point.part().isEmpty())
                .findFirst()
                .map(point -> "%s (%s)".formatted(lines.value(point), last))
                .orElse(last);
    }

    private Response answer(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }
}
