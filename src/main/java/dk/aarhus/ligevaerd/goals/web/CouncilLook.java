package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.CatalogueConfig;
import dk.aarhus.ligevaerd.goals.CouncilPaper;
import dk.aarhus.ligevaerd.goals.words.CouncilMessages;
import dk.aarhus.ligevaerd.goals.words.ReportSetter;
import dk.aarhus.ligevaerd.goals.words.ReportSheet;
import dk.aarhus.ligevaerd.platform.paper.Paper;
import dk.aarhus.ligevaerd.platform.web.RequestLanguage;
import dk.aarhus.ligevaerd.platform.words.LayoutMessages;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** A report as a page and on paper: both from the same sheet. */
@RequestScoped
class CouncilLook {

    private final ReportSetter setter;
    private final Paper paper;
    private final CatalogueConfig config;
    private final RequestLanguage language;

    CouncilLook(
            ReportSetter setter, Paper paper, CatalogueConfig config, RequestLanguage language) {
        this.setter = setter;
        this.paper = paper;
        this.config = config;
        this.language = language;
    }

    /**
     * @param mark that it is closed or a draft; empty for what everybody may read
     */
    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record CouncilPrint(
            ReportSheet sheet, String language, String authority, String numbers, String mark)
            implements TemplateInstance {}

    ReportSheet sheet(CouncilPaper report) {
        return setter.set(report);
    }

    /** What has to stand on it, so that nobody takes it for what it is not. */
    String mark(CouncilPaper report) {
        var words = language.words(CouncilMessages.class);
        var draft = report.report().signedOn().isEmpty() ? words.draftNote() : "";
        return report.edition() == CouncilPaper.Edition.CLOSED
                ? (words.closedNote() + " " + draft).strip()
                : draft;
    }

    Response pdf(CouncilPaper report, String name) {
        return Response.ok(paper(report))
                .type("application/pdf")
                .header("Content-Disposition", "inline; filename=\"%s\"".formatted(name))
                .build();
    }

    byte[] paper(CouncilPaper report) {
        return paper.of(page(report), language.get());
    }

    /** As one document that stands by itself. */
    String page(CouncilPaper report) {
        return new CouncilPrint(
                        sheet(report).away(config.address().map(CouncilLook::plain)),
                        language.get().code(),
                        language.words(LayoutMessages.class).authority(),
                        Paper.numbers(language.get()),
                        mark(report))
                .setLocale(language.get().locale())
                .render();
    }

    private static String plain(URI address) {
        return address.toString().replaceAll("/+$", "");
    }
}
