package dk.aarhus.ligevaerd.goals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** All reports to the City Council. */
@ApplicationScoped
class CouncilReports implements PanacheRepositoryBase<CouncilReport, String> {

    List<CouncilReport> newestFirst() {
        return list("order by reportYear desc, id desc");
    }

    /** Those of a year that were not put aside, the newest first. */
    List<CouncilReport> standing(int year) {
        return newestFirst().stream()
                .filter(report -> report.year() == year)
                .filter(report -> report.status() != CouncilStatus.DISCARDED)
                .toList();
    }

    /** The signed report before a year, whose recommendations are followed up. */
    Optional<CouncilReport> signedBefore(int year) {
        return find(
                        "reportYear < ?1 and status = ?2 order by reportYear desc, id desc",
                        year,
                        CouncilStatus.SIGNED)
                .firstResultOptional();
    }

    /** {@code 2026-1}: the year and how many times it was begun. */
    String nextId(int year) {
        return "%d-%d".formatted(year, count("reportYear", year) + 1);
    }
}
