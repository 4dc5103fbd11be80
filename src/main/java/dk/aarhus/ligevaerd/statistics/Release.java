package dk.aarhus.ligevaerd.statistics;

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
import java.util.HashMap;
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

    /** Withdrawn unpublished when that still let its facts go: there is nothing to prove beside. */
    private boolean factsLetGo;

    private String plan;
    private String proposals;
    private String meanings;

    @Enumerated(EnumType.STRING)
    private ReleaseMethod method;

    @ElementCollection
    @CollectionTable(name = "release_figure", joinColumns = @JoinColumn(name = "release_id"))
    private Set<DecidedCell> cells = new HashSet<>();

    protected Release() {}

    /** What a release is called, and how it is made. */
    record Title(String id, Period period, ReleaseMethod method) {}

    private static Release of(Title title, Signature prepared, ReleaseStatus status) {
        var release = new Release();
        release.id = title.id();
        release.method = title.method();
        release.period = title.period().code();
        release.preparedBy = prepared.account();
        release.preparedOn = prepared.day();
        release.status = status;
        release.obstacles = "";
        return release;
    }

    static Release safe(Title title, Signature prepared, Ruling.Safe ruling, YearLedger year) {
        var release = of(title, prepared, ReleaseStatus.PREPARED);
        release.secrets = ruling.shown().promises();
        release.plan = year.plan().text();
        release.meanings =
                new Knowledge(year)
                        .meanings(title.period()).stream()
                                .map(CellRelation::written)
                                .collect(Collectors.joining("\n"));
        for (var table : ruling.shown().tables()) {
            table.cells()
                    .forEach(
                            (place, cell) ->
                                    release.cells.add(DecidedCell.of(table.name(), place, cell)));
        }
        return release;
    }

    static Release blocked(Title title, Signature prepared, Ruling.Unsafe ruling) {
        var release = of(title, prepared, ReleaseStatus.BLOCKED);
        release.obstacles = String.join("\n", ruling.obstacles());
        release.proposals = String.join("\n", ruling.proposals());
        return release;
    }

    void publish(Signature by) {
        status = ReleaseStatus.PUBLISHED;
        publishedBy = by.account();
        publishedOn = by.day();
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

    /** True where officers could read its figures, published or not. */
    boolean isInLedger() {
        return status != ReleaseStatus.BLOCKED && !factsLetGo;
    }

    /** True where it was prepared or published on that day or later. */
    boolean isOfOrAfter(LocalDate day) {
        return !preparedOn.isBefore(day) || publishedOn != null && !publishedOn.isBefore(day);
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

    /**
     * Whether officers have seen figures of it that were made in another way: whoever has two views
     * of the same counts can work out more than either was proved to tell.
     */
    boolean showsOtherwise(ReleaseMethod other) {
        return status != ReleaseStatus.BLOCKED && method != other;
    }

    /**
     * What everybody knows of its cells by what codes mean; empty for those made before that was
     * stored.
     */
    Optional<List<CellRelation>> meanings() {
        return Optional.ofNullable(meanings)
                .map(text -> lines(text).stream().map(CellRelation::read).toList());
    }

    /** The text of the plan that it was made by; empty for those made before there were plans. */
    Optional<String> plan() {
        return Optional.ofNullable(plan);
    }

    /**
     * All that it shows, in the order of the plan.
     *
     * @param by the plan that it was made by
     */
    ShownRelease shown(Plan by) {
        Map<String, Map<List<String>, ShownCell>> tables = new HashMap<>();
        cells.forEach(
                cell ->
                        tables.computeIfAbsent(cell.tableName(), name -> new HashMap<>())
                                .put(cell.codes(), cell.cell()));
        return new ShownRelease(
                period(),
                by.tables().stream()
                        .filter(table -> tables.containsKey(table.name()))
                        .map(
                                table ->
                                        new ShownTable(
                                                table.name(),
                                                period(),
                                                table.axes().stream()
                                                        .map(axis -> axis.in(period().year()))
                                                        .map(ShownTable.Axis::of)
                                                        .toList(),
                                                tables.get(table.name())))
                        .toList());
    }

    ReleaseView view() {
        return new ReleaseView(
                id,
                period(),
                method,
                status,
                preparedBy,
                preparedOn,
                Optional.ofNullable(publishedOn),
                Optional.ofNullable(withdrawnOn),
                secrets,
                lines(obstacles),
                lines(proposals));
    }

    private static List<String> lines(String text) {
        return text == null || text.isEmpty() ? List.of() : List.of(text.split("\n"));
    }
}
