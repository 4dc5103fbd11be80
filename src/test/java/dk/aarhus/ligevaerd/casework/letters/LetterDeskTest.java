package dk.aarhus.ligevaerd.casework.letters;

import static dk.aarhus.ligevaerd.casework.DecidedCase.DECIDER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.REVIEWER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterDraft;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterSending;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterWords;
import dk.aarhus.ligevaerd.fixture.PdfUa;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("A letter")
class LetterDeskTest {

    private static final LetterSending BY_HAND = new LetterSending("BY_HAND", null);
    private static final LetterSending MAILBOX = new LetterSending("MAILBOX", null);
    private static final Path POST = Path.of("target/test-post");

    @Inject DecidedCase cases;
    @Inject LetterDesk desk;
    @Inject PostRound round;
    @Inject Mailboxes mailboxes;
    @Inject EntityManager base;

    @Nested
    @DisplayName("that tells of a decision")
    class OfADecision {

        @Test
        void is_not_approved_while_a_place_is_open() {
            var reference = cases.drafted().reference();
            var id = draft(reference, "DECISION_TO_REPORTER", "");
            assertThat(one(reference, id).text().hasOpenPlaces())
                    .as("nobody has decided yet")
                    .isTrue();
            refused(ProblemKind.INVALID, () -> approve(reference, id, REVIEWER));
        }

        @Test
        void is_not_approved_by_who_wrote_it() {
            var reference = cases.decided().reference();
            var id = draft(reference, "DECISION_TO_REPORTER", "");
            var both =
                    new Caller(HANDLER.account(), Set.of(Role.CASE_HANDLER, Role.DECISION_MAKER));
            refused(ProblemKind.NOT_ALLOWED, () -> approve(reference, id, both));
            refused(ProblemKind.STATE_CONFLICT, () -> send(reference, id, MAILBOX));
        }

        @Test
        void is_approved_again_after_it_was_changed() {
            var reference = cases.decided().reference();
            var id = draft(reference, "DECISION_TO_REPORTER", "");
            approve(reference, id, DECIDER);
            edit(reference, id, "# Another title\n\nOther words.", "");
            assertThat(one(reference, id).state()).isEqualTo(LetterState.DRAFT);
            refused(ProblemKind.STATE_CONFLICT, () -> send(reference, id, MAILBOX));
        }

        @Test
        void is_not_sent_before_somebody_signed_the_decision() {
            var reference = cases.drafted().reference();
            var id = draft(reference, "DECISION_TO_WITNESS", "A witness");
            edit(reference, id, "# Title\n\nWords.", "A witness");
            approve(reference, id, REVIEWER);
            refused(ProblemKind.STATE_CONFLICT, () -> send(reference, id, BY_HAND));
            cases.decide(reference);
            send(reference, id, BY_HAND);
            assertThat(one(reference, id).state()).isEqualTo(LetterState.SENT);
        }
    }

    @Nested
    @DisplayName("once it is sent")
    class Sent {

        @Test
        void stands_in_the_mailbox_of_the_reporter() {
            var receipt = cases.decided();
            var id = draft(receipt.reference(), "DECISION_TO_REPORTER", "");
            approve(receipt.reference(), id, REVIEWER);
            send(receipt.reference(), id, MAILBOX);
            assertThat(mailboxes.open(receipt.code()).orElseThrow().messages())
                    .anySatisfy(
                            message ->
                                    assertThat(message.text())
                                            .startsWith("Answer in your case")
                                            .contains("You were right. The rosters"));
        }

        @Test
        void is_kept_as_it_was_and_changed_by_nobody() throws Exception {
            var reference = cases.decided().reference();
            var id = sentByHand(reference);
            var sheet = desk.sheet(reference, id, HANDLER);
            var hash = MessageDigest.getInstance("SHA-256").digest(sheet.pdf());
            assertThat(one(reference, id).sheetHash()).contains(HexFormat.of().formatHex(hash));
            assertThat(desk.sheet(reference, id, REVIEWER).pdf()).isEqualTo(sheet.pdf());
            assertThat(sheet.name()).isEqualTo(reference + "-brev.pdf");
            refused(ProblemKind.STATE_CONFLICT, () -> edit(reference, id, "x", "y"));
            refused(ProblemKind.STATE_CONFLICT, () -> send(reference, id, BY_HAND));
        }

