package dk.aarhus.ligevaerd.retention;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.net.URL;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The records manager's page")
class RetentionPagesTest {

    @TestHTTPResource("/retention")
    URL address;

    @Inject Intake intake;
    @Inject DataSource base;
    @Inject Sweep sweep;
    private Reference reference;

    @BeforeEach
    void endOne() throws SQLException {
        reference = intake.file(report(), Optional.empty()).reference();
        run(
                "update case_file set status = 'WITHDRAWN', ended_on = date '2001-02-03' where reference = '%s'"
                        .formatted(reference));
    }

    @AfterEach
    void leaveNothingWaiting() throws SQLException {
        run("delete from retention_item");
        run("delete from retention_proposal");
        run("update case_file set ended_on = null where ended_on < date '2020-01-01'");
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void leads_from_a_look_over_a_hold_to_the_end_without_barriers() {
        try (var browser = Browser.open()) {
            for (var view : List.of(View.desk().inEnglish(), View.phone().dark())) {
                var page = browser.page(view);
                page.navigate(address.toString());
                Browser.assertAccessible(page);
                page.navigate(address + "/preview");
                Browser.assertAccessible(page);
                assertThat(page.content()).contains(reference.value(), "2004-02-04", "case_event");
            }
            var page = browser.page(View.desk().inEnglish());
            page.navigate(address.toString());
            hold(page, "2026-AAAAAA", "");
            Browser.assertAccessible(page);
            assertThat(page.locator("[role=alert] a").allInnerTexts()).hasSize(2);
            assertThat(page.inputValue("#reference")).isEqualTo("2026-AAAAAA");
            hold(page, reference.value(), "COURT");
            Browser.assertAccessible(page);
            assertThat(page.content()).contains("Lift for " + reference);
            page.getByLabel("Lift for " + reference).click();
            assertThat(page.content()).doesNotContain("Lift for " + reference);

            page.getByText("Make a proposal now").click();
            Browser.assertAccessible(page);
            assertThat(page.locator("tbody").first().innerText()).contains(reference.value());
            page.getByText("Erase the cases").click();
            Browser.assertAccessible(page);
            assertThat(page.locator(".fault").count()).isEqualTo(1);
            page.locator("label[for=understood]").click();
            page.getByText("Erase the cases").click();
            Browser.assertAccessible(page);
            assertThat(page.locator("[role=status]").innerText()).startsWith("Erased: ");
            assertThat(page.locator("main").innerText()).doesNotContain(reference.value());
        }
    }

    @Test
    @TestSecurity(user = "auditor", roles = "auditor")
    void says_when_the_proposal_is_another_by_now() {
        sweep.propose();
        var token = given().get("/retention").cookie("csrf-token");
        var answer =
                given().cookie("csrf-token", token)
                        .formParam("csrf-token", token)
                        .formParam("understood", "yes")
                        .header("Accept-Language", "en")
                        .post(
                                "/retention/proposals/0f0f0f0f-0000-4000-8000-000000000000/confirmation");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.asString()).contains("Nothing was erased", reference.value());
    }

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void is_for_auditors_alone() {
        for (String path : List.of("/retention", "/retention/preview")) {
            assertThat(given().accept(ContentType.HTML).get(path).statusCode()).isEqualTo(403);
        }
        assertThat(given().accept(ContentType.HTML).get("/cases").asString())
                .doesNotContain("href=\"/retention\"");
    }

    private static void hold(Page page, String reference, String reason) {
        page.fill("#reference", reference);
        page.selectOption("#reason", reason);
        page.locator("form[action='/retention/holds'] button").click();
        page.waitForLoadState();
    }

    private void run(String sql) throws SQLException {
        try (var connection = base.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static FilingForm report() {
        return SentForms.anonymous("SERVICE", "They said no.");
    }
}
