package dk.aarhus.ligevaerd.casework.related;

import dk.aarhus.ligevaerd.casework.Acting;
import dk.aarhus.ligevaerd.casework.Leaving;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.Locked;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * What is known of a pair of cases, sealed by the key of the first of them: it goes with the first
 * that goes.
 */
@Entity
@Table(name = "case_relation")
class CaseRelation extends Locked {

    private static final String REASON = "case_relation.reason";

    /** Whether the two have to do with each other. */
    enum State {
        LINKED,
        DISMISSED
    }

    @Id private UUID id;
    @Version private int version;
    private String firstReference;
    private String secondReference;
    private String writtenFrom;

    @Enumerated(EnumType.STRING)
    private State state;

    @Enumerated(EnumType.STRING)
    private RelationKind kind;

    private String reason;
    private String writtenBy;
    private LocalDate writtenOn;

    @Column(name = "leading_reference")
    private String leading;

    private int firstLines;
    private int secondLines;

    protected CaseRelation() {}

    static CaseRelation of(Pair pair) {
        var relation = new CaseRelation();
        relation.id = UUID.randomUUID();
        relation.lockWith(pair.first().safe());
        relation.firstReference = pair.first().reference().value();
        relation.secondReference = pair.second().reference().value();
        return relation;
    }

    void link(RelationKind how, String why, Reference from, Acting acting) {
        state = State.LINKED;
        kind = how;
        write(why, from, acting);
    }

    /** They have nothing to do with each other: it is not suggested again. */
    void dismiss(String why, Reference from, Acting acting) {
        state = State.DISMISSED;
        kind = null;
        leading = null;
        write(why, from, acting);
    }

    private void write(String why, Reference from, Acting acting) {
        reason = seal(REASON, why);
        writtenFrom = from.value();
        writtenBy = acting.account();
        writtenOn = acting.today();
    }

    /** Both are investigated in one of them from here on. */
    void merge(Pair pair, Reference into, String why, Acting acting) {
        leading = into.value();
        firstLines = pair.first().timeline().size();
        secondLines = pair.second().timeline().size();
        write(why, new Reference(writtenFrom), acting);
    }

    /** Each is on its own again. */
    void separate(String why, Acting acting) {
        leading = null;
        write(why, new Reference(writtenFrom), acting);
    }

    boolean isLinked() {
        return state == State.LINKED;
    }

    Optional<Reference> leading() {
        return Optional.ofNullable(leading).map(Reference::new);
    }

    Reference otherThan(Reference one) {
        return new Reference(firstReference.equals(one.value()) ? secondReference : firstReference);
    }

    /** Whether nothing of either has left the house since they were merged. */
    boolean canBeSeparated(Pair pair) {
        return leading != null
                && Leaving.nothingSince(pair.first(), firstLines)
                && Leaving.nothingSince(pair.second(), secondLines);
    }

    Relation seenFrom(Reference here, Pair pair) {
        return new Relation(
                otherThan(here),
                kind,
                writtenFrom.equals(here.value()),
                open(REASON, reason),
                writtenBy,
                writtenOn,
                leading(),
                leading == null && pair.canBeMerged(),
                canBeSeparated(pair));
    }

    @Override
    protected String recordName() {
        return id.toString();
    }
}
