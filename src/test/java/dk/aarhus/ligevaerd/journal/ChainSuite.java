package dk.aarhus.ligevaerd.journal;

import static dk.aarhus.ligevaerd.journal.LooseJournal.HANDLER;
import static dk.aarhus.ligevaerd.journal.LooseJournal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.shared.Reference;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the chain of the journal must show, on either database. */
abstract class ChainSuite {

    private static final int WRITERS = 8;
    private static final int EACH = 200;
    private static final Reference CASE = new Reference("2026-7KQ4MX");

    @TempDir Path folder;
    private LooseJournal journal;

    /** A base without any table. */
    abstract DataSource emptyBase();

    @BeforeEach
    void make() {
        journal =
                new LooseJournal(emptyBase(), folder.resolve("anchors"))
                        .with(Path.of("src/main/resources/db/migration/V7__journal.sql"));
    }

    @Test
    void is_intact_while_nothing_happened() {
        assertThat(journal.verify()).isEqualTo(new Verdict(0, 0, Optional.empty()));
    }

    @Test
    void grows_by_what_is_written() {
        write(3);
        assertThat(journal.seal()).isEqualTo(3);
        write(2);
        assertThat(journal.seal()).isEqualTo(2);
        assertThat(journal.seal()).isZero();
        assertThat(journal.verify().intact()).isTrue();
        assertThat(journal.verify().entries()).isEqualTo(5);
        assertThat(journal.number("select max(seq) from journal_link")).isEqualTo(5);
    }

    @Test
    void neither_forks_nor_loses_when_many_write_and_seal_at_once() throws Exception {
        var writers = Executors.newFixedThreadPool(WRITERS + 2);
        var writing = new AtomicBoolean(true);
        var sealers =
                IntStream.range(0, 2)
                        .mapToObj(
                                i ->
                                        writers.submit(
                                                () -> {
                                                    while (writing.get()) {
                                                        journal.seal();
                                                    }
                                                }))
                        .toList();
        var done =
                IntStream.range(0, WRITERS)
                        .mapToObj(i -> writers.submit(() -> write(EACH)))
                        .toList();
        for (var one : done) {
            one.get(2, TimeUnit.MINUTES);
        }
        writing.set(false);
        for (var one : sealers) {
            one.get(1, TimeUnit.MINUTES);
        }
        writers.shutdown();
        journal.seal();
        assertThat(journal.verify()).isEqualTo(new Verdict(WRITERS * EACH, 0, Optional.empty()));
        assertThat(journal.number("select count(*) from journal_unsealed")).isZero();
    }

    @Nested
    @DisplayName("names the first thing that is not as it was written:")
    class Tampering {

        @BeforeEach
        void write_ten() {
            write(10);
            journal.seal();
        }

        @Test
        void an_entry_whose_actor_was_changed() {
            spoil("update journal_entry set actor = 'somebody else' where place = " + place(4));
            names(4, Fault.ENTRY_CHANGED);
        }

        @Test
        void an_entry_whose_time_was_changed() {
            spoil(
                    "update journal_entry set at_time = at_time + interval '1' second where place = "
                            + place(4));
            names(4, Fault.ENTRY_CHANGED);
        }

        @Test
        void the_first_of_several() {
            spoil("update journal_entry set part = 'SUMMARY' where place >= " + place(6));
            names(6, Fault.ENTRY_CHANGED);
        }

        @Test
        void a_mac_that_was_changed() {
            spoil("update journal_entry set mac = " + bytes() + " where place = " + place(7));
            names(7, Fault.ENTRY_CHANGED);
        }

        @Test
        void an_entry_that_was_deleted() {
            spoil("delete from journal_entry where place = " + place(5));
            names(5, Fault.ENTRY_MISSING);
        }

        @Test
        void a_link_that_was_deleted_with_its_entry() {
            spoil("delete from journal_entry where place = " + place(5));
            spoil("delete from journal_link where seq = 5");
            names(5, Fault.LINK_MISSING);
        }

        @Test
        void the_gap_that_was_closed_after_deleting() {
            spoil("delete from journal_entry where place = " + place(5));
            spoil("delete from journal_link where seq = 5");
            IntStream.rangeClosed(6, 10)
                    .forEach(
                            seq ->
                                    spoil(
                                            "update journal_link set seq = %d where seq = %d"
                                                    .formatted(seq - 1, seq)));
            names(5, Fault.LINK_CHANGED);
        }