        @Test
        void goes_to_the_post_and_its_number_is_forgotten() throws IOException {
            var reference = cases.decided().reference();
            var id = draft(reference, "DECISION_TO_WITNESS", "A witness\nSome street 1");
            approve(reference, id, REVIEWER);
            send(reference, id, new LetterSending("DIGITAL_POST", "010170-0009"));
            assertThat(stored("post_to", id)).isNotNull().asString().doesNotContain("0101");

            round.handOver();
            round.handOver();

            assertThat(stored("post_to", id)).isNull();
            assertThat(one(reference, id).postedOn()).isPresent();
            var file = POST.resolve(id + ".xml");
            assertThat(Files.readString(file)).contains(">0101700009<");
            Files.delete(file);
        }

        @Test
        void lies_sealed() {
            var reference = cases.decided().reference();
            var id = sentByHand(reference);
            assertThat(stored("words", id).toString()).doesNotContain("decided");
            assertThat(stored("recipient", id).toString()).doesNotContain("witness");
        }
    }

    @Nested
    @DisplayName("on paper")
    class OnPaper {

        @ParameterizedTest
        @EnumSource(Language.class)
        void can_be_read_by_a_screen_reader_in_every_language(Language language) throws Exception {
            var reference = cases.decided().reference();
            for (var kind : LetterKind.values()) {
                if (kind.languages().contains(language)) {
                    var reader = kind.isForReporter() ? "" : "A reader\nSome street 1";
                    var id = draft(reference, kind.name(), reader, language.code());
                    var pdf = desk.sheet(reference, id, HANDLER).pdf();
                    keepToLookAt(kind, language, pdf);
                    PdfUa.assertHeldBy(pdf);
                }
            }
        }

        @Test
        void holds_whatever_a_person_wrote() throws Exception {
            var reference = cases.decided().reference();
            var id = draft(reference, "CLOSING_TO_REPORTER", "");
            edit(
                    reference,
                    id,
                    "# <script>&amp;\n\n]]> {x} \"quoted\" \u0007 <b>\n\n- <img src=x>\n"
                            + "word".repeat(2_000),
                    "");
            PdfUa.assertHeldBy(desk.sheet(reference, id, HANDLER).pdf());
        }

        @Test
        void never_shows_a_wrong_sign_for_one_that_it_lacks() {
            var reference = cases.decided().reference();
            var id = draft(reference, "CLOSING_TO_REPORTER", "");
            edit(reference, id, "# 標題\n\nWords.", "");
            assertThat(one(reference, id).canBeWritten()).isFalse();
            refused(ProblemKind.INVALID, () -> send(reference, id, MAILBOX));
            refused(ProblemKind.INVALID, () -> desk.sheet(reference, id, HANDLER));
        }
    }

    @Nested
    @DisplayName("is refused")
    class Refused {

        @Test
        void without_a_reader_or_a_language_that_its_text_has() {
            var reference = cases.decided().reference();
            for (var form :
                    new LetterDraft[] {
                        new LetterDraft("DECISION_TO_ACCUSED", "so", "Somebody"),
                        new LetterDraft("DECISION_TO_ACCUSED", "<b>", "Somebody"),
                        new LetterDraft("DECISION_TO_ACCUSED", "da", " "),
                        new LetterDraft("DECISION_TO_ACCUSED", "da", "x".repeat(501)),
                        new LetterDraft("DECISION_TO_REPORTER", "", "The reporter's name"),
                        new LetterDraft("LOVE_LETTER", "", ""),
                        new LetterDraft(null, null, null)
                    }) {
                refused(
                        ProblemKind.INVALID,
                        () -> desk.draft(cases.seen(reference, HANDLER), form, HANDLER));
            }
            assertThat(desk.of(reference, HANDLER).letters()).isEmpty();
        }

