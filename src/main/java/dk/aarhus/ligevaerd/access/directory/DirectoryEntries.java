package dk.aarhus.ligevaerd.access.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All that the directory ever said. */
@ApplicationScoped
class DirectoryEntries implements PanacheRepositoryBase<DirectoryEntry, UUID> {

    private static final String HOLDS = "validFrom <= ?1 and (validTo is null or validTo >= ?1)";

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
}
