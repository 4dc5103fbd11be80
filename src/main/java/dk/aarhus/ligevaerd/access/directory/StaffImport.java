package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.access.CurrentCaller;
import dk.aarhus.ligevaerd.access.Permission;
import dk.aarhus.ligevaerd.organisation.Department;
import dk.aarhus.ligevaerd.organisation.Departments;
import dk.aarhus.ligevaerd.platform.input.CsvTable;
import dk.aarhus.ligevaerd.platform.input.ImportMode;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Takes over the whole directory from a file: all of it or nothing, and the second time nothing. An
 * account that the file does not name ends; whoever works on open cases does not end without
 * somebody who takes over.
 */
@ApplicationScoped
@Transactional
public class StaffImport {

    private static final int LONGEST_SECONDS = 900;

    private final CurrentCaller current;
    private final DirectoryEntries entries;
    private final Departments departments;
    private final OpenWork work;
    private final Event<DirectoryImported> imports;
    private final Clock clock;

    StaffImport(
            CurrentCaller current,
            DirectoryEntries entries,
            Departments departments,
            OpenWork work,
            Event<DirectoryImported> imports,
            Clock clock) {
        this.current = current;
        this.entries = entries;
        this.departments = departments;
        this.work = work;
        this.imports = imports;
        this.clock = clock;
    }

    public void requireImporter() {
        current.require(Permission.IMPORT_STAFF);
    }

    /**
     * @throws Problem INVALID naming every row that is wrong; nothing is changed then
     */
    @TransactionConfiguration(timeout = LONGEST_SECONDS)
    public StaffDifference read(byte[] file, ImportMode mode) {
        var importer = current.require(Permission.IMPORT_STAFF);
        var today = LocalDate.now(clock);
        var existing =
                departments.on(today).stream()
                        .map(Department::code)
                        .collect(Collectors.toUnmodifiableSet());
        var reading = StaffFile.read(file, existing::contains);
        refuseIfAny(reading.violations());
        var known = entries.latest(today);
        refuseIfAny(new Check(reading.rows(), known, today).violations());
        var difference = compare(reading.rows(), known, today);
        if (mode == ImportMode.TAKE_OVER && !difference.isNothing()) {
            takeOver(reading.rows(), known, difference, importer.account(), today);
            return difference.takenOver();
        }
        return difference;
    }

    private static void refuseIfAny(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }

    private StaffDifference compare(
            List<StaffRow> rows, Map<String, DirectoryEntry> known, LocalDate today) {
        var added = new ArrayList<String>();
        var changed = new ArrayList<StaffDifference.Change>();
        var ended = new ArrayList<StaffDifference.Ending>();
        int unchanged = 0;
        var named = new HashSet<String>();
        for (var row : rows) {
            named.add(row.account());
            var entry = known.get(row.account());
            if (row.hasLeft(today)) {
                if (entry == null) {
                    unchanged++;
                } else {
                    ended.add(new StaffDifference.Ending(row.account(), row.successor()));
                }
            } else if (entry == null) {
                added.add(row.account());
            } else {
                var columns = entry.differsIn(row);
                if (columns.isEmpty()) {
                    unchanged++;
                } else {
                    changed.add(new StaffDifference.Change(row.account(), columns));
                }
            }
        }
        known.keySet().stream()
                .filter(account -> !named.contains(account))
                .sorted()
                .forEach(
                        account ->
                                ended.add(new StaffDifference.Ending(account, Optional.empty())));
        return new StaffDifference(added, changed, ended, unchanged, false);
    }

