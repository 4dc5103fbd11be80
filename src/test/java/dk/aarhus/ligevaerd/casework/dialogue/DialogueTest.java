package dk.aarhus.ligevaerd.casework.dialogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.MailboxMessage;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "intake-officer", roles = "intake-officer")
@DisplayName("The dialogue with a reporter of another language")
class DialogueTest {

    private static final Caller OFFICER =
            new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    private static final String TURKISH = "Beni eve gönderdiler.";

    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Mailboxes mailboxes;
    @Inject Desk desk;

    private Receipt receipt;
    private Reference reference;

    @BeforeEach
    void receive() {
        receive("tr");
    }

    private void receive(String language) {
        receipt =
                intake.file(
                        SentForms.saying(
                                Map.of(
                                        "phase",
                                        "EMPLOYMENT",
                                        "account",
                                        TURKISH,
                                        "language",
                                        language)),
                        Optional.empty());
        reference = receipt.reference();
        casework.move(seen(), new CaseForms.Move("ACKNOWLEDGED", null), OFFICER);
    }

    @Test
    void is_not_held_in_bare_danish() {
        write(Map.of("text", "Vi har læst det."))
                .statusCode(422)
                .body("violations.field", contains("way"));
        assertThat(messages()).hasSize(1);
        write(Map.of("text", "x", "way", "TRANSLATED", "translator", "LIBRARY"))
                .statusCode(422)
                .body("violations.field", hasItems("translation", "translator", "translatedOn"));
        write(Map.of("text", "x", "way", "FOLLOWS", "followsBy", day(31))).statusCode(422);
        write(Map.of("text", "x", "way", "FOLLOWS", "followsBy", day(-1))).statusCode(422);
        write(Map.of("text", "x", "way", "SHOUTED")).statusCode(422);
        write(Map.of("text", "x", "way", "DANISH", "why", " ")).statusCode(422);
        assertThat(messages()).hasSize(1);
    }

    @Test
    void goes_on_in_danish_where_the_reporter_wrote_danish_too() {
        write(Map.of("text", "Tak.", "way", "DANISH", "why", "The second message is Danish."))
                .statusCode(200);
        assertThat(last().translation()).isEmpty();
        given().get(address("timeline?act=DANISH_SUFFICED"))
                .then()
                .body("lines.note", contains("The second message is Danish."));
    }

    @Test
    void carries_a_translation_that_somebody_answers_for() {
        write(
                        Map.of(
                                "text",
                                "Vi har læst det.",
                                "way",
                                "TRANSLATED",
                                "translation",
                                "Okuduk.",
                                "translator",
                                "INTERPRETER",
                                "translatedOn",
                                day(0)))
                .statusCode(200);
        given().contentType(ContentType.JSON)
                .body(Map.of("code", receipt.code()))
                .post("/api/v1/mailbox")
                .then()
                .statusCode(200)
                .body("messages[1].text", equalTo("Vi har læst det."))
                .body("messages[1].translation.text", equalTo("Okuduk."))
                .body("messages[1].translation.language", equalTo("tr"));
        var page =
                given().cookie("ligevaerd-mailbox", receipt.code() + "..")
                        .header("Accept-Language", "tr")
                        .get("/mailbox")
                        .asString();
        assertThat(page)
                .contains("lang=\"tr\" dir=\"ltr\">Okuduk.</p>")
                .contains("tercüman")
                .contains("lang=\"da\" dir=\"auto\">Vi har læst det.</p>");
        assertThat(page.indexOf("Okuduk.")).isLessThan(page.indexOf("Vi har læst det."));
    }

    @Test
    void runs_from_the_right_where_the_language_does() {
        receive("ar");
        write(Map.of("way", "PHRASES", "phrases", List.of(Map.of("phrase", "THANKS"))))
                .statusCode(200);
        assertThat(last().text()).isEqualTo("Tak for dit svar.");
        assertThat(
                        given().cookie("ligevaerd-mailbox", receipt.code() + "..")
                                .header("Accept-Language", "ar")
                                .get("/mailbox")
                                .asString())
                .contains("lang=\"ar\" dir=\"rtl\">شكرًا على جوابكم.</p>");
    }

    @Test
    void is_held_in_sentences_of_the_library() {
        write(Map.of("text", "More", "way", "PHRASES", "phrases", List.of(Map.of("phrase", "NO"))))
                .statusCode(422)
                .body("violations.field", hasItems("text", "phrases"));
        write(Map.of("way", "PHRASES", "phrases", List.of())).statusCode(422);
        write(Map.of("way", "PHRASES", "phrases", List.of(Map.of("phrase", "HEAR_BY"))))
                .statusCode(422)
                .body("violations.field", contains("day-HEAR_BY"));
        write(
                        Map.of(
                                "way",
                                "PHRASES",
                                "phrases",
                                List.of(
                                        Map.of("phrase", "READ"),
                                        Map.of("phrase", " READ "),
                                        Map.of("phrase", "HEAR_BY", "day", day(10)))))
                .statusCode(200);
        assertThat(last().text()).startsWith("Vi har læst det, du skrev.\nDu hører fra os senest ");
        assertThat(last().translation().orElseThrow().text()).startsWith("Yazdıklarınızı okuduk.");
    }

