package dk.aarhus.ligevaerd.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Another role than the service's runs the migrations, and the service's own tries everything. */
@DisplayName("On PostgreSQL with a role of its own, the service")
class JournalRoleIT extends ExpirySuite {

    private static final String REFUSED = "42501";

    private LooseJournal asOwner;

    @Override
    LooseJournal migrated(Path anchors) {
        var postgres = PostgresProcess.withFreshDatabase();
        var service = "service_" + UUID.randomUUID().toString().substring(0, 8);
        var owner = as(postgres, postgres.user(), postgres.password());
        asOwner = new LooseJournal(owner, anchors);
        asOwner.sql("create role %s login password 'its own'".formatted(service));
        Flyway.configure()
                .dataSource(owner)
                .locations(
                        "filesystem:src/main/resources/db/migration",
                        "filesystem:src/main/resources/db/postgresql")
                .placeholders(Map.of("service", service))
                .load()
                .migrate();
        return new LooseJournal(as(postgres, service, "its own"), anchors);
    }

    private static PGSimpleDataSource as(PostgresProcess postgres, String user, String password) {
        var base = new PGSimpleDataSource();
        base.setUrl(postgres.jdbcUrl());
        base.setUser(user);
        base.setPassword(password);
        return base;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update journal_entry set actor = 'somebody else'",
                "update journal_entry set reason = null where reason is not null",
                "delete from journal_entry",
                "delete from journal_entry where place = 1",
                "truncate journal_entry",
                "update journal_link set hash = hash",
                "delete from journal_link where seq = 1",
                "truncate journal_link",
                "insert into journal_segment select segment, seq, seq, hash, hash from journal_link where seq = 1",
                "update journal_segment set last_seq = 9",
                "delete from journal_segment",
                "alter table journal_entry disable trigger all",
                "drop table journal_link",
                "alter table journal_entry add column x integer",
                "delete from flyway_schema_history",
                "select journal_drop_segment('2026-11', 'x')",
                "select journal_drop_segment('2020-02', 'x')"
            })
    void is_refused(String attempt) {
        assertThatThrownBy(() -> journal.sql(attempt))
                .cause()
                .isInstanceOfSatisfying(
                        SQLException.class,
                        refusal -> assertThat(refusal.getSQLState()).isEqualTo(REFUSED));
        assertThat(journal.verify().intact()).isTrue();
        assertThat(journal.number("select count(*) from journal_entry")).isEqualTo(9);
    }

    @Test
    void cannot_hand_the_function_tables_of_its_own() {
        // In one session: a temporary table is its session's own.
        assertThatThrownBy(
                        () ->
                                journal.sql(
                                        "create temporary table journal_link as select seq, entry,"
                                                + " '2019-01'::varchar as segment, hash from journal_link;"
                                                + " select public.journal_drop_segment('2019-01', 'x')"))
                .hasRootCauseInstanceOf(SQLException.class);
        assertThat(journal.number("select count(*) from journal_entry")).isEqualTo(9);
    }

    @Test
    void uses_every_other_table() {
        assertThat(journal.number("select count(*) from report")).isZero();
        journal.sql("update installation set synthetic = true");
        asOwner.sql("create table later (id integer)");
        journal.sql("insert into later values (1)");
    }
}
