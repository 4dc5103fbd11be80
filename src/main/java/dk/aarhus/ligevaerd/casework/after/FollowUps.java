package dk.aarhus.ligevaerd.casework.after;

import dk.aarhus.ligevaerd.casework.CaseFile;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All questions after decisions. */
@ApplicationScoped
public class FollowUps implements PanacheRepositoryBase<FollowUpContact, UUID> {

    /** The days on which it is asked after a decision of that day. */
    public static List<LocalDate> daysAfter(CaseFile file, LocalDate decided) {
        return Milestone.of(file).stream().map(one -> one.dayAfter(decided)).toList();
    }

    List<FollowUpContact> of(Reference reference) {
        return list("caseReference = ?1 order by round, dueOn", reference.value());
    }

    List<FollowUpContact> ofRound(CaseFile file) {
        return list(
                "caseReference = ?1 and round = ?2 order by dueOn",
                file.reference().value(),
                file.round());
    }

    Optional<FollowUpContact> of(Reference reference, UUID id) {
        return find("id = ?1 and caseReference = ?2", id, reference.value()).firstResultOptional();
    }
}