        @Test
        void by_a_way_that_does_not_lead_to_its_reader() {
            var reference = cases.decided().reference();
            var id = draft(reference, "CLOSING_TO_REPORTER", "");
            refused(ProblemKind.INVALID, () -> send(reference, id, BY_HAND));
            refused(ProblemKind.INVALID, () -> send(reference, id, new LetterSending("", "")));
            assertThat(one(reference, id).state()).isEqualTo(LetterState.DRAFT);
        }

        @Test
        void to_a_number_that_is_none() {
            var reference = cases.decided().reference();
            var id = draft(reference, "DECISION_TO_WITNESS", "A witness");
            approve(reference, id, REVIEWER);
            for (var number : new String[] {"", "3113700009", "0013700009", "1234", "abc", null}) {
                refused(
                        ProblemKind.INVALID,
                        () -> send(reference, id, new LetterSending("DIGITAL_POST", number)));
            }
            assertThat(one(reference, id).state()).isEqualTo(LetterState.APPROVED);
        }

        @Test
        void to_those_who_do_not_work_on_the_case() {
            var reference = cases.decided().reference();
            var stranger = new Caller("stranger", Set.of(Role.CASE_HANDLER));
            refused(ProblemKind.NOT_FOUND, () -> desk.of(reference, stranger));
            refused(
                    ProblemKind.NOT_ALLOWED,
                    () ->
                            desk.draft(
                                    cases.seen(reference, REVIEWER),
                                    new LetterDraft("CLOSING_TO_REPORTER", "", ""),
                                    REVIEWER));
        }

        @Test
        void against_a_version_that_is_no_longer_the_newest() {
            var reference = cases.decided().reference();
            var old = cases.seen(reference, HANDLER);
            draft(reference, "CLOSING_TO_REPORTER", "");
            refused(
                    ProblemKind.CHANGED_MEANWHILE,
                    () -> desk.draft(old, new LetterDraft("CLOSING_TO_REPORTER", "", ""), HANDLER));
        }

        @Test
        void of_another_case() {
            var mine = cases.decided().reference();
            var other = cases.decided().reference();
            var id = draft(other, "CLOSING_TO_REPORTER", "");
            refused(ProblemKind.NOT_FOUND, () -> desk.sheet(mine, id, HANDLER));
            refused(ProblemKind.NOT_FOUND, () -> edit(mine, id, "x", ""));
        }
    }

    private UUID sentByHand(Reference reference) {
        var id = draft(reference, "DECISION_TO_WITNESS", "A witness");
        approve(reference, id, REVIEWER);
        send(reference, id, BY_HAND);
        return id;
    }

    private UUID draft(Reference reference, String kind, String recipient) {
        return draft(reference, kind, recipient, "");
    }

    private UUID draft(Reference reference, String kind, String recipient, String language) {
        return desk.draft(
                cases.seen(reference, HANDLER),
                new LetterDraft(kind, language, recipient),
                HANDLER);
    }

    private void edit(Reference reference, UUID id, String text, String recipient) {
        desk.edit(cases.seen(reference, HANDLER), id, new LetterWords(text, recipient), HANDLER);
    }

    private void approve(Reference reference, UUID id, Caller by) {
        desk.approve(cases.seen(reference, by), id, by);
    }

    private void send(Reference reference, UUID id, LetterSending how) {
        desk.send(cases.seen(reference, HANDLER), id, how, HANDLER);
    }

    private LetterView one(Reference reference, UUID id) {
        return desk.of(reference, HANDLER).one(id);
    }

    private Object stored(String column, UUID id) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createNativeQuery(
                                                "select %s from case_letter where id = ?1"
                                                        .formatted(column))
                                        .setParameter(1, id)
                                        .getSingleResult());
    }

    private static void refused(ProblemKind kind, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(kind));
    }

    /** Left in the build folder, for people who want to see how a letter looks. */
    private static void keepToLookAt(LetterKind kind, Language language, byte[] pdf)
            throws IOException {
        var folder = Files.createDirectories(Path.of("target/letters"));
        Files.write(folder.resolve("%s.%s.pdf".formatted(kind, language.code())), pdf);
    }
}
