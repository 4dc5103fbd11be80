package dk.aarhus.ligevaerd.journal;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.EnrolmentChanged;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.SealBroken;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "auditor", roles = "auditor")
@DisplayName("The auditor's page")
class JournalPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject Journal journal;
    @Inject Event<SealBroken> seals;
    @Inject Event<EnrolmentChanged> enrolments;

    private final Reference reference = Reference.draw(2026, new SecureRandom());

    @Test
    void verifies_and_says_so_in_both_languages() {
        var answer = post("/journal/verification");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(page("/journal?lang=da")).contains("Journalen er urørt");
        assertThat(page("/journal?lang=en")).contains("The journal is intact");
        var view = given().get("/api/v1/journal/verification").jsonPath();
        assertThat(view.getBoolean("intact")).isTrue();
        assertThat(view.getLong("entries")).isPositive();
        assertThat((Object) view.get("firstBroken")).isNull();
        assertThat(view.getMap("")).containsOnlyKeys("intact", "entries", "firstBroken");
    }

    @Test
    void wants_a_number_and_a_reason() {
        var page = post("/journal/case", "reference", "nothing", "reason", " ");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("href=\"#reference\"")
                .contains("href=\"#reason\"")
                .contains("value=\"nothing\"");
    }

    @Test
    void knows_no_case_that_never_was() {
        var page = post("/journal/case", "reference", "2026-ZZZZZZ", "reason", "To see");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString()).contains("Journalen kender ingen sag");
    }

    @Test
    void shows_the_journal_of_a_case_and_keeps_the_reason() {
        happened();
        var page = post("/journal/case", "reference", reference.value(), "reason", "A complaint");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString()).contains("case-handler (sagsbehandler)", "Åbnede sagen");
        assertThat(page("/journal")).contains("A complaint").contains(reference.value());
    }

    @Test
    void shows_what_was_refused() {
        QuarkusTransaction.requiringNew()
                .run(() -> seals.fire(new SealBroken("report.account of " + reference)));
        assertThat(page("/journal"))
                .contains("En låst tekst kunne ikke åbnes")
                .contains("report.account of " + reference);
    }

    @Test
    void shows_who_was_let_in_and_by_whom() {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                enrolments.fire(
                                        new EnrolmentChanged(
                                                "newcomer",
                                                "decision-maker",
                                                EnrolmentChanged.Change.ENROLLED)));
        assertThat(page("/journal"))
                .contains("newcomer")
                .contains("decision-maker")
                .contains("Fik adgang til sager");
    }

    @Test
    void has_no_way_to_ask_for_a_person() {
        assertThat(page("/journal"))
                .doesNotContain("name=\"actor\"")
                .doesNotContain("name=\"account\"");
    }

    @Test
    @TestSecurity(user = "administrator", roles = "administrator")
    void is_closed_to_administrators() {
        assertThat(given().accept("text/html").get("/journal").statusCode()).isEqualTo(403);
        assertThat(given().get("/api/v1/journal/verification").statusCode()).isEqualTo(403);
    }

    private void happened() {
        var handler =
                new Caller("case-handler", Set.of(Role.CASE_HANDLER), UUID.randomUUID().toString());
        QuarkusTransaction.requiringNew().run(() -> journal.read(handler, reference, Part.CASE));
    }

    private static String page(String address) {
        return given().accept("text/html").get(address).asString();
    }

    private static Response post(String address, String... namesAndValues) {
        var found = TOKEN.matcher(page("/journal"));
        assertThat(found.find()).isTrue();
        var request =
                given().redirects()
                        .follow(false)
                        .accept("text/html")
                        .cookie("csrf-token", found.group(1))
                        .formParam("csrf-token", found.group(1));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.post(address);
    }
}
