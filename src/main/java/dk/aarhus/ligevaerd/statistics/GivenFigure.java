package dk.aarhus.ligevaerd.statistics;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A count that left by another route than a release; never changed and never taken back. */
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

    @ElementCollection
    @CollectionTable(name = "given_consequence", joinColumns = @JoinColumn(name = "given_id"))
    private Set<LeftRange> consequences = new HashSet<>();

    protected GivenFigure() {}

    static GivenFigure of(Giving giving, Signature by, ReadersChair.Consequence consequence) {
        var given = new GivenFigure();
        var said = giving.statement();
        given.id = UUID.randomUUID();
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
        given.agrees = consequence.agrees();
        consequence.uncovered().forEach(cell -> given.consequences.add(LeftRange.of(cell)));
        return given;
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

    GivenView view() {
        return new GivenView(
                id,
                statement(),
                recipient,
                authority,
                givenOn,
                recordedBy,
                recordedOn,
                agrees,
                (int) consequences.stream().filter(count -> !count.isRest()).count());
    }
}
