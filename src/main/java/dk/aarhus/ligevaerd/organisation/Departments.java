package dk.aarhus.ligevaerd.organisation;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All departments, those of yesterday included. */
@ApplicationScoped
public class Departments implements PanacheRepositoryBase<Department, String> {

    /** The departments that exist on a day, by code. */
    public List<Department> on(LocalDate day) {
        return list("order by code").stream()
                .filter(department -> department.existsOn(day))
                .toList();
    }

    public Optional<Department> coded(DepartmentCode code) {
        return findByIdOptional(code.value());
    }
}
