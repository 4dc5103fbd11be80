package dk.aarhus.ligevaerd.casework.place;

import dk.aarhus.ligevaerd.casework.CasePlaces;
import dk.aarhus.ligevaerd.law.UnitRecurrence;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Where cases happened, of those of which somebody has said it. */
@ApplicationScoped
class PlaceRows implements PanacheRepositoryBase<CasePlace, String>, CasePlaces {

    Optional<CasePlace> of(Reference reference) {
        return findByIdOptional(reference.value());
    }

    @Override
    public Optional<UnitRecurrence> recurrenceOf(Reference reference) {
        return of(reference).flatMap(CasePlace::recurrence);
    }

    /** Of the cases that were received on a day or later. */
    List<CasePlace> since(LocalDate day) {
        return list(
                "caseReference in (select c.reference from CaseFile c where c.received >= ?1)",
                day);
    }
}
