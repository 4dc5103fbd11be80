package dk.aarhus.ligevaerd.organisation;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Language;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;

/**
 * A department (magistratsafdeling). Names and borders change after elections, so each is valid in
 * a period.
 */
@Entity
@Table(name = "department")
public class Department {

    @Id private String code;
    private String nameDa;
    private String nameEn;
    private LocalDate validFrom;
    private LocalDate validTo;

    protected Department() {}

    public DepartmentCode code() {
        return new DepartmentCode(code);
    }

    /**
     * Where the name has no translation, the Danish one that stands on letters and doors,
     * explained.
     */
    public String name(Language language) {
        return switch (language) {
            case DA -> nameDa;
            case EN -> nameEn;
            case AR, SO, TR, UK, PL -> "%s (%s)".formatted(nameDa, nameEn);
        };
    }

    boolean existsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
