package dk.aarhus.ligevaerd.journal;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.vault.Pepper;
import dk.aarhus.ligevaerd.vault.Vault;
import dk.aarhus.ligevaerd.vault.VaultInMemory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The journal without the house around it, on a base that a test may spoil. */
final class LooseJournal {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final Caller HANDLER = new Caller("handler", Set.of(Role.CASE_HANDLER), "monday");

    private static final Pepper PEPPER = VaultInMemory.freshPepper();
    private static final Vault VAULT = VaultInMemory.freshVault();

    private final DataSource data;
    private final Path anchorFile;
    final LooseTransaction transaction = new LooseTransaction();
    final JournalBase base;
    final JournalKeys keys = new JournalKeys(PEPPER);
    final Anchors anchors;
    private final Seen seen = new Seen(transaction);

    LooseJournal(DataSource data, Path anchorFile) {
        this.data = data;
        this.anchorFile = anchorFile;
        this.base = new JournalBase(data);
        this.anchors = new Anchors(base, new Here(anchorFile), at(TODAY));
    }

    private record Here(Path anchors) implements JournalConfig {

        @Override
        public Optional<URI> anchorWebhook() {
            return Optional.empty();
        }

        @Override
        public Duration anchorEvery() {
            return Duration.ofMinutes(10);
        }

        @Override
        public String verifyAt() {
            return "off";
        }

        @Override
        public String expireAt() {
            return "off";
        }
    }

    LooseJournal with(Path migration) {
        try {
            sql(Files.readString(migration));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Clock at(LocalDate day) {
        return Clock.fixed(day.atTime(12, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
    }

    Journal on(LocalDate day) {
        return new Journal(entries(), seen, lines(), VAULT, at(day));
    }

    Journal today() {
        return on(TODAY);
    }

    Entries entries() {
        return new Entries(base, keys);
    }

    int seal() {
        return seal(TODAY);
    }

    int seal(LocalDate day) {
        return new Sealer(base, keys, at(day)).seal();
    }

    int move(LocalDate day) {
        return new Nightly(base, at(day)).move();
    }

    Optional<String> dropOldest(LocalDate day) {
        return new Expiry(base, keys, VAULT, at(day)).dropOldest();
    }

    LineReader lines() {
        return new LineReader(base, VAULT);
    }

    /** The reasons that still open. */
    long reasons() {
        var lines = lines();
        return lines.newestWithReason(100).stream()
                .filter(entry -> lines.reason(entry).isPresent())
                .count();
    }

    Verdict verify() {
        return verify(at(TODAY));
    }

    private Verdict verify(Clock clock) {
        return new Verification(base, keys, new Sealer(base, keys, clock), anchors, clock).verify();
    }

    Path anchorFile() {
        return anchorFile;
    }

    void sql(String statements) {
        try (var connection = data.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    long number(String query) {
        try (var connection = data.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
