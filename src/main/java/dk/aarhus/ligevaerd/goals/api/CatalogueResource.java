package dk.aarhus.ligevaerd.goals.api;

import dk.aarhus.ligevaerd.goals.CatalogueConfig;
import dk.aarhus.ligevaerd.goals.CouncilDesk;
import dk.aarhus.ligevaerd.statistics.FigureShelf;
import dk.aarhus.ligevaerd.statistics.ReleaseShelf;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The open data of this service as DCAT-AP-DK, for portals that collect it. */
@Path("/catalogue")
@PermitAll
@Blocking
class CatalogueResource {

    private final ReleaseShelf shelf;
    private final FigureShelf figures;
    private final CouncilDesk reports;
    private final CatalogueEntries entries;
    private final CatalogueConfig config;

    CatalogueResource(
            ReleaseShelf shelf,
            FigureShelf figures,
            CouncilDesk reports,
            CatalogueEntries entries,
            CatalogueConfig config) {
        this.shelf = shelf;
        this.figures = figures;
        this.reports = reports;
        this.entries = entries;
        this.config = config;
    }

    @GET
    @Produces({"application/ld+json", "application/json"})
    @Operation(hidden = true)
    public Map<String, Object> read(@Context UriInfo asked) {
        var base = config.address().orElseGet(asked::getBaseUri).toString().replaceAll("/+$", "");
        return entries.catalogue(
                base,
                shelf.published().stream()
                        .map(
                                release ->
                                        entries.release(
                                                base, release, figures.tables(release.id())))
                        .toList(),
                reports.signed().stream().map(report -> entries.report(base, report)).toList());
    }
}
