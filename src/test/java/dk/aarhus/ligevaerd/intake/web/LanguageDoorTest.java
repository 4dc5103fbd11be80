package dk.aarhus.ligevaerd.intake.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@DisplayName("A report in the reporter's language")
class LanguageDoorTest {

    private static final Pattern REFERENCE = Pattern.compile("<bdi dir=\"ltr\">([^<]+)</bdi>");

    @Inject Reports reports;

    private final CookieFilter cookies = new CookieFilter();

    @ParameterizedTest
    @EnumSource
    void is_asked_for_in_it_with_the_way_to_all_others(Language language) {
        var way = language == Language.AR ? "rtl" : "ltr";
        var page =
                read("/", language)
                        .statusCode(200)
                        .header("Content-Language", language.code())
                        .body(
                                containsString(
                                        "<html lang=\"%s\" dir=\"%s\">"
                                                .formatted(language.code(), way)));
        for (var other : Language.values()) {
            var link = containsString("?lang=%s\" hreflang".formatted(other.code()));
            page.body(other == language ? not(link) : link);
        }
    }

    @ParameterizedTest
    @EnumSource
    void is_refused_in_it(Language language) {
        read("/nowhere", language)
                .statusCode(404)
                .body(containsString("<html lang=\"" + language.code() + "\""));
    }

    /** Figures are for everybody, but written in the languages of the desk. */
    @ParameterizedTest
    @CsvSource({"AR, da", "PL, da", "EN, en"})
    void leads_to_pages_that_are_not_written_in_it(Language chosen, String shown) {
        read("/statistics", chosen)
                .header("Content-Language", shown)
                .body(containsString("<html lang=\"" + shown + "\" dir=\"ltr\">"));
    }

    @ParameterizedTest
    @EnumSource
    void keeps_it_when_sent_on_the_page(Language language) {
        var visitor = new FormVisitor(language.code()).begin();
        visitor.answer(1, "next", "account", "…");
        visitor.answer(2, "next", "phase", "SERVICE");
        visitor.answer(3, "next", "identity", "ANONYMOUS");
        var receipt = visitor.answer(4, "send").then().statusCode(200).extract().asString();
        var reference = REFERENCE.matcher(receipt);
        assertThat(reference.find()).isTrue();
        assertThat(languageOf(reference.group(1))).isEqualTo(language.code());
    }

    @ParameterizedTest
    @EnumSource
    void keeps_it_when_sent_by_a_program(Language language) {
        var reference =
                given().contentType(ContentType.JSON)
                        .body(
                                """
                                {"account": "…", "phase": "SERVICE", "language": "%s"}"""
                                        .formatted(language.code()))
                        .post("/api/v1/reports")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("reference");
        assertThat(languageOf(reference.toString())).isEqualTo(language.code());
    }

    private ValidatableResponse read(String path, Language language) {
        return given().filter(cookies)
                .accept(ContentType.HTML)
                .get(path + "?lang=" + language.code())
                .then();
    }

    private String languageOf(String reference) {
        return QuarkusTransaction.requiringNew()
                .call(() -> reports.referenced(new Reference(reference)).orElseThrow().language());
    }
}
