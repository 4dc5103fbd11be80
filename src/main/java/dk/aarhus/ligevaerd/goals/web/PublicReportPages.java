package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.goals.CouncilView;
import dk.aarhus.ligevaerd.goals.words.CouncilMessages;
import dk.aarhus.ligevaerd.goals.words.Numbers;
import dk.aarhus.ligevaerd.goals.words.ReportSheet;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.RestPath;

/** Signed reports to the City Council, as everybody can read them. */
@Path("/council-reports")
@PermitAll
@Blocking
@Produces(MediaType.TEXT_HTML)
class PublicReportPages {

    private final CouncilDesk desk;
    private final CouncilLook look;
    private final RequestLanguage language;

    PublicReportPages(CouncilDesk desk, CouncilLook look, RequestLanguage language) {
        this.desk = desk;
        this.look = look;
        this.language = language;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicReportsPage(List<Line> reports) implements TemplateInstance {}

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PublicReportPage(String id, String release, ReportSheet sheet)
            implements TemplateInstance {}

    /** A report in the list. */
    record Line(String id, String title, String signed) {}

    @GET
    public TemplateInstance list() {
        return new PublicReportsPage(desk.signed().stream().map(this::line).toList());
    }

    @GET
    @Path("{id}")
    public TemplateInstance read(@RestPath String id) {
        var report = desk.open(id);
        return new PublicReportPage(id, report.snapshot().release(), look.sheet(report));
    }

    @GET
    @Path("{id}/report.pdf")
    @Produces("application/pdf")
    public Response pdf(@RestPath String id) {
        return look.pdf(desk.open(id), "council-report-" + id + ".pdf");
    }

    private Line line(CouncilView view) {
        var words = language.words(CouncilMessages.class);
        return new Line(
                view.id(),
                words.title(String.valueOf(view.year())),
                view.signedOn()
                        .map(day -> words.signedOn(Numbers.in(language).day(day)))
                        .orElse(""));
    }
}