        @Test
        void two_entries_that_changed_places() {
            spoil("update journal_link set entry = -1 where seq = 3");
            var third = place(4) - 1;
            spoil("update journal_link set entry = %d where seq = 4".formatted(third));
            spoil("update journal_link set entry = %d where seq = 3".formatted(third + 1));
            names(3, Fault.LINK_CHANGED);
        }

        @Test
        void a_hash_that_was_changed() {
            spoil("update journal_link set hash = " + bytes() + " where seq = 9");
            names(9, Fault.LINK_CHANGED);
        }

        @Test
        void an_entry_that_was_kept_out_of_the_chain() {
            write(1);
            spoil("delete from journal_unsealed");
            assertThat(journal.verify().firstBroken().orElseThrow().fault())
                    .isEqualTo(Fault.ENTRY_NOT_CHAINED);
        }

        @Test
        void an_entry_that_vanished_before_it_was_sealed() {
            write(1);
            spoil("delete from journal_entry where place > " + place(10));
            assertThat(journal.verify().firstBroken().orElseThrow().fault())
                    .isEqualTo(Fault.ENTRY_MISSING);
        }

        @Test
        void an_entry_that_somebody_without_the_key_put_in() {
            spoil(
                    "insert into journal_entry (id, on_day, action, actor, roles, kind, subject, part, mac)"
                            + " values ('00000000-0000-4000-8000-000000000001', date '2026-11-22', 'READ', 'x', '',"
                            + " 'CASE', '2026-7KQ4MX', 'CASE', "
                            + bytes()
                            + ")");
            spoil("insert into journal_unsealed values ('00000000-0000-4000-8000-000000000001')");
            names(11, Fault.ENTRY_CHANGED);
        }

        @Test
        void an_end_that_was_cut_off() {
            journal.anchors.cast();
            spoil("delete from journal_entry where place >= " + place(9));
            spoil("delete from journal_link where seq >= 9");
            names(9, Fault.TAIL_MISSING);
        }

        @Test
        void a_chain_that_was_cut_off_and_went_on() {
            journal.anchors.cast();
            spoil("delete from journal_entry where place >= " + place(9));
            spoil("delete from journal_link where seq >= 9");
            write(5);
            journal.seal();
            names(10, Fault.NOT_AS_ANCHORED);
        }

        @Test
        void everything_gone() {
            journal.anchors.cast();
            spoil("delete from journal_entry");
            spoil("delete from journal_link");
            names(1, Fault.TAIL_MISSING);
        }

        @Test
        void a_month_said_to_be_dropped_that_never_was() {
            spoil("delete from journal_entry where place <= " + place(4));
            spoil(
                    "insert into journal_segment select '2020-01', 1, 4, hash, hash from journal_link"
                            + " where seq = 4");
            spoil("delete from journal_link where seq <= 4");
            names(1, Fault.SEGMENT_CHANGED);
        }

        private void spoil(String statement) {
            journal.sql(statement);
        }

        private long place(int seq) {
            return journal.number("select entry from journal_link where seq = " + seq);
        }

        private void names(long place, Fault fault) {
            var broken = journal.verify().firstBroken().orElseThrow();
            assertThat(broken.fault()).isEqualTo(fault);
            assertThat(broken.place()).isEqualTo(place);
        }
    }

    @Nested
    @DisplayName("keeps of what reporters do")
    class Reporters {

        private static final LocalDate YESTERDAY = TODAY.minusDays(1);

        @Test
        void nothing_in_the_chain_before_the_day_is_over() {
            journal.today().ofReporter(CASE, "FILED");
            assertThat(journal.move(TODAY)).isZero();
            assertThat(journal.number("select count(*) from journal_entry")).isZero();
        }

        @Test
        void the_day_and_no_time() {
            journal.on(YESTERDAY).ofReporter(CASE, "FILED");
            assertThat(journal.move(TODAY)).isEqualTo(1);
            journal.seal();
            assertThat(
                            journal.number(
                                    "select count(*) from journal_entry where at_time is null and"
                                            + " on_day = date '2026-11-21' and actor = 'REPORTER'"))
                    .isEqualTo(1);
            assertThat(journal.number("select count(*) from journal_waiting")).isZero();
            assertThat(journal.verify().intact()).isTrue();
        }

