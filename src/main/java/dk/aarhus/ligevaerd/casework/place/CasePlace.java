package dk.aarhus.ligevaerd.casework.place;

import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.shared.UnitCode;
import dk.aarhus.ligevaerd.vault.Locked;
import dk.aarhus.ligevaerd.vault.Safe;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Optional;

/**
 * In which unit a case happened, sealed by the key of the case: a workplace and a day are often
 * enough to know who it was.
 */
@Entity
@Table(name = "case_place")
class CasePlace extends Locked {

    private static final String UNIT = "case_place.unit";
    private static final String RECURRENCE = "case_place.recurrence";

    @Id private String caseReference;
    private String unit;
    private String recurrence;

    protected CasePlace() {}

    static CasePlace of(Reference reference, Safe safe) {
        var place = new CasePlace();
        place.caseReference = reference.value();
        place.lockWith(safe);
        place.bears(Optional.empty());
        return place;
    }

    /** Empty where nobody knows it any more. */
    void is(Optional<UnitCode> code) {
        unit = seal(UNIT, code.map(UnitCode::padded).orElse(null));
    }

    Optional<UnitCode> unit() {
        return Optional.ofNullable(open(UNIT, unit)).map(UnitCode::ofPadded);
    }

    /** Nothing is sealed as something is, and as long: nothing is what the second case bears. */
    void bears(Optional<UnitRecurrence> now) {
        recurrence = seal(RECURRENCE, "%-5s".formatted(now.map(Enum::name).orElse("")));
    }

    Optional<UnitRecurrence> recurrence() {
        return Optional.ofNullable(open(RECURRENCE, recurrence))
                .map(String::strip)
                .filter(stored -> !stored.isEmpty())
                .map(UnitRecurrence::valueOf);
    }

    Reference reference() {
        return new Reference(caseReference);
    }

    @Override
    protected String recordName() {
        return caseReference;
    }
}
