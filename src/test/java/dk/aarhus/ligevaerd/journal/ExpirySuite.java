package dk.aarhus.ligevaerd.journal;

import static dk.aarhus.ligevaerd.journal.LooseJournal.HANDLER;
import static dk.aarhus.ligevaerd.journal.LooseJournal.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.shared.Reference;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left of the journal after five years. */
abstract class ExpirySuite {

    static final LocalDate LONG_AGO = LocalDate.of(2020, 1, 15);
    static final LocalDate LATER = LocalDate.of(2020, 2, 3);
    static final Reference CASE = new Reference("2020-7KQ4MX");

    @TempDir Path folder;
    LooseJournal journal;

    /** A base with the tables of the journal, as the service uses it. */
    abstract LooseJournal migrated(Path anchors);

    @BeforeEach
    void write_three_months() {
        journal = migrated(folder.resolve("anchors"));
        journal.on(LONG_AGO).withReason(HANDLER, CASE, Part.IDENTITY, "It had to be");
        write(LONG_AGO, 3);
        journal.anchors.cast();
        write(LATER, 3);
        write(TODAY, 2);
        journal.anchors.cast();
    }

    @Test
    void whole_months_go_from_the_oldest_on_and_the_rest_verifies() {
        assertThat(journal.dropOldest(TODAY)).contains("2020-01");
        assertThat(journal.verify().intact()).isTrue();
        assertThat(journal.verify().entries()).isEqualTo(5);
        assertThat(journal.dropOldest(TODAY)).contains("2020-02");
        assertThat(journal.dropOldest(TODAY)).isEmpty();
        assertThat(journal.verify().intact()).isTrue();
        assertThat(journal.number("select count(*) from journal_entry")).isEqualTo(2);
        write(TODAY, 1);
        assertThat(journal.verify().entries()).isEqualTo(3);
    }

    @Test
    void nothing_goes_a_day_too_early() {
        assertThat(journal.dropOldest(LocalDate.of(2025, 1, 31))).isEmpty();
        assertThat(journal.number("select count(*) from journal_entry")).isEqualTo(9);
    }

    @Test
    void reasons_go_with_their_month() {
        assertThat(journal.reasons()).isEqualTo(1);
        journal.dropOldest(TODAY);
        assertThat(journal.reasons()).isZero();
        assertThat(journal.number("select count(*) from journal_entry where reason is not null"))
                .isZero();
    }

    @Test
    void reasons_go_with_their_case_and_the_chain_stays() {
        journal.today().forgetReasons(CASE);
        assertThat(journal.reasons()).isZero();
        assertThat(journal.verify().intact()).isTrue();
    }

    private void write(LocalDate day, int times) {
        for (int i = 0; i < times; i++) {
            journal.on(day).act(HANDLER, Subject.of(CASE), "RECORDED/FACTS");
        }
        journal.seal(day);
    }
}
