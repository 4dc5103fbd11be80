package dk.aarhus.ligevaerd.intake;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** All links of reports to accounts. */
@ApplicationScoped
class ReporterLinkRows implements PanacheRepositoryBase<ReporterLink, UUID> {

    List<UUID> reportsOf(String accountLookup) {
        return find("accountLookup", accountLookup).stream().map(ReporterLink::report).toList();
    }
}
