package dk.aarhus.ligevaerd.access.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.fixture.Browser;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.View;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The staff directory")
class StaffDirectoryTest {

    private static final String KEEPER = "keeper-of-the-directory";

    @Inject StaffDirectory directory;
    @Inject DirectoryEntries entries;
    @Inject DirectoryDesk desk;
    @Inject Clock clock;

    private final String account = "c-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    @TestSecurity(user = KEEPER, roles = "administrator")
    void takes_somebody_in_and_shows_where_they_are() {
        write(Map.of("function", "LEGAL", "department", "MBA", "name", "The Second Lawyer"))
                .statusCode(303);

        assertThat(directory.of(account).orElseThrow())
                .satisfies(
                        placed -> {
                            assertThat(placed.function()).isEqualTo(StaffFunction.LEGAL);
                            assertThat(placed.department()).contains(new DepartmentCode("MBA"));
                        });
        page("/staff").body(containsString(account)).body(containsString("The Second Lawyer"));
    }

    @Test
    @TestSecurity(user = KEEPER, roles = "administrator")
    void keeps_what_was_said_before_when_somebody_moves_on_a_later_day() {
        placed(StaffFunction.HR_CASE_HANDLER, "MBA", 10);

        write(Map.of("function", "MANAGER", "department", "MBU")).statusCode(303);

        assertThat(directory.of(account).orElseThrow().function()).isEqualTo(StaffFunction.MANAGER);
        var before =
                QuarkusTransaction.requiringNew()
                        .call(() -> entries.of(account, today().minusDays(3)).orElseThrow());
        assertThat(before.placement().function()).isEqualTo(StaffFunction.HR_CASE_HANDLER);
        assertThat(before.placement().validTo()).contains(today().minusDays(1));
    }

    @Test
    @TestSecurity(user = KEEPER, roles = "decision-maker")
    void writes_an_absence_into_the_line_that_is_there() {
        var line = placed(StaffFunction.INTAKE, "MBA", 10);

        change(
                        line,
                        Map.of(
                                "function", "INTAKE",
                                "department", "MBA",
                                "absentFrom", today().minusDays(1).toString(),
                                "absentTo", today().plusDays(3).toString(),
                                "substitute", "somebody-else",
                                "seen", "0"))
                .statusCode(303);

        var now = directory.of(account).orElseThrow();
        assertThat(now.id()).isEqualTo(line);
        assertThat(now.isAbsentOn(today())).isTrue();
        assertThat(now.isAbsentOn(today().plusDays(4))).isFalse();
        assertThat(directory.representedBy("somebody-else"))
                .extracting(Placement::account)
                .contains(account);
    }

    @Test
    @TestSecurity(user = KEEPER, roles = "administrator")
    void is_not_changed_by_whoever_has_not_seen_the_newest() {
        var line = placed(StaffFunction.INTAKE, "MBA", 10);

        change(line, Map.of("function", "OTHER", "department", "MBA", "seen", "17"))
                .statusCode(412)
                .body(containsString("Someone else changed the line meanwhile"))
                .body(containsString("<option value=\"INTAKE\" selected>"));

        assertThat(directory.of(account).orElseThrow().function()).isEqualTo(StaffFunction.INTAKE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            account     | <b>x</b>
            account     | =cmd()
            account     | ../../etc
            function    | KING
            function    | ''
            department  | NOPE
            department  | '; drop
            absentFrom  | yesterday
            absentTo    | 2026-02-30
            validTo     | 1999-01-01
            substitute  | <script>
            lineManager | a b
            successor   | a b
            successor   | nobody-of-that-name
            mail        | not an address
            mail        | a@b.example.org,c@d.example.org
            mail        | a@b
            """)
    @TestSecurity(user = KEEPER, roles = "administrator")
    void says_at_the_field_what_is_wrong_and_keeps_what_was_typed(String field, String typed) {
        var sent = new HashMap<String, String>();
        sent.put("account", account);
        sent.put("function", "OTHER");
        sent.put("name", "A name to keep");
        sent.put(field, typed);

        post("/staff/directory", sent)
                .statusCode(422)
                .body(containsString("id=\"" + field + "-fault\""))
                .body(containsString("A name to keep"))
                .body(not(containsString("<script>x")))
                .body(not(containsString("<b>x</b>")));
        assertThat(directory.of(account)).isEmpty();
    }

    @Test
    @TestSecurity(user = KEEPER, roles = "administrator")
    void takes_no_text_that_is_too_long_and_no_second_self() {
        post(
                        "/staff/directory",
                        Map.of("account", account, "function", "OTHER", "name", "x".repeat(201)))
                .statusCode(422);
        post(
                        "/staff/directory",
                        Map.of("account", account, "function", "OTHER", "substitute", account))
                .statusCode(422);
        assertThat(directory.of(account)).isEmpty();
    }

    @Test
    @TestSecurity(user = "a-reader", roles = "auditor")
    void is_read_by_auditors_and_not_changed_by_them() {
        placed(StaffFunction.INTAKE, "MBA", 1);

        page("/staff").body(containsString(account)).body(not(containsString("/staff/directory")));
        RestAssured.given().get("/staff/directory").then().statusCode(403);
    }

    @Test
    @TestSecurity(user = KEEPER, roles = "administrator")
    void has_pages_without_barriers() {
        var line = placed(StaffFunction.INTAKE, "MBA", 1);
        try (var browser = Browser.open()) {
            for (var view : List.of(View.desk(), View.phone().dark())) {
                var page = browser.page(view);
                page.navigate(RestAssured.baseURI + ":" + RestAssured.port + "/staff");
                Browser.assertAccessible(page);
                page.navigate(page.url() + "/directory/" + line);
                Browser.assertAccessible(page);
                page.fill("#substitute", "a b");
                page.locator("main form button").click();
                Browser.assertAccessible(page);
                assertThat(page.locator("[role=alert] a").count()).isEqualTo(1);
            }
        }
    }

    @Test
    void takes_an_account_that_it_does_not_know_for_all_that_its_roles_make_likely() {
        assertThat(directory.functionsOf(new Caller(account, Set.of(Role.CASE_HANDLER))))
                .containsExactlyInAnyOrder(StaffFunction.HR_CASE_HANDLER, StaffFunction.EXTERNAL);

        placed(StaffFunction.EXTERNAL, null, 1);

        assertThat(directory.functionsOf(new Caller(account, Set.of(Role.CASE_HANDLER))))
                .containsExactly(StaffFunction.EXTERNAL);
    }

    private UUID placed(StaffFunction function, String department, int daysAgo) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            var entry =
                                    DirectoryEntry.of(
                                            new DirectoryFacts(
                                                    account,
                                                    Optional.empty(),
                                                    Optional.ofNullable(department)
                                                            .map(DepartmentCode::new),
                                                    function,
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty(),
                                                    Optional.empty()),
                                            today().minusDays(daysAgo),
                                            "test");
                            entries.persist(entry);
                            return entry.id();
                        });
    }

    private ValidatableResponse write(Map<String, String> more) {
        var sent = new HashMap<>(more);
        sent.put("account", account);
        return post("/staff/directory", sent);
    }

    private ValidatableResponse change(UUID line, Map<String, String> sent) {
        return post("/staff/directory/" + line, sent);
    }

    private static ValidatableResponse post(String path, Map<String, String> sent) {
        return FormToken.from("/staff/directory").post(path, sent);
    }

    private static ValidatableResponse page(String path) {
        return RestAssured.given().get(path).then().statusCode(200);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
