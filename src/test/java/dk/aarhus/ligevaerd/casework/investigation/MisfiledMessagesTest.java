package dk.aarhus.ligevaerd.casework.investigation;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static dk.aarhus.ligevaerd.casework.DecidedCase.REVIEWER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.dialogue.TranslationForms;
import dk.aarhus.ligevaerd.casework.dialogue.Translations;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "handler", roles = "case-handler")
@DisplayName("A message that was filed wrong")
class MisfiledMessagesTest {

    private static final String THEIRS = "Perlehyacint";
    private static final String OURS = "Vintergaek";
    private static final String DANISH = "Erantis";

    @Inject DecidedCase cases;
    @Inject Mailboxes mailboxes;
    @Inject Translations translations;
    @Inject Notes notes;
    @Inject MisfiledItems items;
    @Inject Refiling refiling;
    @Inject RetainedInvestigation retained;
    @Inject EntityManager base;

    private Receipt receipt;
    private Reference reference;
    private int theirs;
    private int ours;

    @BeforeEach
    void write() {
        receipt = cases.drafted();
        reference = receipt.reference();
        mailboxes.write(receipt.code(), "It is about " + THEIRS);
        theirs = messages().size();
        mailboxes.post(reference, "We mean " + OURS, Today.here());
        ours = messages().size();
        translations.enter(
                seen(HANDLER),
                theirs,
                new TranslationForms.Translating(
                        "Det er " + DANISH, "INTERPRETER", Today.here().toString()),
                HANDLER);
    }

