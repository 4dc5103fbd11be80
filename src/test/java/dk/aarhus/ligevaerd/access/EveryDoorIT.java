package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Walks every operation that the service describes, as nobody and as everybody. */
@DisplayName("Every door")
class EveryDoorIT {

    private static final Set<String> WITHOUT_LOGIN =
            Set.of(
                    "POST /api/v1/reports",
                    "POST /api/v1/reports/by-partner",
                    "POST /api/v1/mailbox/codes",
                    "POST /api/v1/mailbox/codes/taken",
                    "POST /api/v1/mailbox",
                    "POST /api/v1/mailbox/messages",
                    "POST /api/v1/mailbox/openings",
                    "POST /api/v1/mailbox/shown",
                    "POST /api/v1/mailbox/shown/answers",
                    "POST /api/v1/papers",
                    "POST /api/v1/papers/answers",
                    "POST /api/v1/papers/codes",
                    "POST /api/v1/papers/codes/taken",
                    "POST /api/v1/papers/companion",
                    "POST /api/v1/papers/done",
                    "POST /api/v1/papers/content",
                    "POST /api/v1/papers/files",
                    "POST /api/v1/papers/looks",
                    "POST /api/v1/papers/minutes",
                    "POST /api/v1/papers/notice",
                    "POST /api/v1/papers/read",
                    "POST /api/v1/papers/time",
                    "GET /api/v1/council-reports",
                    "GET /api/v1/units",
                    "GET /api/v1/council-reports/{id}/indicators.csv",
                    "GET /api/v1/council-reports/{id}/indicators.json",
                    "GET /api/v1/council-reports/{id}/tables.csv",
                    "GET /api/v1/statistics/ask",
                    "GET /api/v1/statistics/releases",
                    "GET /api/v1/statistics/releases/{id}",
                    "GET /api/v1/statistics/releases/{id}/tables/{table}",
                    "GET /api/v1/statistics/releases/{id}/tables/{table}.csv",
                    "GET /api/v1/statistics/releases/{id}/tables/{table}.json",
                    "GET /api/v1/statistics/releases/{id}/tables/{table}.sdmx",
                    "GET /api/v1/statistics/releases/{id}/protection");
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    @TempDir static Path data;
    private static ServiceProcess service;
    private static KeycloakProcess keycloak;

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
    }

    /** One operation of the interface. */
    private static final String NO_SUCH_ID = "11e0dec0-0000-4000-8000-999999999999";

    private record Door(String method, String path) {

        boolean isPublic() {
            return WITHOUT_LOGIN.contains(method + " " + path);
        }

        /** What the door asks for before it looks at the thing behind it. */
        Permission permission() {
            if (path.equals("/api/v1/journal/verification")) {
                return Permission.VERIFY_JOURNAL;
            }
            if (path.equals("/api/v1/cases/{reference}/journal")) {
                return Permission.READ_CASE_JOURNAL;
            }
            if (path.equals("/api/v1/cases/{reference}/identity")) {
                return Permission.OPEN_IDENTITY;
            }
            if (path.equals("/api/v1/journalising")) {
                return Permission.READ_RETENTION;
            }
            if (path.startsWith("/api/v1/duty")) {
                return Permission.KEEP_ROSTER;
            }
            if (path.equals("/api/v1/emergency-access")) {
                return Permission.READ_GLASS;
            }
            if (path.endsWith("/emergency-access")) {
                return Permission.BREAK_GLASS;
            }
            if (path.equals("/api/v1/statistics/verification")) {
                return Permission.VERIFY_FIGURES;
            }
            if (path.equals("/api/v1/statistics/imports")) {
                return Permission.IMPORT_FACTS;
            }
            if (path.startsWith("/api/v1/goals")) {
                return Permission.READ_GOALS;
            }
            if (path.equals("/api/v1/staff/imports") || path.equals("/api/v1/units/imports")) {
                return Permission.IMPORT_STAFF;
            }
            return path.startsWith("/api/v1/cases")
                    ? Permission.READ_CASE
                    : Permission.PREPARE_RELEASE;
        }
    }

    @Test
    void is_known_to_this_test() {
        assertThat(doors())
                .hasSizeGreaterThan(15)
                .filteredOn(Door::isPublic)
                .hasSameSizeAs(WITHOUT_LOGIN);
    }

    @Test
    void is_closed_to_nobody_and_to_a_forged_token_unless_it_is_public() {
        for (Door door : doors().filter(d -> !d.isPublic()).toList()) {
            assertThat(knock(door, null).statusCode()).as("nobody at %s", door).isEqualTo(401);
            assertThat(knock(door, "eyJhbGciOiJub25lIn0.e30.").statusCode())
                    .as("forger at %s", door)
                    .isEqualTo(401);
        }
    }

    @Test
    void is_closed_to_every_role_that_the_table_does_not_name() {
        for (Role role : Role.values()) {
            var token = keycloak.token(role.realmName());
            for (Door door : doors().filter(d -> !d.isPublic()).toList()) {
                var allowed = PermissionTable.mayEver(Set.of(role), door.permission());
                var status = knock(door, token).statusCode();
                if (allowed) {
                    // There is no such case and no such release; the door itself is open.
                    assertThat(status).as("%s at %s", role, door).isNotIn(401, 403).isLessThan(500);
                } else {
                    assertThat(status).as("%s at %s", role, door).isEqualTo(403);
                }
            }
        }
    }

    @Test
    void of_the_staff_leads_a_person_to_the_login() {
        for (String page : List.of("/cases", "/cases/2026-ZZZZZZ", "/statistics/workbench")) {
            var answer =
                    RestAssured.given()
                            .baseUri(service.address())
                            .redirects()
                            .follow(false)
                            .get(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.header("Location")).startsWith(keycloak.address());
        }
    }

    @Test
    void asks_a_session_for_the_header_that_a_foreign_page_cannot_send() {
        var answer =
                RestAssured.given()
                        .baseUri(service.address())
                        .cookie("q_session", "whatever")
                        .contentType(ContentType.JSON)
                        .body(Map.of("period", "2020"))
                        .post("/api/v1/statistics/releases");

        assertThat(answer.statusCode()).isIn(401, 403);
    }

    @Test
    void takes_a_call_without_a_body_whatever_type_it_claims_to_have() {
        var answer =
                RestAssured.given()
                        .baseUri(service.address())
                        .auth()
                        .oauth2(keycloak.token("policy-officer"))
                        .contentType("application/x-www-form-urlencoded")
                        .post("/api/v1/statistics/releases/none/publication");

        assertThat(answer.statusCode()).isEqualTo(404);
    }

    private static Stream<Door> doors() {
        Map<String, Map<String, Object>> paths =
                RestAssured.given()
                        .baseUri(service.address())
                        .get("/q/openapi?format=json")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("paths");
        var doors = new ArrayList<Door>();
        paths.forEach(
                (path, operations) ->
                        operations.keySet().stream()
                                .filter(METHODS::contains)
                                .filter(method -> path.startsWith("/api/"))
                                .forEach(
                                        method -> doors.add(new Door(method.toUpperCase(), path))));
        return doors.stream();
    }

    private static Response knock(Door door, String token) {
        var path =
                door.path()
                        .replace("{reference}", "2026-ZZZZZZ")
                        .replace("{kind}", "plan")
                        .replace("{test}", "direct")
                        .replace("{number}", "1")
                        .replace("{party}", "1");
        path =
                Arrays.stream(path.split("/"))
                        .map(part -> part.startsWith("{") ? NO_SUCH_ID : part)
                        .reduce((a, b) -> a + "/" + b)
                        .orElseThrow();
        var request =
                RestAssured.given()
                        .baseUri(service.address())
                        .redirects()
                        .follow(false)
                        .contentType(ContentType.JSON)
                        .header("If-Match", "\"0\"");
        if (token != null) {
            request = request.auth().oauth2(token);
        }
        return door.method().equals("GET")
                ? request.get(path)
                : request.body("{}").request(door.method(), path);
    }
}
