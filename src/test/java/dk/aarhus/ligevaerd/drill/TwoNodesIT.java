package dk.aarhus.ligevaerd.drill;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dk.aarhus.ligevaerd.fixture.PostgresProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two nodes of one installation remind the staff of a thousand cases at once, and the one that
 * works is cut off in the middle of it.
 */
@Tag("drill")
@DisplayName("Two nodes of which one is killed in the middle")
class TwoNodesIT {

    private static final int CASES = 1_000;
    private static final int BEFORE_THE_KILL = 300;
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final GreenMail post =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    private PostgresProcess postgres;

    @BeforeEach
    void open() {
        post.start();
        postgres = PostgresProcess.withFreshDatabase();
    }

    @AfterEach
    void close() {
        post.stop();
    }

    @Test
    void remind_of_every_case_once_and_mail_every_reminder(@TempDir Path data) throws Exception {
        try (var first = node(data);
                var second = node(data);
                var base =
                        DriverManager.getConnection(postgres.jdbcUrl(), "postgres", "postgres")) {
            first.start();
            fileCases(first);
            second.start();
            one(base, "delete from staff_entry");
            one(
                    base,
                    "insert into staff_entry (id, version, account, department, function, valid_from,"
                            + " changed_by) values (gen_random_uuid(), 0, 'on-the-desk', 'MBA', 'INTAKE',"
                            + " date '2020-01-01', 'drill')");
            var due =
                    one(
                            base,
                            "update case_term set due = current_date - 2 where kind ="
                                    + " 'ACKNOWLEDGEMENT' and ended_on is null");
            assertThat(due).isGreaterThanOrEqualTo(CASES);
            var began = System.nanoTime();

            await("mails before the kill", () -> received().size() >= BEFORE_THE_KILL);
            var victim = isAtWork(base, first, second);
            var survivor = victim == first ? second : first;
            victim.kill9();
            var atTheKill = received().size();

            await(
                    "reminders that wait for their mail",
                    () ->
                            number(base, "select count(*) from case_reminder") >= due
                                    && number(
                                                    base,
                                                    "select count(*) from case_reminder where mailed_on is null")
                                            == 0);
            assertThat(survivor.isAlive()).isTrue();
            var took = Duration.ofNanos(System.nanoTime() - began);

            var rows = rows(base);
            assertThat(rows).as("recorded").hasSize(due).doesNotHaveDuplicates();
            assertThat(number(base, "select count(distinct about) from case_reminder"))
                    .as("each clock once")
                    .isEqualTo(due);
            var mails = received();
            assertThat(new HashSet<>(mails)).as("mailed").isEqualTo(new HashSet<>(rows));
            assertThat(mails.size() - rows.size())
                    .as("mails that went out once more, under the same number")
                    .isLessThanOrEqualTo(3);
            System.out.printf(
                    "%d reminders, %s killed after %d mails: %d rows, %d mails, %d twice, %d s%n",
                    due,
                    victim == first ? "the first node" : "the second node",
                    atTheKill,
                    rows.size(),
                    mails.size(),
                    mails.size() - rows.size(),
                    took.toSeconds());
        }
    }

    private ServiceProcess node(Path data) {
        return ServiceProcess.onPostgres(postgres, data)
                .with("quarkus.mailer.host", "127.0.0.1")
                .with("quarkus.mailer.port", Integer.toString(post.getSmtp().getPort()))
                .with("quarkus.mailer.start-tls", "DISABLED")
                .with("ligevaerd.reminders.from", "no-reply@example.org")
                .with("ligevaerd.reminders.domain", "example.org")
                .with("ligevaerd.reminders.at", "0/5 * * * * ?");
    }

    private static void fileCases(ServiceProcess service) throws InterruptedException {
        try (var storm = new FilingStorm(service)) {
            storm.begin();
            while (storm.receipts() < CASES) {
                assertThat(storm.surprises()).isEmpty();
                Thread.sleep(50);
            }
            storm.ended();
        }
    }

    /** The node whose round is under way; its name in the base begins with when it was started. */
    private ServiceProcess isAtWork(Connection base, ServiceProcess first, ServiceProcess second)
            throws SQLException {
        var nodes =
                column(
                        base,
                        "select instance_name from job_scheduler_state order by instance_name");
        var working =
                column(
                        base,
                        "select instance_name from job_fired_triggers where trigger_name = 'reminders'"
                                + " order by fired_time");
        assertThat(nodes).as("nodes that are alive").hasSize(2);
        assertThat(working).as("nodes that remind").isNotEmpty();
        return working.get(0).equals(nodes.get(0)) ? first : second;
    }

    /** The numbers of all mails that came, as the rows have them. */
    private List<String> received() {
        var all = new ArrayList<String>();
        try {
            for (var mail : post.getReceivedMessages()) {
                all.add(mail.getMessageID().replaceAll("[<>]|@.*", ""));
            }
        } catch (jakarta.mail.MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return all;
    }

    private static List<String> rows(Connection base) throws SQLException {
        return column(base, "select id::text from case_reminder");
    }

    private interface Condition {
        boolean holds() throws Exception;
    }

    private static void await(String what, Condition condition) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.holds()) {
            assertThat(System.nanoTime()).as(what).isLessThan(end);
            Thread.sleep(100);
        }
    }

    private static int one(Connection base, String sql) throws SQLException {
        try (var statement = base.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private static long number(Connection base, String sql) throws SQLException {
        return Long.parseLong(column(base, sql).get(0));
    }

    private static List<String> column(Connection base, String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var statement = base.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }
}