    @Test
    void is_gone_for_the_desk_and_the_reporter_who_sees_that_it_was_taken_out() {
        assertThat(found(THEIRS, reference)).isTrue();
        assertThat(found(DANISH, reference)).isTrue();
        takeOut("MESSAGE-" + theirs);
        takeOut("MESSAGE-" + ours);

        for (var word : List.of(THEIRS, OURS, DANISH)) {
            assertThat(found(word, reference)).as(word).isFalse();
            for (var page :
                    List.of("", "/translations", "/timeline", "/misfiled", "/notes", "/tasks")) {
                assertThat(given().get("/cases/" + reference + page).asString())
                        .as(page)
                        .contains(reference.value())
                        .doesNotContain(word);
            }
        }
        assertThat(messages())
                .hasSize(ours)
                .allSatisfy(one -> assertThat(one.text()).doesNotContain(THEIRS, OURS));
        assertThat(messages().get(theirs - 1).setAsideOn()).contains(Today.here());
        for (var page : List.of("/mailbox", "/mailbox/copy")) {
            assertThat(
                            given().cookie("ligevaerd-mailbox", receipt.code() + "..")
                                    .header("Accept-Language", "da")
                                    .get(page)
                                    .asString())
                    .as(page)
                    .contains("Beskeden er taget ud af din sag")
                    .doesNotContain(THEIRS, OURS);
        }
        assertThat(items.all(reference, HANDLER).items())
                .extracting(MisfiledItems.Item::code)
                .doesNotContain("MESSAGE-" + theirs, "MESSAGE-" + ours);
        assertThatThrownBy(
                        () ->
                                translations.enter(
                                        seen(HANDLER),
                                        theirs,
                                        new TranslationForms.Translating(
                                                "x", "INTERPRETER", Today.here().toString()),
                                        HANDLER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        one -> assertThat(one.kind()).isEqualTo(ProblemKind.STATE_CONFLICT));
    }

    @Test
    void goes_on_to_the_right_case_as_a_note_and_is_named_in_neither_timeline() {
        var right = cases.drafted().reference();
        takeOut("MESSAGE-" + theirs);
        assertThatThrownBy(() -> move(right, "NOTE", HANDLER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        one -> assertThat(one.kind()).isEqualTo(ProblemKind.NOT_ALLOWED));
        refused(reference, "NOTE", "reference");

        move(right, null, REVIEWER);

        assertThat(notes.all(right, HANDLER).notes())
                .singleElement()
                .satisfies(
                        note -> {
                            assertThat(note.words()).isEqualTo("It is about " + THEIRS);
                            assertThat(note.aboutDay()).isEqualTo(Today.here());
                            assertThat(note.cameFrom()).contains(Misfiled.Kind.MESSAGE);
                        });
        assertThat(found(THEIRS, right)).as("there").isTrue();
        for (var of : List.of(reference, right)) {
            var other = of.equals(right) ? reference : right;
            assertThat(given().get("/cases/" + of + "/timeline").asString())
                    .contains(of.value())
                    .doesNotContain(other.value());
        }
        given().get("/api/v1/cases/" + reference + "/misfiled")
                .then()
                .body("misfiled.movedTo", contains(right.value()));
        refusedAs(right, ProblemKind.STATE_CONFLICT);
        assertThat(storedTarget()).doesNotContain(right.value());
        QuarkusTransaction.requiringNew().run(() -> retained.forget(right, base));
        assertThat(storedTarget()).isNull();
    }

    @Test
    void of_ours_is_sent_to_the_reporter_for_whom_it_was() {
        var right = cases.drafted().reference();
        items.say(
                seen(REVIEWER),
                new MisfiledForms.MisfiledSaying("MESSAGE-" + ours, "Of another case.", "false"),
                REVIEWER);
        items.confirm(seen(HANDLER), 1, HANDLER);

        move(right, "MESSAGE", HANDLER);

        // In tests no message waits.
        assertThat(mailboxes.messages(right))
                .last()
                .extracting(MailboxMessage::text)
                .isEqualTo("We mean " + OURS);
        given().get("/api/v1/cases/" + right + "/timeline?act=MISFILED_ARRIVED")
                .then()
                .body("lines.size()", equalTo(1));
    }

    @Test
    void of_ours_is_sent_by_nobody_who_writes_to_no_reporter() {
        var right = cases.drafted().reference();
        takeOut("MESSAGE-" + ours);
        refused(right, "MESSAGE", "reference");
    }

    @Test
    void is_nobodys_to_move_into_a_case_that_they_cannot_work_on() {
        takeOut("MESSAGE-" + theirs);
        refused(new Reference("2026-222222"), "NOTE", "reference");
        given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen(HANDLER).version() + "\"")
                .body(Map.of("reference", "x", "filedAs", "LETTER"))
                .put("/api/v1/cases/" + reference + "/misfiled/1/moved")
                .then()
                .statusCode(422)
                .body("violations.field", contains("reference", "filedAs"));
        given().get("/api/v1/cases/" + reference + "/misfiled")
                .then()
                .body("misfiled[0].movedOn", equalTo(null))
                .body("misfiled[0].reason", not(equalTo("")));
    }

    private void takeOut(String item) {
        say(item);
        items.confirm(seen(REVIEWER), items.all(reference, REVIEWER).misfiled().size(), REVIEWER);
    }

    private void say(String item) {
        items.say(
                seen(HANDLER),
                new MisfiledForms.MisfiledSaying(item, "Not of this case.", "false"),
                HANDLER);
    }

    private void move(Reference to, String as, Caller caller) {
        refiling.move(seen(caller), 1, new MisfiledForms.Refiled(to.value(), as), caller);
    }

    private void refused(Reference to, String as, String field) {
        assertThatThrownBy(() -> move(to, as, REVIEWER))
                .isInstanceOfSatisfying(
                        Problem.class,
                        one ->
                                assertThat(one.violations())
                                        .extracting(violation -> violation.field())
                                        .containsExactly(field));
    }

    private void refusedAs(Reference to, ProblemKind kind) {
        assertThatThrownBy(() -> move(to, null, REVIEWER))
                .isInstanceOfSatisfying(
                        Problem.class, one -> assertThat(one.kind()).isEqualTo(kind));
    }

    private String storedTarget() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        base.createNativeQuery(
                                                        "select moved_to from case_misfiled where case_reference = ?1")
                                                .setParameter(1, reference.value())
                                                .getSingleResult());
    }

    private List<MailboxMessage> messages() {
        return mailboxes.messages(reference);
    }

    private boolean found(String word, Reference in) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", word))
                .post("/api/v1/cases/search")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(in.value());
    }

    private SeenCase seen(Caller caller) {
        return cases.seen(reference, caller);
    }
}
