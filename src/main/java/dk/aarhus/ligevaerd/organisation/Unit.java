package dk.aarhus.ligevaerd.organisation;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.UnitCode;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A part of a department in a time: an area, or a workplace in one. Whatever it is called, its code
 * stays; where it becomes part of another, that one is its successor.
 */
@Entity
@Table(name = "organisation_unit")
public class Unit {

    @Embeddable
    record Key(String code, LocalDate validFrom) {}

    @EmbeddedId private Key key;
    private String department;

    @Column(name = "area_code")
    private String area;

    private String nameDa;
    private String nameEn;
    private LocalDate validTo;
    private String successor;

    protected Unit() {}

    /** What a unit is from a day on. */
    public static Unit of(UnitFacts facts, LocalDate from) {
        var unit = new Unit();
        unit.key = new Key(facts.code().value(), from);
        unit.becomes(facts);
        return unit;
    }

    /** Corrects what is said of this time; what was said before is gone. */
    public void becomes(UnitFacts facts) {
        department = facts.department().value();
        area = facts.area().map(UnitCode::value).orElse(null);
        nameDa = facts.nameDa();
        nameEn = facts.nameEn();
        validTo = facts.validTo().orElse(null);
        successor = facts.successor().map(UnitCode::value).orElse(null);
    }

    /** It was there for the last time on that day. */
    public void end(LocalDate last) {
        validTo = last;
    }

    public UnitCode code() {
        return new UnitCode(key.code());
    }

    public DepartmentCode department() {
        return new DepartmentCode(department);
    }

    /** Empty for an area. */
    public Optional<UnitCode> area() {
        return Optional.ofNullable(area).map(UnitCode::new);
    }

    public boolean isWorkplace() {
        return area != null;
    }

    public LocalDate validFrom() {
        return key.validFrom();
    }

    public Optional<LocalDate> validTo() {
        return Optional.ofNullable(validTo);
    }

    Optional<UnitCode> successor() {
        return Optional.ofNullable(successor).map(UnitCode::new);
    }

    /** Where it has no translation, the Danish name that stands on the door, explained. */
    public String name(Language language) {
        return switch (language) {
            case DA -> nameDa;
            case EN -> nameEn;
            case AR, SO, TR, UK, PL ->
                    nameDa.equals(nameEn) ? nameDa : "%s (%s)".formatted(nameDa, nameEn);
        };
    }

    public boolean existsOn(LocalDate day) {
        return !day.isBefore(key.validFrom()) && !isOver(day);
    }

    /** Whether it was there for the last time before that day. */
    public boolean isOver(LocalDate day) {
        return validTo != null && day.isAfter(validTo);
    }

    /** The columns of a file in which it differs, as they are called there. */
    public List<String> differsIn(UnitFacts facts) {
        var different = new ArrayList<String>();
        compare(different, "department", department, facts.department().value());
        compare(different, "area", area, facts.area().map(UnitCode::value).orElse(null));
        compare(different, "nameDa", nameDa, facts.nameDa());
        compare(different, "nameEn", nameEn, facts.nameEn());
        compare(different, "validTo", validTo, facts.validTo().orElse(null));
        compare(
                different,
                "successor",
                successor,
                facts.successor().map(UnitCode::value).orElse(null));
        return different;
    }

    private static void compare(List<String> different, String column, Object here, Object there) {
        if (!Objects.equals(here, there)) {
            different.add(column);
        }
    }
}
