package dk.aarhus.ligevaerd.vault;

import io.quarkus.runtime.StartupEvent;
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
    }

    static DataSource emptyBase() {
        var base = new JdbcDataSource();
        base.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1;MODE=PostgreSQL");
        sql(base, CREATE_TABLE);
        return base;
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
        new VaultStart(node.ring, node.wrappedKeys, node.vault).open(new StartupEvent());
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
