package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
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
    private String area;
    private String workplace;
    private String successor;
    private String mail;
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

    /** A row of a file, for an account that the directory does not know. */
    static DirectoryEntry of(StaffRow row, LocalDate today, String by) {
        var entry = of(row.facts(), row.validFrom().orElse(today), by);
        entry.writePlace(row);
        return entry;
    }

    /** The columns in which a row of a file says something else. */
    List<String> differsIn(StaffRow row) {
        var facts = row.facts();
        var different = new ArrayList<String>();
        compare(different, "name", name, facts.name());
        compare(different, "department", department, facts.department().map(DepartmentCode::value));
        compare(different, "area", area, row.area());
        compare(different, "workplace", workplace, row.workplace());
        compare(different, "function", function, Optional.of(facts.function()));
        compare(different, "lineManager", lineManager, facts.lineManager());
        compare(different, "absentFrom", absentFrom, facts.absentFrom());
        compare(different, "absentTo", absentTo, facts.absentTo());
        compare(different, "substitute", substitute, facts.substitute());
        compare(different, "validTo", validTo, facts.validTo());
        compare(different, "successor", successor, facts.successor());
        compare(different, "mail", mail, facts.mail());
        // Where the file does not say since when, it says nothing else than the directory.
        row.validFrom()
                .filter(from -> !from.equals(validFrom))
                .ifPresent(from -> different.add("validFrom"));
        return different;
    }

    private static void compare(
            List<String> different, String column, Object stored, Optional<?> read) {
        if (!Objects.equals(stored, read.orElse(null))) {
            different.add(column);
        }
    }

    /**
     * Says what the row says from its day on: itself, where nothing but the absence, the end or the
     * successor differs, or a period of its own that follows this one.
     */
    Optional<DirectoryEntry> follow(StaffRow row, LocalDate today, String by) {
        var from = row.validFrom().orElse(today);
        var samePlace =
                row.facts().samePlaceAs(placement())
                        && Objects.equals(area, row.area().orElse(null))
                        && Objects.equals(workplace, row.workplace().orElse(null));
        if (samePlace || !from.isAfter(validFrom)) {
            row.validFrom().ifPresent(day -> validFrom = day);
            write(row.facts(), by);
            writePlace(row);
            return Optional.empty();
        }
        endBefore(from, by);
        return Optional.of(of(row, from, by));
    }

    /** What a page does not ask about stays as it was. */
    DirectoryEntry placedAs(DirectoryEntry earlier) {
        area = earlier.area;
        workplace = earlier.workplace;
        return this;
    }

    private void writePlace(StaffRow row) {
        area = row.area().orElse(null);
        workplace = row.workplace().orElse(null);
    }

    /** The account worked here until that day; a period that never began leaves no day behind. */
    void end(LocalDate last, String by) {
        validTo = last;
        changedBy = by;
    }

    Optional<String> successor() {
        return Optional.ofNullable(successor);
    }

    String account() {
        return account;
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
        successor = facts.successor().orElse(null);
        mail = facts.mail().orElse(null);
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
                Optional.ofNullable(validTo),
                successor(),
                Optional.ofNullable(mail));
    }
}