    @Test
    void owes_a_promised_translation_until_it_is_there() {
        write(Map.of("text", "Vi ringer.", "way", "FOLLOWS", "followsBy", day(5))).statusCode(200);
        given().get(address("tasks"))
                .then()
                .body("tasks.item", contains("MESSAGE_TRANSLATED"))
                .body("tasks[0].about", equalTo(2))
                .body("tasks[0].dueOn", equalTo(day(5)))
                .body("tasks[0].owner", equalTo("intake-officer"));
        given().get(address("clocks"))
                .then()
                .body("clocks.findAll { it.kind == 'TASK' }.internal", hasItem(day(5)));
        put("tasks/1", Map.of("owner", "intake-officer", "dueOn", day(9)))
                .statusCode(422)
                .body("violations.field", contains("dueOn"));
        assertThat(
                        given().cookie("ligevaerd-mailbox", receipt.code() + "..")
                                .header("Accept-Language", "tr")
                                .get("/mailbox")
                                .asString())
                .contains("Çevirisi en geç");

        put("translations/2", translating("Arayacağız.")).statusCode(200);
        assertThat(last().translation().orElseThrow().text()).isEqualTo("Arayacağız.");
        given().get(address("tasks")).then().body("tasks[0].doneOn", equalTo(day(0)));
        put("translations/2", translating("Again")).statusCode(409);
    }

    @Test
    void is_read_in_danish_beside_the_original() {
        post("translations/0/task", Map.of("owner", "intake-officer", "dueOn", day(3)))
                .statusCode(200)
                .body("texts[0].awaited", equalTo(true));
        post("translations/0/task", Map.of("owner", "intake-officer", "dueOn", day(3)))
                .statusCode(409);
        put("translations/0", translating("De sendte mig hjem.")).statusCode(200);
        given().get(address("translations"))
                .then()
                .body("language", equalTo("tr"))
                .body("texts[0].translation.text", equalTo("De sendte mig hjem."))
                .body("texts[0].awaited", equalTo(false))
                .body("machine", equalTo(false))
                .body("phrases", not(empty()));
        var page = given().header("Accept-Language", "en").get("/cases/" + reference).asString();
        assertThat(page).contains(TURKISH).contains("lang=\"da\" dir=\"ltr\">De sendte mig hjem.");

        put("translations/0", translating("De sendte mig hjem igen.")).statusCode(200);
        given().get(address("timeline?act=TEXT_TRANSLATED"))
                .then()
                .body("lines.note", hasItem("De sendte mig hjem."));
    }

    @Test
    void says_everything_that_is_wrong_with_a_translation() {
        put("translations/0", Map.of("words", " ", "translator", "A_COUSIN"))
                .statusCode(422)
                .body("violations.field", hasItems("words", "translator", "translatedOn"));
        put("translations/99", translating("x")).statusCode(404);
        put("translations/x", translating("x")).statusCode(404);
        post("translations/0/draft", Map.of()).statusCode(404);
        given().get(address("translations")).then().body("texts[0].translation", nullValue());
    }

    @Test
    void keeps_on_its_page_what_was_typed() {
        var token = FormToken.from("/cases/" + reference);
        token.post(
                        "/cases/" + reference + "/messages",
                        Map.of(
                                "version", seen().version(),
                                "dialogue-text", "Vi ringer til dig.",
                                "dialogue-way", "TRANSLATED",
                                "dialogue-translation", "Sizi arayacağız."))
                .statusCode(422)
                .body(containsString("Vi ringer til dig."))
                .body(containsString("Sizi arayacağız."))
                .body(containsString("#dialogue-translator"))
                .body(containsString("Who answers for the translation"));
        token.post(
                        "/cases/" + reference + "/translations/0",
                        Map.of(
                                "version",
                                seen().version(),
                                "enter0-words",
                                "De sendte mig hjem.",
                                "enter0-translator",
                                "COLLEAGUE",
                                "enter0-translatedOn",
                                day(0)))
                .statusCode(303);
        given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/translations")
                .then()
                .statusCode(200)
                .body(containsString("De sendte mig hjem."));
    }

    @Test
    void needs_nothing_more_in_danish_or_english() {
        receive("en");
        write(Map.of("text", "Thank you.")).statusCode(200);
        write(Map.of("text", "Thank you.", "way", "DANISH")).statusCode(422);
        assertThat(given().get("/cases/" + reference).asString()).doesNotContain("dialogue-way");
        put("translations/1", translating("x")).statusCode(409);
        given().get(address("translations")).then().body("texts", hasSize(3));
    }

    private static Map<String, String> translating(String words) {
        return Map.of("words", words, "translator", "TRANSLATOR", "translatedOn", day(0));
    }

    private List<MailboxMessage> messages() {
        return mailboxes.open(receipt.code()).orElseThrow().messages();
    }

    private MailboxMessage last() {
        var all = messages();
        return all.get(all.size() - 1);
    }

    private static String day(int days) {
        return Today.here().plusDays(days).toString();
    }

    private ValidatableResponse write(Map<String, ?> body) {
        return post("messages", body);
    }

    private ValidatableResponse post(String part, Map<String, ?> body) {
        return sending(body).post(address(part)).then();
    }

    private ValidatableResponse put(String part, Map<String, ?> body) {
        return sending(body).put(address(part)).then();
    }

    private io.restassured.specification.RequestSpecification sending(Map<String, ?> body) {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen().version() + "\"")
                .body(body);
    }

    private String address(String part) {
        return "/api/v1/cases/" + reference + "/" + part;
    }

    private SeenCase seen() {
        return new SeenCase(reference, desk.version(reference, OFFICER));
    }
}
