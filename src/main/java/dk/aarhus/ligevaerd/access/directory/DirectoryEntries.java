package dk.aarhus.ligevaerd.access.directory;

import dk.aarhus.ligevaerd.shared.DepartmentCode;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** All that the directory ever said. */
@ApplicationScoped
class DirectoryEntries implements PanacheRepositoryBase<DirectoryEntry, UUID> {

    private static final String HOLDS = "validFrom <= ?1 and (validTo is null or validTo >= ?1)";

    private static final String NOT_OVER_BEFORE = "(validTo is null or validTo >= ?2)";

    Optional<DirectoryEntry> of(String account, LocalDate day) {
        return find(HOLDS + " and account = ?2 order by validFrom desc", day, account)
                .firstResultOptional();
    }

    List<DirectoryEntry> on(LocalDate day) {
        return list(HOLDS + " order by account", day);
    }

    List<DirectoryEntry> of(StaffFunction function, LocalDate day) {
        return list(HOLDS + " and function = ?2 order by account", day, function);
    }

    List<DirectoryEntry> withSubstitute(String account, LocalDate day) {
        return list(HOLDS + " and substitute = ?2", day, account);
    }

    /** The line managers of these accounts on any day since then. */
    Set<String> leading(Set<String> accounts, LocalDate since) {
        return find(
                        "account in ?1 and lineManager is not null and " + NOT_OVER_BEFORE,
                        accounts,
                        since)
                .stream()
                .flatMap(entry -> entry.placement().lineManager().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The directors of the departments of these accounts on any day since then. */
    Set<String> directing(Set<String> accounts, LocalDate since) {
        var departments =
                find(
                                "account in ?1 and department is not null and " + NOT_OVER_BEFORE,
                                accounts,
                                since)
                        .stream()
                        .flatMap(entry -> entry.placement().department().stream())
                        .map(DepartmentCode::value)
                        .collect(Collectors.toUnmodifiableSet());
        return departments.isEmpty()
                ? Set.of()
                : find(
                                "function = ?1 and (validTo is null or validTo >= ?2) and department in ?3",
                                StaffFunction.DIRECTOR,
                                since,
                                departments)
                        .stream()
                        .map(entry -> entry.placement().account())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
