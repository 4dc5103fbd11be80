package dk.aarhus.ligevaerd.organisation;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Quarter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/**
 * Persons employed in a department on the middle day of a quarter; persons, not full-time
 * equivalents.
 */
@Entity
@Table(name = "head_count")
class HeadCount {

    @Embeddable
    record Key(String department, String quarter) {}

    @EmbeddedId private Key key;
    private int persons;

    protected HeadCount() {}

    static HeadCount of(DepartmentCode department, Quarter quarter, int persons) {
        var count = new HeadCount();
        count.key = new Key(department.value(), quarter.toString());
        count.persons = persons;
        return count;
    }

    static Key key(DepartmentCode department, Quarter quarter) {
        return new Key(department.value(), quarter.toString());
    }

    int persons() {
        return persons;
    }
}