        @Test
        void no_order() throws Exception {
            var written = new ArrayList<String>();
            for (int i = 0; i < 40; i++) {
                var name = "2026-7KQ4%d%d".formatted(2 + i / 8, 2 + i % 8);
                written.add(name);
                journal.on(YESTERDAY).ofReporter(new Reference(name), "FILED");
            }
            journal.move(TODAY);
            assertThat(subjects()).hasSize(40).containsAll(written).isNotEqualTo(written);
        }

        @Test
        void a_change_while_it_waited_to_be_seen() {
            journal.on(YESTERDAY).ofReporter(CASE, "FILED");
            journal.sql("update journal_waiting set subject = '2026-ZZZZZZ'");
            journal.move(TODAY);
            assertThat(journal.verify().firstBroken().orElseThrow().fault())
                    .isEqualTo(Fault.ENTRY_CHANGED);
        }

        @Test
        void no_time_of_what_they_set_off() {
            journal.today()
                    .ofSystemByDay(
                            Action.REFUSED,
                            new Subject(Subject.Kind.PLACE, "report.account"),
                            "SEAL_BROKEN");
            assertThat(journal.number("select count(*) from journal_entry")).isZero();
            assertThat(journal.move(TODAY.plusDays(1))).isEqualTo(1);
            assertThat(journal.number("select count(*) from journal_entry where at_time is null"))
                    .isEqualTo(1);
            assertThat(journal.verify().intact()).isTrue();
        }

        @Test
        void one_opened_mailbox_a_day() {
            journal.today().ofReporterOnceADay(CASE, "OPENED_MAILBOX");
            journal.today().ofReporterOnceADay(CASE, "OPENED_MAILBOX");
            assertThat(journal.number("select count(*) from journal_waiting")).isEqualTo(1);
        }

        private List<String> subjects() {
            return journal.base.run(
                    connection -> {
                        var found = new ArrayList<String>();
                        try (var ask =
                                        connection.prepareStatement(
                                                "select subject from journal_entry order by place");
                                var rows = ask.executeQuery()) {
                            while (rows.next()) {
                                found.add(rows.getString(1));
                            }
                        }
                        return found;
                    });
        }
    }

    @Test
    void is_read_page_by_page_newest_day_first() {
        write(3);
        journal.on(TODAY.minusDays(1)).ofReporter(CASE, "FILED");
        journal.move(TODAY);
        var all = journal.lines().of(Subject.of(CASE), Optional.empty(), 10);
        assertThat(all).hasSize(4);
        assertThat(all.get(3).part()).isEqualTo("FILED");
        var after = Optional.of(all.get(1).id());
        assertThat(journal.lines().of(Subject.of(CASE), after, 10))
                .containsExactly(all.get(2), all.get(3));
        assertThat(journal.lines().of(Subject.of(new Reference("2026-ZZZZZZ")), after, 10))
                .isEmpty();
    }

    @Test
    void tells_of_a_refusal_at_once() {
        journal.today()
                .ofSystemByDay(Action.REFUSED, new Subject(Subject.Kind.PLACE, "x"), "SEAL_BROKEN");
        assertThat(journal.lines().waitingRefusals(5)).hasSize(1);
    }

    @Test
    void notes_its_head_outside_only_when_it_grew() throws IOException {
        journal.anchors.cast();
        assertThat(journal.anchorFile()).doesNotExist();
        write(2);
        journal.seal();
        journal.anchors.cast();
        journal.anchors.cast();
        assertThat(Files.readAllLines(journal.anchorFile())).hasSize(1);
        assertThat(journal.verify()).isEqualTo(new Verdict(2, 1, Optional.empty()));
    }

    private void write(int times) {
        var today = journal.today();
        for (int i = 0; i < times; i++) {
            today.act(HANDLER, Subject.of(CASE), "RECORDED/FACTS");
        }
    }

    private static String bytes() {
        return "cast('\\x" + "ab".repeat(32) + "' as bytea)";
    }
}
