package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.BreakDesk;
import dk.aarhus.ligevaerd.goals.BreakForm;
import dk.aarhus.ligevaerd.goals.BreakView;
import dk.aarhus.ligevaerd.goals.IndicatorList;
import dk.aarhus.ligevaerd.goals.SeriesList;
import dk.aarhus.ligevaerd.goals.words.BreakMessages;
import dk.aarhus.ligevaerd.goals.words.IndicatorMessages;
import dk.aarhus.ligevaerd.goals.words.Numbers;
import dk.aarhus.ligevaerd.goals.words.ReadingWords;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** Breaks of series: written down with a day and a reason, and taken back. */
@Path(BreakPages.PATH)
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class BreakPages {

    static final String PATH = "/goals/breaks";

    private final BreakDesk desk;
    private final IndicatorList indicators;
    private final SeriesList series;
    private final RequestLanguage language;

    BreakPages(
            BreakDesk desk, IndicatorList indicators, SeriesList series, RequestLanguage language) {
        this.desk = desk;
        this.indicators = indicators;
        this.series = series;
        this.language = language;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record BreaksPage(List<Line> breaks, List<Choice> subjects, BreakForm typed, NamedFaults faults)
            implements TemplateInstance {}

    /** A break in the list. */
    record Line(String id, String name, String from, String reason, String written) {}

    @GET
    public Response read() {
        desk.requireKeeper();
        return page(200, BreakForm.EMPTY, NamedFaults.NONE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response write(
            @RestForm String subject, @RestForm String from, @RestForm String reason) {
        var typed = new BreakForm(said(subject), said(from), said(reason));
        try {
            desk.write(typed);
            return back();
        } catch (Problem refused) {
            if (refused.kind() != ProblemKind.INVALID) {
                throw refused;
            }
            return page(
                    refused.kind().status(),
                    typed,
                    NamedFaults.of(refused.violations(), language, this::field));
        }
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@RestPath String id) {
        desk.takeBack(id);
        return back();
    }

    private static Response back() {
        return Response.seeOther(URI.create(PATH)).build();
    }

    private Response page(int status, BreakForm typed, NamedFaults faults) {
        var page =
                new BreaksPage(
                        desk.all().stream().map(this::line).toList(),
                        subjects(typed.subject()),
                        typed,
                        faults);
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private Line line(BreakView one) {
        var numbers = Numbers.in(language);
        return new Line(
                one.id().toString(),
                subjects("").stream()
                        .filter(choice -> choice.code().equals(one.subject()))
                        .map(Choice::name)
                        .findFirst()
                        .orElse(one.subject()),
                numbers.day(one.from()),
                one.reason(),
                numbers.day(one.writtenOn()));
    }

    private List<Choice> subjects(String chosen) {
        var said = new ReadingWords(language.words(IndicatorMessages.class), Numbers.in(language));
        return Stream.concat(
                        indicators.all().stream()
                                .flatMap(
                                        one ->
                                                one.measures().stream()
                                                        .map(
                                                                measure ->
                                                                        choice(
                                                                                measure.id(),
                                                                                one.id()
                                                                                        + " "
                                                                                        + said.name(
                                                                                                one,
                                                                                                measure),
                                                                                chosen))),
                        series.all().stream()
                                .map(
                                        one ->
                                                choice(
                                                        one.code(),
                                                        one.name().in(language.get()),
                                                        chosen)))
                .toList();
    }

    private static Choice choice(String code, String name, String chosen) {
        return new Choice(code, name, code.equals(chosen));
    }

    private String field(String name) {
        var words = language.words(BreakMessages.class);
        return switch (name) {
            case "subject" -> words.subject();
            case "from" -> words.from();
            default -> words.reason();
        };
    }

    private static String said(String typed) {
        return typed == null ? "" : typed;
    }
}
