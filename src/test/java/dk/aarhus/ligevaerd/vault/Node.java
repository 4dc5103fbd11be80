package dk.aarhus.ligevaerd.vault;

import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

    private Node(DataSource base, KeyFolder folder, MasterKeys masters, Clock clock) {
        ring = new KeyRing(masters, folder, clock);
        wrappedKeys = new WrappedKeys(base);
        vault = new Vault(ring, wrappedKeys, clock);
        turn = new EpochTurn(ring, wrappedKeys, clock);
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
        var keys = new KeyFolder(folder);
        return start(base, keys, new MasterKeyFile(keys), today);
    }

    /** Starts a node whose environment gives the master key. */
    static Node start(DataSource base, Path folder, LocalDate today, String secret) {
        return start(base, new KeyFolder(folder), new MasterKeySecret(secret), today);
    }

    private static Node start(DataSource base, KeyFolder keys, MasterKeys masters, LocalDate day) {
        var clock = Clock.fixed(day.atStartOfDay().toInstant(ZoneOffset.UTC), ZoneOffset.UTC);
        var node = new Node(base, keys, masters, clock);
        new VaultStart(node.ring, node.wrappedKeys, node.vault).open(new StartupEvent());
        return node;
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
