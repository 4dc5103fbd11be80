package dk.aarhus.ligevaerd.intake.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.MailboxCode;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A draft")
class DraftsTest {

    private static final String WORDS = "Det her må ingen andre læse";

    @Inject Drafts drafts;
    @Inject Mailboxes mailboxes;
    @Inject RetainedDrafts retained;
    @Inject EntityManager base;
    @Inject Clock clock;

    private final MailboxCode code = MailboxCode.draw(new SecureRandom());

    @Test
    void opens_with_its_code_and_with_no_other() {
        assertThat(drafts.change(code, account(WORDS))).isEqualTo(Kept.KEPT);

        assertThat(drafts.open(code).orElseThrow().all("account")).containsExactly(WORDS);
        assertThat(drafts.open(MailboxCode.draw(new SecureRandom()))).isEmpty();
        assertThat(drafts.resumable(" " + code.toString().toLowerCase())).contains(code);
        assertThat(drafts.resumable("nonsense")).isEmpty();
    }

    @Test
    void lies_in_the_base_without_a_word_its_code_or_its_length() {
        drafts.change(code, account("kort"));
        var little = row();
        drafts.change(code, account(WORDS.repeat(40)));
        var much = row();

        assertThat(much[1].toString()).hasSameSizeAs(little[1].toString());
        assertThat(much[0].toString() + much[1])
                .doesNotContain(WORDS, code.toString(), code.toString().replace("-", ""));
        assertThat(mailboxes.open(code.toString())).as("no mailbox before it is sent").isEmpty();
    }

    @Test
    void becomes_one_report_whose_mailbox_opens_with_the_same_code() {
        drafts.change(code, account(WORDS));

        var first = drafts.file(code, DraftsTest::form).orElseThrow();
        var again = drafts.file(code, DraftsTest::form).orElseThrow();

        assertThat(again).isEqualTo(first);
        assertThat(first.code()).isEqualTo(code.toString());
        assertThat(mailboxes.open(code.toString()).orElseThrow().reference())
                .isEqualTo(first.reference());
        assertThat(drafts.open(code)).as("erased when it was sent").isEmpty();
        assertThat(drafts.change(code, account("more"))).isEqualTo(Kept.ALREADY_SENT);
        assertThat(drafts.open(code)).isEmpty();
    }

    @Test
    void becomes_one_report_when_it_is_sent_many_times_at_once() throws Exception {
        drafts.change(code, account(WORDS));
        var threads = Executors.newFixedThreadPool(6);
        try {
            Callable<String> sending =
                    () -> drafts.file(code, DraftsTest::form).orElseThrow().reference().value();
            var references =
                    threads.invokeAll(IntStream.range(0, 12).mapToObj(i -> sending).toList());
            var first = references.get(0).get();
            for (var reference : references) {
                assertThat(reference.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void keeps_what_two_tabs_say_at_the_same_moment() throws Exception {
        var threads = Executors.newFixedThreadPool(6);
        try {
            var saying =
                    IntStream.range(0, 20)
                            .<Callable<Kept>>mapToObj(
                                    i ->
                                            () ->
                                                    drafts.change(
                                                            code,
                                                            given ->
                                                                    given.with(
                                                                            "answer" + i,
                                                                            List.of("yes"))))
                            .toList();
            for (var said : threads.invokeAll(saying)) {
                assertThat(said.get()).isEqualTo(Kept.KEPT);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(drafts.open(code).orElseThrow().given()).hasSize(20);
    }

    @Test
    void stays_as_it_is_when_it_cannot_be_sent() {
        drafts.change(code, account(WORDS));

        assertThatThrownBy(() -> drafts.file(code, given -> SentForms.anonymous("NEVER", WORDS)))
                .isInstanceOf(Problem.class);

        assertThat(drafts.open(code)).isPresent();
        assertThat(mailboxes.open(code.toString())).isEmpty();
    }

    @Test
    void is_erased_when_its_writer_wants_so() {
        drafts.change(code, account(WORDS));
        drafts.erase(code);
        assertThat(drafts.open(code)).isEmpty();
        assertThat(drafts.file(code, DraftsTest::form)).isEmpty();
    }

    @Test
    void is_erased_after_thirty_days_untouched_and_not_before() {
        var today = LocalDate.now(clock);
        drafts.change(code, account(WORDS));

        QuarkusTransaction.requiringNew().run(() -> retained.atNight(today.plusDays(29)));
        assertThat(drafts.open(code)).isPresent();
        QuarkusTransaction.requiringNew().run(() -> retained.atNight(today.plusDays(30)));
        assertThat(drafts.open(code)).isEmpty();
    }

    private Object[] row() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (Object[])
                                        base.createNativeQuery(
                                                        "select code_lookup, sealed from draft"
                                                                + " where code_lookup = ?1")
                                                .setParameter(1, drafts.lookup(code))
                                                .getSingleResult());
    }

    private static UnaryOperator<DraftAnswers> account(String words) {
        return given -> given.with("account", List.of(words));
    }

    private static FilingForm form(DraftAnswers given) {
        return SentForms.anonymous("SERVICE", given.all("account").get(0));
    }
}
