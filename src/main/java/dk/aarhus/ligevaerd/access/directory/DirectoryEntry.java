package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
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
 * Where an account stood in a period. An account may have several, one after another, so that the
 * directory can still say where somebody was when a report came in.
 */
@Entity
@Table(name = "staff_entry")
class DirectoryEntry {

    @Id private UUID id;
    @Version private int version;
    private String account;
    private String name;
    private String department;

    @Enumerated(EnumType.STRING)
    private StaffFunction function;

    private String lineManager;
    private LocalDate absentFrom;
    private LocalDate absentTo;
    private String substitute;
    private LocalDate validFrom;
    private LocalDate validTo;
    private String changedBy;

    protected DirectoryEntry() {}

    static DirectoryEntry of(DirectoryFacts facts, LocalDate from, String by) {
        var entry = new DirectoryEntry();
        entry.id = UUID.randomUUID();
        entry.account = facts.account();
        entry.validFrom = from;
        entry.write(facts, by);
        return entry;
    }

    /** Takes over all that is said; the account stays whose it is. */
    void write(DirectoryFacts facts, String by) {
        name = facts.name().orElse(null);
        department = facts.department().map(DepartmentCode::value).orElse(null);
        function = facts.function();
        lineManager = facts.lineManager().orElse(null);
        absentFrom = facts.absentFrom().orElse(null);
        absentTo = facts.absentTo().orElse(null);
        substitute = facts.substitute().orElse(null);
        validTo = facts.validTo().orElse(null);
        changedBy = by;
    }

    void endBefore(LocalDate day, String by) {
        validTo = day.minusDays(1);
        changedBy = by;
    }

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    boolean beganOn(LocalDate day) {
        return validFrom.equals(day);
    }

    UUID id() {
        return id;
    }

    Placement placement() {
        return new Placement(
                id,
                version,
                account,
                Optional.ofNullable(name),
                Optional.ofNullable(department).map(DepartmentCode::new),
                function,
                Optional.ofNullable(lineManager),
                Optional.ofNullable(absentFrom),
                Optional.ofNullable(absentTo),
                Optional.ofNullable(substitute),
                validFrom,
                Optional.ofNullable(validTo));
    }
}
