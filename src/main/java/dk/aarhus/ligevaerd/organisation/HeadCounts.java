package dk.aarhus.ligevaerd.organisation;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Quarter;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.OptionalInt;

/**
 * How many persons each department employs, quarter by quarter: what rates are computed against.
 */
@ApplicationScoped
public class HeadCounts implements PanacheRepositoryBase<HeadCount, HeadCount.Key> {

    public void record(DepartmentCode department, Quarter quarter, int persons) {
        persist(HeadCount.of(department, quarter, persons));
    }

    /** Empty where the count of that quarter was never delivered. */
    public OptionalInt of(DepartmentCode department, Quarter quarter) {
        return findByIdOptional(HeadCount.key(department, quarter))
                .map(count -> OptionalInt.of(count.persons()))
                .orElse(OptionalInt.empty());
    }
}
