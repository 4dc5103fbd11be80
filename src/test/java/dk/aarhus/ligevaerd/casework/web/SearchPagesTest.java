package dk.aarhus.ligevaerd.casework.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.saved.PostedSearches;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.retention.Retained;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The search of the worklist")
class SearchPagesTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");

    @Inject Intake intake;
    @Inject PostedSearches searches;
    @Inject EntityManager base;
    @Inject @Any Instance<Retained> rooms;

    private final String word = "ord" + UUID.randomUUID().toString().replace("-", "");
    private Reference reference;

    @BeforeEach
    void file() {
        reference = intake.file(report(), Optional.empty()).reference();
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void shows_where_the_words_stand() {
        var page = search("text", word);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.asString())
                .containsPattern("href=\"/cases/" + reference + "\\?search=[0-9a-f-]{36}\"")
                .containsPattern("href=\"/cases/" + reference + "\\?search=[0-9a-f-]{36}#report\"")
                .contains("&lt;b&gt;<mark>" + word + "</mark>&lt;/b&gt;")
                .contains("value=\"" + word + "\"")
                .doesNotContain("name=\"cursor\"");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void helps_where_nothing_is_found() {
        assertThat(search("text", "z" + word).asString())
                .contains("Ordene er ikke fundet i dine sager")
                .contains("Der er søgt i indberetningen")
                .contains("Som visitator søger du")
                .doesNotContain("Fundet her");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void keeps_to_the_filter_of_the_list_and_says_so() {
        var list = browser().get("/cases?phase=DISMISSAL").asString();
        assertThat(list)
                .contains("name=\"phase\" value=\"DISMISSAL\"")
                .contains("Der søges kun i de sager");
        assertThat(search("text", word, "phase", "DISMISSAL").asString())
                .contains("Ordene er ikke fundet")
                .contains("Der er kun søgt i de sager");
        assertThat(search("text", word, "phase", "RECRUITMENT").asString())
                .contains("/cases/" + reference);
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void says_what_is_wrong_beside_the_box() {
        var page = search("text", "og det");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.asString())
                .contains("href=\"#text\"")
                .contains("value=\"og det\"")
                .contains("Skriv mindst ét ord");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void goes_on_by_a_form_and_never_by_an_address() {
        intake.file(report(), Optional.empty());
        var page = search("text", word, "limit", "1").asString();
        assertThat(page).contains("name=\"cursor\"").doesNotContain("cursor=");
        var cursor = Pattern.compile("name=\"cursor\" value=\"([^\"]+)\"").matcher(page);
        assertThat(cursor.find()).isTrue();
        assertThat(search("text", word, "limit", "1", "cursor", cursor.group(1)).asString())
                .contains("<mark>");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void begins_at_the_list() {
        var answer = browser().get("/cases/search?text=" + word);
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).endsWith("/cases");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void does_nothing_without_the_form_token() {
        var answer = browser().formParam("text", word).post("/cases/search");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.asString()).doesNotContain(reference.value());
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void finds_nothing_for_somebody_without_a_tie() {
        assertThat(search("text", word).asString())
                .doesNotContain(reference.value())
                .contains("Som sagsbehandler søger du");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void speaks_english_too() {
        var token = token();
        var page =
                browser()
                        .cookie("csrf-token", token)
                        .formParam("csrf-token", token)
                        .formParam("text", word)
                        .post("/cases/search?lang=en");
        assertThat(browser().get(page.header("Location") + "?lang=en").asString())
                .contains("Cases with the words");
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void has_an_address_that_says_nothing_and_opens_again() {
        var address = posted("text", word).header("Location");
        assertThat(address).matches(".*/cases/search/[0-9a-f-]{36}");
        for (int time = 0; time < 2; time++) {
            assertThat(browser().get(address).asString()).contains("<mark>" + word + "</mark>");
        }
        assertThat(posted("text", word).header("Location")).isNotEqualTo(address);
        assertThat(browser().get("/cases/search/nonsense").statusCode()).isEqualTo(404);
        assertThat(browser().get("/cases/search/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
        assertThat(stored()).doesNotContain(word, reference.value());
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void is_its_owners_alone_and_gone_after_the_day() {
        var id =
                searches.keep(
                        word, Map.of(), new Caller("other-officer", Set.of(Role.INTAKE_OFFICER)));
        assertThat(browser().get("/cases/search/" + id).statusCode()).isEqualTo(404);

        var address = posted("text", word).header("Location");
        QuarkusTransaction.requiringNew().run(() -> night(Today.here()));
        assertThat(browser().get(address).statusCode()).isEqualTo(200);
        QuarkusTransaction.requiringNew().run(() -> night(Today.here().plusDays(1)));
        assertThat(browser().get(address).statusCode()).isEqualTo(404);
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void leads_from_hit_to_hit_and_back_on_every_page_of_a_case() {
        var other = intake.file(report(), Optional.empty()).reference();
        var address = posted("text", word).header("Location");
        var id = address.substring(address.lastIndexOf('/') + 1);
        var hits =
                Pattern.compile("scope=\"row\"><a href=\"([^\"]+)\"")
                        .matcher(browser().get(address).asString())
                        .results()
                        .map(hit -> hit.group(1))
                        .toList();
        assertThat(hits)
                .containsExactlyInAnyOrder(
                        "/cases/" + reference + "?search=" + id,
                        "/cases/" + other + "?search=" + id);
        for (var part : List.of("", "/notes", "/timeline")) {
            assertThat(browser().get(hits.get(0).replace("?", part + "?")).asString())
                    .contains("href=\"/cases/search/" + id + "\"")
                    .contains("rel=\"next\" href=\"" + hits.get(1) + "\"")
                    .doesNotContain("rel=\"prev\"");
        }
        assertThat(browser().get(hits.get(1)).asString())
                .contains("rel=\"prev\" href=\"" + hits.get(0) + "\"")
                .doesNotContain("rel=\"next\"");
    }

    private void night(LocalDate today) {
        rooms.stream()
                .filter(room -> room.room().equals("casework.saved"))
                .forEach(room -> room.atNight(today));
    }

    private String stored() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base.createNativeQuery(
                                                "select words || ' ' || filter || ' ' || hits from"
                                                        + " posted_search where hits is not null",
                                                String.class)
                                        .getResultList()
                                        .toString());
    }

    /** The page that a search leads to, or that refuses it. */
    private Response search(String... namesAndValues) {
        var answer = posted(namesAndValues);
        return answer.statusCode() == 303 ? browser().get(answer.header("Location")) : answer;
    }

    private Response posted(String... namesAndValues) {
        var token = token();
        var request = browser().cookie("csrf-token", token).formParam("csrf-token", token);
        for (int i = 0; i < namesAndValues.length; i += 2) {
            request.formParam(namesAndValues[i], namesAndValues[i + 1]);
        }
        return request.post("/cases/search");
    }

    private static String token() {
        var found = TOKEN.matcher(browser().get("/cases").asString());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static RequestSpecification browser() {
        return given().redirects().follow(false).accept("text/html");
    }

    private FilingForm report() {
        return new FilingForm(
                null,
                "ANONYMOUS",
                "RECRUITMENT",
                null,
                null,
                "DONT_KNOW",
                null,
                List.of(),
                List.of(),
                null,
                "Hun sagde <b>" + word + "</b>, og han gik.",
                "da",
                List.of(),
                null,
                List.of(),
                false);
    }
}
