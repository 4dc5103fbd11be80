package dk.aarhus.ligevaerd.statistics.web;

import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.statistics.Period;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseView;
import dk.aarhus.ligevaerd.statistics.TablePlan;
import dk.aarhus.ligevaerd.statistics.words.Names;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jboss.resteasy.reactive.RestQuery;

/** The figures as everybody sees them. */
@Path("/statistics")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class FigurePages {

    private final ReleaseShelf shelf;
    private final RequestLanguage language;

    FigurePages(ReleaseShelf shelf, RequestLanguage language) {
        this.shelf = shelf;
        this.language = language;
    }

    /** A release to choose. */
    record Choice(String id, String name, boolean chosen) {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record FiguresPage(
            List<Choice> choices,
            String period,
            Optional<LocalDate> publishedOn,
            List<String> inShort,
            List<ChartView> charts,
            TableView table,
            int secrets,
            String release,
            String files,
            String tableName)
            implements TemplateInstance {}

    @CheckedTemplate(basePath = "statistics", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record NoFiguresPage() implements TemplateInstance {}

    /**
     * @param release of a release; without one the newest is shown
     */
    @GET
    public TemplateInstance read(@RestQuery String release) {
        var published = shelf.published();
        var chosen =
                Optional.ofNullable(release)
                        .filter(id -> !id.isBlank())
                        .map(shelf::release)
                        .or(() -> published.stream().findFirst());
        return chosen.<TemplateInstance>map(one -> page(one, published))
                .orElseGet(NoFiguresPage::new);
    }

    private FiguresPage page(ReleaseView release, List<ReleaseView> published) {
        var names = Names.in(language);
        var table = shelf.table(release.id());
        Period period = release.period();
        return new FiguresPage(
                published.stream()
                        .map(
                                one ->
                                        new Choice(
                                                one.id(),
                                                names.of(one.period()),
                                                one.id().equals(release.id())))
                        .toList(),
                names.of(period),
                release.publishedOn(),
                InShort.of(table, names),
                List.of(ChartView.byPhase(table, names), ChartView.byClass(table, names)),
                TableView.of(table, names),
                release.secrets(),
                release.id(),
                "/api/v1/statistics/releases/" + release.id(),
                TablePlan.NAME);
    }
}
