package dk.aarhus.ligevaerd.statistics;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** All releases; those that somebody may have seen are the ledger. */
@ApplicationScoped
class Releases implements PanacheRepositoryBase<Release, String> {

    /** Newest period first; a year comes before its quarters. */
    List<Release> all() {
        return list("order by substring(period, 1, 4) desc, length(period), period desc, id desc");
    }

    List<Release> of(Period period) {
        return list("period", period.code());
    }

    List<Release> inLedgerOf(int year) {
        return list("period like ?1 order by id", year + "%").stream()
                .filter(Release::isInLedger)
                .toList();
    }

    /** {@code 2026-Q3-1}: the period and how many times it was tried. */
    String nextId(Period period) {
        return "%s-%d".formatted(period.code(), of(period).size() + 1);
    }
}
