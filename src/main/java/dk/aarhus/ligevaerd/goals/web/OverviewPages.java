package dk.aarhus.ligevaerd.goals.web;

import dk.aarhus.ligevaerd.goals.GoalShelf;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** How far all goals are. */
@Path("/goals")
@Authenticated
@Blocking
@Produces(MediaType.TEXT_HTML)
class OverviewPages {

    private final GoalShelf shelf;
    private final GoalLines lines;

    OverviewPages(GoalShelf shelf, GoalLines lines) {
        this.shelf = shelf;
        this.lines = lines;
    }

    @CheckedTemplate(basePath = "goals", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record OverviewPage(List<GoalLines.Line> goals) implements TemplateInstance {}

    @GET
    public TemplateInstance read() {
        return new OverviewPage(shelf.today().stream().map(lines::line).toList());
    }
}
