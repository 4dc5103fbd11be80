package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.View;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("full")
@DisplayName("The page of the files")
class EvidenceWalkIT extends BrowserWalk {

    @BeforeAll
    static void start() {
        open(() -> ServiceProcess.onH2(data));
    }

    static Stream<View> views() {
        return Stream.of(
                View.phone().wide(320).dark(),
                View.desk().inEnglish(),
                View.phone().wide(320).inArabic());
    }

    @ParameterizedTest
    @MethodSource("views")
    void can_be_used_by_everyone(View view) {
        var page = browser.page(view);
        toTheFiles(page);
        assertFit(page);

        choose(page, "tom.txt", "");
        page.locator("[data-said] .fault").waitFor();
        assertFit(page);

        choose(page, "note.txt", "Hvad der blev sagt");
        page.locator("ul.files li").waitFor();
        assertThat(page.locator("ul.files li").innerText()).contains("note.txt");
        assertFit(page);
        page.context().close();
    }

    @Test
    void stops_a_file_that_is_too_large_before_it_is_sent() {
        var page = browser.page(View.desk().inEnglish());
        toTheFiles(page);
        page.evaluate("document.querySelector('form[data-upload]').dataset.most = '3'");
        choose(page, "long.txt", "longer than that");
        page.locator("[data-said] .fault").waitFor();
        assertThat(page.locator("[data-said]").innerText()).contains("The file is too large");
        page.context().close();
    }

    /** The browser of the tests hears a tone. */
    @Test
    void records_a_voice_that_goes_the_way_of_every_file() {
        var page = browser.page(View.phone().wide(320).inEnglish());
        toTheFiles(page);

        page.locator("[data-start]").click();
        page.locator("[data-halt]").waitFor();
        assertFit(page);
        page.waitForTimeout(1_200);
        page.locator("[data-halt]").click();
        page.locator("[data-listen]").waitFor();
        assertThat(page.locator("[data-told]").innerText()).contains("The recording is ready");
        page.locator("[data-listen]").click();
        assertFit(page);
        page.locator("[data-drop]").click();
        assertThat(page.evaluate("document.querySelector('#files').files.length")).isEqualTo(0);

        page.locator("[data-start]").click();
        page.waitForTimeout(1_200);
        page.locator("[data-halt]").click();
        page.locator("[data-listen]").waitFor();
        page.locator("form[data-upload] button[type=submit]").click();
        page.locator("ul.files li").waitFor();
        assertThat(page.locator("ul.files li").innerText())
                .contains("1.wav", "What was hidden in the file has been taken out");
        page.context().close();
    }

    @Test
    void says_where_else_to_record_when_the_microphone_is_refused() {
        var page = browser.page(View.desk().inEnglish());
        page.addInitScript(
                "navigator.mediaDevices.getUserMedia = () => Promise.reject(new Error('no'))");
        toTheFiles(page);

        page.locator("[data-start]").click();

        page.waitForCondition(
                () ->
                        page.locator("[data-told]")
                                .innerText()
                                .contains("Record on your phone, and choose the file"));
        page.context().close();
    }

    private static void toTheFiles(Page page) {
        String code =
                RestAssured.given()
                        .baseUri(service.address())
                        .contentType(ContentType.JSON)
                        .body(Map.of("phase", "SERVICE", "account", "x"))
                        .post("/api/v1/reports")
                        .path("code");
        page.navigate(service.address() + "/mailbox");
        page.locator("#code").fill(code);
        page.locator("main form button[type=submit]").first().click();
        page.locator("a[href='/mailbox/evidence']").click();
        page.locator("form[data-upload]").waitFor();
    }

    private static void choose(Page page, String name, String content) {
        page.locator("#files")
                .setInputFiles(
                        new FilePayload(
                                name, "text/plain", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("form[data-upload] button[type=submit]").click();
    }

    private static void assertFit(Page page) {
        Browser.assertAccessible(page);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as("%s needs no scrolling sideways", page.title())
                .isEqualTo(true);
    }
}