    private void takeOver(
            List<StaffRow> rows,
            Map<String, DirectoryEntry> known,
            StaffDifference difference,
            String by,
            LocalDate today) {
        var byAccount = rows.stream().collect(Collectors.toMap(StaffRow::account, row -> row));
        difference
                .added()
                .forEach(
                        account ->
                                entries.persist(
                                        DirectoryEntry.of(byAccount.get(account), today, by)));
        difference
                .changed()
                .forEach(
                        change -> {
                            var row = byAccount.get(change.account());
                            known.get(change.account())
                                    .follow(row, today, by)
                                    .ifPresent(entries::persist);
                        });
        difference
                .ended()
                .forEach(
                        ending -> {
                            var last =
                                    Optional.ofNullable(byAccount.get(ending.account()))
                                            .flatMap(row -> row.facts().validTo())
                                            .orElse(today.minusDays(1));
                            known.get(ending.account()).end(last, by);
                        });
        entries.flush();
        difference
                .ended()
                .forEach(
                        ending ->
                                ending.successor()
                                        .ifPresent(next -> work.handOver(ending.account(), next)));
        var accounts = new TreeSet<>(difference.added());
        difference.changed().forEach(change -> accounts.add(change.account()));
        difference.ended().forEach(ending -> accounts.add(ending.account()));
        imports.fire(
                new DirectoryImported(
                        accounts,
                        difference.added().size(),
                        difference.changed().size(),
                        difference.ended().size(),
                        by));
    }

    /** What only shows when all rows are seen together. */
    private final class Check {

        private final List<StaffRow> rows;
        private final Map<String, DirectoryEntry> known;
        private final LocalDate today;
        private final List<Violation> violations = new ArrayList<>();
        private final Map<String, StaffRow> staying = new LinkedHashMap<>();

        Check(List<StaffRow> rows, Map<String, DirectoryEntry> known, LocalDate today) {
            this.rows = rows;
            this.known = known;
            this.today = today;
        }

        List<Violation> violations() {
            var seen = new HashSet<String>();
            for (var row : rows) {
                if (!seen.add(row.account())) {
                    note(row, "account", ViolationKind.TWICE);
                } else if (!row.hasLeft(today)) {
                    staying.put(row.account(), row);
                }
            }
            staying.values().forEach(this::checkNames);
            checkCircles();
            checkLeavers(seen);
            return violations.stream().limit(CsvTable.MOST_VIOLATIONS).toList();
        }

        private void checkNames(StaffRow row) {
            checkName(row, "lineManager", row.facts().lineManager());
            checkName(row, "substitute", row.facts().substitute());
            checkName(row, "successor", row.successor());
        }

        private void checkName(StaffRow row, String column, Optional<String> account) {
            if (account.filter(name -> !staying.containsKey(name)).isPresent()) {
                note(row, column, ViolationKind.UNKNOWN_ACCOUNT);
            }
        }

        /** Nobody leads themselves, through however many others. */
        private void checkCircles() {
            var settled = new HashSet<String>();
            for (var start : staying.values()) {
                var way = new LinkedHashMap<String, StaffRow>();
                var at = Optional.of(start);
                while (at.isPresent()
                        && !settled.contains(at.get().account())
                        && !way.containsKey(at.get().account())) {
                    way.put(at.get().account(), at.get());
                    at = at.get().facts().lineManager().map(staying::get);
                }
                if (at.isPresent() && way.containsKey(at.get().account())) {
                    var from = at.get().account();
                    var inside = false;
                    for (var step : way.values()) {
                        inside = inside || step.account().equals(from);
                        if (inside) {
                            note(step, "lineManager", ViolationKind.IN_A_CIRCLE);
                        }
                    }
                }
                settled.addAll(way.keySet());
            }
        }

        private void checkLeavers(Set<String> named) {
            var leaving = new HashMap<String, Optional<StaffRow>>();
            rows.stream()
                    .filter(row -> row.hasLeft(today))
                    .forEach(row -> leaving.put(row.account(), Optional.of(row)));
            known.keySet().stream()
                    .filter(account -> !named.contains(account))
                    .forEach(account -> leaving.put(account, Optional.empty()));
            var busy = work.busy(leaving.keySet());
            leaving.forEach(
                    (account, row) -> {
                        row.ifPresent(one -> checkName(one, "successor", one.successor()));
                        if (busy.contains(account) && row.flatMap(StaffRow::successor).isEmpty()) {
                            violations.add(
                                    new Violation(
                                            row.map(one -> one.field("successor"))
                                                    .orElse("missing." + account),
                                            ViolationKind.SUCCESSOR_NEEDED));
                        }
                    });
        }

        private void note(StaffRow row, String column, ViolationKind kind) {
            violations.add(new Violation(row.field(column), kind));
        }
    }
}
