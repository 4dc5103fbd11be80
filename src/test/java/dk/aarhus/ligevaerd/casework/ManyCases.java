package dk.aarhus.ligevaerd.casework;

import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.vault.DataKeyId;
import dk.aarhus.ligevaerd.vault.Place;
import dk.aarhus.ligevaerd.vault.Vault;
import dk.aarhus.ligevaerd.vault.VaultInMemory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Cases in numbers on PostgreSQL: those that somebody reads are sealed by the keys of the service,
 * six texts each; the rest is made by SQL and holds no readable words.
 */
final class ManyCases {

    private final InventedText words = new InventedText();
    private final List<String> references = new ArrayList<>();
    private final PostgresProcess postgres;
    private final Vault vault;
    private int filled;

    /**
     * @param vaultFolder where the service that is to read them has its keys
     */
    ManyCases(PostgresProcess postgres, Path vaultFolder) {
        this.postgres = postgres;
        this.vault = VaultInMemory.over(source(), vaultFolder);
    }

    /**
     * Writes the readable ones.
     *
     * @param tied how many the handler is tied to
     * @param waiting how many wait at intake
     */
    void write(int tied, int waiting) throws SQLException {
        try (var base = base()) {
            base.setAutoCommit(false);
            for (int i = 0; i < tied + waiting; i++) {
                references.add(written(base, i, i < tied));
            }
            base.commit();
        }
    }

    String reference(int number) {
        return references.get(number);
    }

    /** The account, three messages, the triage's note and a plan: six texts under two keys. */
    private String written(Connection base, int i, boolean tied) throws SQLException {
        var reference = "2026-%06d".formatted(i);
        var report = UUID.randomUUID();
        var reportKey = vault.newKey();
        var caseKey = vault.newKey();
        insert(
                base,
                """
                insert into report (id, reference, code_lookup, received_on, identity, phase, form, grounds,
                    topics, ongoing, account, language, wishes, immediate_danger, shown_status, data_key)
                values (?, ?, ?, date '2026-11-01', 'ANONYMOUS', 'EMPLOYMENT', 'DONT_KNOW', '', '', false, ?, 'da',
                    '', false, 'RECEIVED', ?)
                """,
                report,
                reference,
                "lookup " + i,
                sealed(reportKey, report.toString(), "report.account"),
                reportKey.value());
        for (int place = 0; place < 3; place++) {
            var message = UUID.randomUUID();
            insert(
                    base,
                    """
                    insert into mailbox_message (id, report, place, sender, written_on, words, data_key)
                    values (?, ?, ?, 'REPORTER', date '2026-11-02', ?, ?)
                    """,
                    message,
                    report,
                    place,
                    sealed(reportKey, message.toString(), "mailbox_message.words"),
                    reportKey.value());
        }
        insert(
                base,
                """
                insert into case_file (reference, version, acts, fact_key, status, regime, phase, department,
                    reported_form, immediate_danger, received, no_conflict_declared, handler, urgency, triaged_by,
                    triaged_on, triage_note, reprisal_risk, assessed_forms, assessed_grounds, assessed_classes, data_key)
                values (?, 9, 9, ?, ?, 'ORDINARY', 'EMPLOYMENT', 'MSO', 'DONT_KNOW', false, date '2026-11-01', true,
                    ?, 'NORMAL', 'intake-officer', date '2026-11-03', ?, 1, '', '', '', ?)
                """,
                reference,
                UUID.randomUUID(),
                tied ? "INVESTIGATING" : "TRIAGE",
                tied ? "case-handler" : null,
                sealed(caseKey, reference, "case_file.triage_note"),
                caseKey.value());
        insert(
                base,
                """
                insert into case_record (case_reference, kind, words, written_by, written_on)
                values (?, 'PLAN', ?, 'case-handler', date '2026-11-04')
                """,
                reference,
                sealed(caseKey, reference, "case_record.words/PLAN"));
        return reference;
    }

    private String sealed(DataKeyId key, String record, String field) {
        return vault.seal(key, new Place(record, field), words.text());
    }

    private static void insert(Connection base, String sql, Object... values) throws SQLException {
        try (var statement = base.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private DataSource source() {
        var source = new PGSimpleDataSource();
        source.setUrl(postgres.jdbcUrl());
        source.setUser(postgres.user());
        source.setPassword(postgres.password());
        return source;
    }

    /** Closed cases of five years and a thousand other handlers, until there are so many. */
    void fillUpTo(int cases) throws SQLException {
        try (var base = base();
                var statement = base.createStatement()) {
            statement.execute(
                    """
                    create temporary table filler as
                    select i, gen_random_uuid() as report, gen_random_uuid() as report_key,
                           gen_random_uuid() as case_key,
                           '2025-' || lpad(upper(to_hex(i)), 6, '0') as reference,
                           date '2021-01-01' + (i %% 1800) as received
                    from generate_series(%d, %d) i
                    """
                            .formatted(filled + 1, cases));
            statement.execute(
                    """
                    insert into wrapped_key (id, epoch, wrapped)
                    select key, (select max(epoch) from wrapped_key), decode(repeat(md5(i::text), 4), 'hex')
                    from filler cross join lateral (values (report_key), (case_key)) as k (key)
                    """);
            statement.execute(
                    """
                    insert into report (id, reference, code_lookup, received_on, identity, phase, form, grounds,
                        topics, ongoing, account, language, wishes, immediate_danger, shown_status, data_key)
                    select report, reference, md5(i::text) || md5((-i)::text), received, 'ANONYMOUS', 'EMPLOYMENT',
                        'DONT_KNOW', '', '', false, repeat(md5(i::text), 8), 'da', '', false, 'CLOSED', report_key
                    from filler
                    """);
            statement.execute(
                    """
                    insert into case_file (reference, version, acts, fact_key, status, regime, phase, department,
                        reported_form, immediate_danger, received, decided, no_conflict_declared, outcome, handler,
                        reviewer, decision_maker, urgency, triaged_by, triaged_on, triage_note, data_key)
                    select reference, 9, 9, gen_random_uuid(), 'CLOSED', 'ORDINARY', 'EMPLOYMENT', 'MSO', 'DONT_KNOW',
                        false, received, received + 60, true, 'SUBSTANTIATED', 'handler-' || i % 1000,
                        'reviewer-' || i % 100, 'maker-' || i % 100, 'NORMAL', 'intake', received,
                        repeat(md5(i::text), 8), case_key
                    from filler
                    """);
            statement.execute(
                    """
                    insert into mailbox_message (id, report, place, sender, written_on, words, data_key)
                    select gen_random_uuid(), report, 0, 'REPORTER', received, repeat(md5(i::text), 8), report_key
                    from filler
                    """);
            statement.execute(
                    """
                    insert into case_event (case_reference, place, act, subject, actor, happened_on)
                    select reference, 0, 'OPENED', 'RECEIVED', 'reporter', received from filler
                    """);
            statement.execute("vacuum analyze");
        }
        filled = cases;
    }

    private Connection base() throws SQLException {
        return DriverManager.getConnection(
                postgres.jdbcUrl(), postgres.user(), postgres.password());
    }
}
