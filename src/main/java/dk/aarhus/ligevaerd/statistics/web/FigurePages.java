package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.PlanThreshold;
import dk.aarhus.ligevaerd.statistics.PublicTable;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.words.Names;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures as everybody sees them. */
@Path("/statistics")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class FigurePages {

    /** More periods than a reader takes in at once are left out of the series. */
    private static final int LONGEST_SERIES = 8;

    private static final int OK = 200;
    private static final int GONE = 410;

    private final ReleaseShelf shelf;
    private final FigureShelf figures;
    private final Departments departments;
    private final RequestLanguage language;

    FigurePages(
            ReleaseShelf shelf,
            FigureShelf figures,
            Departments departments,
            RequestLanguage language) {
        this.shelf = shelf;
        this.figures = figures;
        this.departments = departments;
        this.language = language;
    }

    /**
     * @param label what has to stand beside figures that are near the counts
     */
    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiguresPage(
            List<Choosing> choices,
            String period,
            String subject,
            Optional<LocalDate> publishedOn,
            Optional<String> label,
            List<String> inShort,
            Optional<String> rolledUp,
            List<ChartView> charts,
            TableView table,
            int secrets,
            List<FileLinks> files,
            String protection,
            Limits limits)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoFiguresPage(Limits limits) implements TemplateInstance {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record WithdrawnFiguresPage(String period, LocalDate publishedOn, LocalDate withdrawnOn)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record MethodPage(List<String> limits) implements TemplateInstance {}

    /** The lowest and the highest number of persons from which on a figure is shown. */
    record Limits(int fewest, int most) {

        static Limits of(List<PlanThreshold> rules) {
            var numbers = rules.stream().mapToInt(PlanThreshold::at).summaryStatistics();
            return new Limits(numbers.getMin(), numbers.getMax());
        }
    }

    /** The files of one table. */
    record FileLinks(String name, String address) {}

    /**
     * @param release of a release; without one the newest is shown
     * @param table of a table in it; without one the first is shown
     * @param asked everything that was asked: an axis that is named there shows one code only
     */
    @GET
    public Response read(
            @RestQuery String release, @RestQuery String table, @Context UriInfo asked) {
        var wanted = given(release);
        var gone = wanted.flatMap(shelf::takenBack);
        if (gone.isPresent()) {
            return page(GONE, withdrawn(gone.get()));
        }
        var published = shelf.published();
        return wanted.map(shelf::release)
                .or(() -> published.stream().findFirst())
                .map(one -> page(OK, page(one, published, given(table), asked)))
                .orElseGet(() -> page(OK, new NoFiguresPage(Limits.of(shelf.rules()))));
    }

    /** How the figures are made: for those who use them. */
    @GET
    @Path("method")
    public TemplateInstance method() {
        return new MethodPage(shelf.rules().stream().map(Names.in(language)::limit).toList());
    }

    private FiguresPage page(
            ReleaseView release,
            List<ReleaseView> published,
            Optional<String> wanted,
            UriInfo asked) {
        var names = Names.in(language).knowing(Choosing.departments(departments, language.get()));
        var tables = figures.tables(release.id());
        var whole =
                wanted.map(name -> figures.table(release.id(), name))
                        .orElseGet(() -> tables.get(0));
        var cut = Cut.of(whole, asked.getQueryParameters());
        var choices = new ArrayList<Choosing>();
        choices.add(Choosing.release(published, release, names));
        Choosing.table(tables, whole, names).ifPresent(choices::add);
        choices.addAll(Choosing.codes(whole, cut, names));
        var period = names.of(release.period());
        var charts = new ArrayList<>(ChartView.of(cut.table(), names));
        ChartView.series(series(release, cut), names).ifPresent(charts::add);
        return new FiguresPage(
                choices,
                period,
                cut.said(names),
                release.publishedOn(),
                label(release, whole, names),
                InShort.of(cut.table(), before(release, cut), names),
                Optional.of(whole.rolledUp())
                        .filter(gone -> !gone.isEmpty())
                        .map(
                                gone ->
                                        names.figures()
                                                .rolledUp(
                                                        names.listed(
                                                                whole.axes().stream()
                                                                        .map(PublicTable.Axis::name)
                                                                        .toList()))),
                charts,
                TableView.of(cut.table(), names),
                release.secrets(),
                tables.stream()
                        .map(
                                one ->
                                        new FileLinks(
                                                Choosing.name(one, names),
                                                address(release) + "/tables/" + one.name()))
                        .toList(),
                address(release) + "/protection",
                Limits.of(shelf.rules(release.id())));
    }

    private static Optional<String> label(ReleaseView release, PublicTable table, Names names) {
        var reach = table.reach();
        return reach.isPresent()
                ? Optional.of(names.label(release.method(), reach.getAsInt()))
                : Optional.empty();
    }

    private List<PublicTable> series(ReleaseView release, Cut cut) {
        var all = figures.series(release.period());
        return all.subList(Math.max(0, all.size() - LONGEST_SERIES), all.size()).stream()
                .flatMap(one -> same(one, cut).stream())
                .toList();
    }

    private Optional<PublicTable> before(ReleaseView release, Cut cut) {
        return figures.before(release.period()).flatMap(one -> same(one, cut));
    }

    /** The same part of the same table in another release; a plan may have changed meanwhile. */
    private Optional<PublicTable> same(ReleaseView other, Cut cut) {
        return figures.tables(other.id()).stream()
                .filter(table -> table.name().equals(cut.table().name()))
                .findFirst()
                .flatMap(cut::sameOf);
    }

    private WithdrawnFiguresPage withdrawn(ReleaseView gone) {
        return new WithdrawnFiguresPage(
                Names.in(language).of(gone.period()),
                gone.publishedOn().orElseThrow(),
                gone.withdrawnOn().orElseThrow());
    }

    private Response page(int status, TemplateInstance page) {
        return Response.status(status)
                .entity(page.setLocale(language.get().locale()).render())
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .build();
    }

    private static String address(ReleaseView release) {
        return "/api/v1/statistics/releases/" + release.id();
    }

    private static Optional<String> given(String text) {
        return Optional.ofNullable(text).map(String::strip).filter(said -> !said.isEmpty());
    }
}
