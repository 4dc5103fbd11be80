package dk.aarhus.ligevaerd.casework.investigation;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import java.util.List;
import java.util.UUID;

/** All sheets of one kind. */
interface Sheets<T extends CaseSheet> extends PanacheRepositoryBase<T, UUID> {

    /** Those of a case, in the order of their numbers. */
    default List<T> of(Reference reference) {
        return list("caseReference = ?1 order by number", reference.value());
    }

    /**
     * @throws Problem NOT_FOUND when the case has no sheet of that number
     */
    default T one(Reference reference, int number) {
        return find("caseReference = ?1 and number = ?2", reference.value(), number)
                .firstResultOptional()
                .orElseThrow(() -> Problem.of(ProblemKind.NOT_FOUND));
    }

    /** The next number; the case is held meanwhile, so that no two get the same. */
    default int next(Reference reference) {
        return (int) count("caseReference", reference.value()) + 1;
    }
}
