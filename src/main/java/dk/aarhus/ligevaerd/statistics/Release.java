package dk.aarhus.ligevaerd.statistics;

import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One release of the table for one period: frozen when it is prepared, never changed afterwards.
 */
@Entity
@Table(name = "statistics_release")
class Release {

    @Id private String id;
    private String period;

    @Enumerated(EnumType.STRING)
    private ReleaseStatus status;

    private String preparedBy;
    private LocalDate preparedOn;
    private String publishedBy;
    private LocalDate publishedOn;
    private String withdrawnBy;
    private LocalDate withdrawnOn;
    private int secrets;
    private String obstacles;
    @Version private int version;

    @ElementCollection
    @CollectionTable(name = "release_count", joinColumns = @JoinColumn(name = "release_id"))
    private Set<FrozenCount> counts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "release_cell", joinColumns = @JoinColumn(name = "release_id"))
    private Set<DecidedCell> cells = new HashSet<>();

    protected Release() {}

    private static Release of(String id, Period period, Signature prepared, ReleaseStatus status) {
        var release = new Release();
        release.id = id;
        release.period = period.code();
        release.preparedBy = prepared.account();
        release.preparedOn = prepared.day();
        release.status = status;
        release.obstacles = "";
        return release;
    }

    static Release safe(
            String id, Period period, Signature prepared, Ruling.Safe ruling, YearLedger frozen) {
        var release = of(id, period, prepared, ReleaseStatus.PREPARED);
        release.secrets = ruling.secrets();
        period.quarters()
                .forEach(
                        quarter ->
                                release.counts.addAll(
                                        frozen.counts().get(quarter).frozen(quarter)));
        ruling.table()
                .cells()
                .forEach((position, cell) -> release.cells.add(DecidedCell.of(position, cell)));
        return release;
    }

    static Release blocked(String id, Period period, Signature prepared, Ruling.Unsafe ruling) {
        var release = of(id, period, prepared, ReleaseStatus.BLOCKED);
        release.obstacles = String.join("\n", ruling.obstacles());
        return release;
    }

    void publish(Signature by, int secretsProved) {
        status = ReleaseStatus.PUBLISHED;
        publishedBy = by.account();
        publishedOn = by.day();
        secrets = secretsProved;
    }

    void withdraw(Signature by) {
        status = ReleaseStatus.WITHDRAWN;
        withdrawnBy = by.account();
        withdrawnOn = by.day();
    }

    boolean preparedBy(String account) {
        return preparedBy.equals(account);
    }

    boolean isOpen() {
        return status == ReleaseStatus.PREPARED || status == ReleaseStatus.PUBLISHED;
    }

    /** True once somebody may have seen it, or may soon. */
    boolean isInLedger() {
        return isOpen() || publishedOn != null;
    }

    /** True once everybody could read it, withdrawn or not. */
    boolean wasSeen() {
        return publishedOn != null;
    }

    ReleaseStatus status() {
        return status;
    }

    Period period() {
        return Period.parse(period);
    }

    ShownTable table() {
        Map<Position, ShownCell> shown =
                cells.stream().collect(Collectors.toMap(DecidedCell::position, DecidedCell::cell));
        return new ShownTable(period(), shown);
    }

    /** The frozen counts of a quarter that it covers. */
    QuarterCounts countsOf(Quarter quarter) {
        var frozen = new QuarterCounts();
        counts.stream()
                .filter(count -> count.quarter().equals(quarter.toString()))
                .forEach(count -> frozen.add(count.phase(), count.classGroup(), count.tally()));
        return frozen;
    }

    ReleaseView view() {
        return new ReleaseView(
                id,
                period(),
                status,
                preparedBy,
                preparedOn,
                Optional.ofNullable(publishedOn),
                Optional.ofNullable(withdrawnOn),
                secrets,
                obstacles.isEmpty() ? List.of() : List.of(obstacles.split("\n")));
    }
}
