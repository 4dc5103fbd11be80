package dk.aarhus.ligevaerd.vault;

import io.quarkus.runtime.StartupEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;

/** One running service, as far as its vault goes: a base, a key folder, and the day it is there. */
final class Node {

    static final String CREATE_TABLE =
            "create table wrapped_key (id uuid not null primary key, epoch varchar(7) not null,"
                    + " wrapped bytea not null)";
    private static final Path MIGRATION = Path.of("src/main/resources/db/migration/V10__vault.sql");

    final KeyRing ring;
    final WrappedKeys wrappedKeys;
    final Vault vault;
    final EpochTurn turn;
    final Pepper pepper;
    final List<Object> heard = new ArrayList<>();
    final Bell bell =
            new Bell() {
                @Override
                public void ring(SealBroken broken) {
                    heard.add(broken);
                }

                @Override
                public void ring(KeyEvent done) {
                    heard.add(done);
                }
            };
    final KeyCopies copies;
    final KeyNight night;
    final KeyExports exports;
    final KeyKeeper keeper;
    final KeyStatus status;
    private final Calendar calendar;

    /** A clock that a test can put forward. */
    private static final class Calendar extends Clock {

        private LocalDate day;

        Calendar(LocalDate day) {
            this.day = day;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return day.atStartOfDay().toInstant(ZoneOffset.UTC);
        }
    }

    private Node(DataSource base, KeyFolder folder, MasterKeys masters, Calendar calendar) {
        this.calendar = calendar;
        ring = new KeyRing(masters, folder, calendar);
        wrappedKeys = new WrappedKeys(base);
        vault = new Vault(ring, wrappedKeys, bell, calendar);
        turn = new EpochTurn(ring, wrappedKeys, calendar);
        pepper = new Pepper(ring);
        copies = new KeyCopies(base, wrappedKeys, ring, copyOf(folder), calendar);
        night = new KeyNight(turn, copies, bell);
        exports = new KeyExports(base);
        keeper = new KeyKeeper(ring, wrappedKeys, exports, copies, bell, calendar);
        status = new KeyStatus(ring, wrappedKeys, keeper, copies, calendar);
    }

    /** Where the nodes of a test write the newest copy: beside the key folder, not in it. */
    static KeyCopyFile copyOf(KeyFolder folder) {
        var keys = folder.path("").toAbsolutePath().normalize();
        return new KeyCopyFile(
                keys.resolveSibling(keys.getFileName() + "-copy").resolve(KeyCopyFile.NAME));
    }

    static DataSource emptyBase() {
        var base = new JdbcDataSource();
        base.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL");
        prepare(base);
        return base;
    }

    /** Makes the tables of the vault. */
    static void prepare(DataSource base) {
        sql(base, CREATE_TABLE);
        try {
            for (String statement : Files.readString(MIGRATION).split(";\\s*\n")) {
                sql(base, statement);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A node that was not started: for what is done where keys are missing. */
    static Node closed(DataSource base, Path folder, LocalDate today) {
        var keys = new KeyFolder(folder);
        return new Node(base, keys, new MasterKeyFile(keys), new Calendar(today));
    }

    /** Starts a node that keeps its master key in a file. */
    static Node start(DataSource base, Path folder, LocalDate today) {
        return start(base, new KeyFolder(folder), today);
    }

    static Node start(DataSource base, KeyFolder keys, LocalDate today) {
        return start(base, keys, new MasterKeyFile(keys), today);
    }

    /** Starts a node whose environment gives the master key. */
    static Node start(DataSource base, Path folder, LocalDate today, String secret) {
        return start(
                base, new KeyFolder(folder), new MasterKeySecret(secret, Optional.empty()), today);
    }

    static Node start(DataSource base, KeyFolder keys, MasterKeys masters, LocalDate day) {
        var node = new Node(base, keys, masters, new Calendar(day));
        new VaultStart(node.ring, node.wrappedKeys, node.vault, List.of()).open(new StartupEvent());
        return node;
    }

    /** The same node on a later day, without a start in between. */
    Node on(LocalDate day) {
        calendar.day = day;
        return this;
    }

    /** The vault as a request finds it that has no key in memory yet. */
    Vault freshly() {
        return new Vault(ring, wrappedKeys, bell, calendar);
    }

    static void sql(DataSource base, String statement) {
        try (var connection = base.getConnection();
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
