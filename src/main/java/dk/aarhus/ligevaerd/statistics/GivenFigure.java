package dk.aarhus.ligevaerd.statistics;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A count that left by another route than a release. It counts once a second officer confirmed it,
 * and stays listed for good: what was wrong is corrected by a later one.
 */
@Entity
@Table(name = "given_figure")
class GivenFigure {

    private static final String BETWEEN_CODES = "|";

    @Id private UUID id;
    private String period;
    private String tableName;
    private String place;

    @Enumerated(EnumType.STRING)
    private Statement.Wording wording;

    private int number;
    private String recipient;
    private String authority;
    private LocalDate givenOn;
    private String recordedBy;
    private LocalDate recordedOn;
    private boolean agrees;

    @Enumerated(EnumType.STRING)
    private GivenState state;

    private String confirmedBy;
    private Instant confirmedAt;
    private UUID corrects;

    @ElementCollection
    @CollectionTable(name = "given_consequence", joinColumns = @JoinColumn(name = "given_id"))
    private Set<LeftRange> consequences = new HashSet<>();

    protected GivenFigure() {}

    static GivenFigure of(Giving giving, Signature by) {
        var given = new GivenFigure();
        var said = giving.statement();
        given.id = UUID.randomUUID();
        given.state = GivenState.WAITS;
        given.corrects = giving.corrects().orElse(null);
        given.period = said.period().code();
        given.tableName = said.table();
        given.place = String.join(BETWEEN_CODES, said.place());
        given.wording = said.wording();
        given.number = said.number();
        given.recipient = giving.recipient();
        given.authority = giving.authority();
        given.givenOn = giving.on();
        given.recordedBy = by.account();
        given.recordedOn = by.day();
        return given;
    }

    /** What follows from it, as it is judged now. */
    void judge(ReadersChair.Consequence consequence) {
        agrees = consequence.agrees();
        consequences.clear();
        consequence.uncovered().forEach(cell -> consequences.add(LeftRange.of(cell)));
    }

    void confirm(String account, Instant now) {
        state = GivenState.COUNTS;
        confirmedBy = account;
        confirmedAt = now;
    }

    /** It was otherwise. Where nothing was proved beside it, what it broke is whole again. */
    void correct(boolean nothingProvedBeside) {
        state = GivenState.CORRECTED;
        if (nothingProvedBeside) {
            consequences.clear();
        }
    }

    UUID id() {
        return id;
    }

    GivenState state() {
        return state;
    }

    boolean recordedBy(String account) {
        return recordedBy.equals(account);
    }

    /** Since when it counts, or counted; empty where it never did. */
    Optional<Instant> confirmedAt() {
        return Optional.ofNullable(confirmedAt);
    }

    /** The earlier one that it says was otherwise. */
    Optional<UUID> corrects() {
        return Optional.ofNullable(corrects);
    }

    Statement statement() {
        return new Statement(
                Period.parse(period), tableName, List.of(place.split("\\|")), wording, number);
    }

    /** False where it contradicts what was published, so that nobody concludes from it. */
    boolean agrees() {
        return agrees;
    }

    Set<LeftRange> consequences() {
        return Set.copyOf(consequences);
    }

    /**
     * @param account of whoever looks
     */
    GivenView view(String account) {
        return new GivenView(
                id,
                statement(),
                recipient,
                authority,
                givenOn,
                recordedBy,
                recordedOn,
                agrees,
                (int) consequences.stream().filter(count -> !count.isRest()).count(),
                state,
                corrects(),
                state == GivenState.WAITS && !recordedBy(account));
    }
}
