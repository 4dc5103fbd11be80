package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks every way into the program that its classes hold, pages and calls, described or not: as
 * nobody, as a forger, as an account that nobody enrolled, and as every role.
 */
@DisplayName("Every route")
class RouteWalkIT {

    /**
     * What each closed part of the house asks for, one of these; the longest beginning counts. A
     * new part must be named here before it opens to anybody.
     */
    private static final Map<String, Set<Permission>> CLOSED =
            Map.ofEntries(
                    Map.entry("/login", EnumSet.allOf(Permission.class)),
                    asks("/cases", Permission.READ_CASE),
                    asks("/cases/{reference}/identity", Permission.OPEN_IDENTITY),
                    asks("/cases/{reference}/journal", Permission.READ_CASE_JOURNAL),
                    asks("/api/v1/cases", Permission.READ_CASE),
                    asks("/api/v1/cases/{reference}/identity", Permission.OPEN_IDENTITY),
                    asks("/api/v1/cases/{reference}/journal", Permission.READ_CASE_JOURNAL),
                    Map.entry(
                            "/emergency",
                            EnumSet.of(Permission.BREAK_GLASS, Permission.READ_GLASS)),
                    asks("/emergency/access", Permission.BREAK_GLASS),
                    asks("/api/v1/emergency-access", Permission.READ_GLASS),
                    asks("/api/v1/cases/{reference}/emergency-access", Permission.BREAK_GLASS),
                    asks("/intake/new", Permission.ENTER_REPORT),
                    asks("/journal", Permission.READ_JOURNAL),
                    asks("/journal/verification", Permission.VERIFY_JOURNAL),
                    asks("/api/v1/journal", Permission.VERIFY_JOURNAL),
                    asks("/retention", Permission.READ_RETENTION),
                    asks("/api/v1/journalising", Permission.READ_RETENTION),
                    asks("/statistics/workbench", Permission.READ_WORKBENCH),
                    asks("/statistics/workbench/verification", Permission.VERIFY_FIGURES),
                    asks("/statistics/given", Permission.READ_WORKBENCH),
                    asks("/api/v1/statistics/given", Permission.READ_WORKBENCH),
                    asks("/api/v1/statistics/releases", Permission.READ_WORKBENCH),
                    asks("/goals", Permission.READ_GOALS),
                    asks("/api/v1/goals", Permission.READ_GOALS),
                    asks("/api/v1/statistics/trials", Permission.READ_WORKBENCH),
                    asks("/duty", Permission.KEEP_ROSTER),
                    asks("/api/v1/duty", Permission.KEEP_ROSTER),
                    asks("/staff", Permission.READ_STAFF),
                    asks("/staff/import", Permission.IMPORT_STAFF),
                    asks("/api/v1/staff/imports", Permission.IMPORT_STAFF),
                    asks("/staff/units", Permission.IMPORT_STAFF),
                    asks("/api/v1/units/imports", Permission.IMPORT_STAFF),
                    asks("/staff/facts", Permission.IMPORT_FACTS),
                    asks("/api/v1/statistics/imports", Permission.IMPORT_FACTS),
                    asks("/api/v1/statistics/verification", Permission.VERIFY_FIGURES),
                    asks("/staff/", Permission.ENROL_STAFF));

    private static final List<Route> ROUTES = Route.all();
    private static final String EVERY_ROLE = "forged-with-every-role";
    private static final String EVERY_CASEWORK_ROLE = "forged-with-every-role-of-casework";

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
        keycloak.admin()
                .add(EVERY_ROLE, names(Arrays.stream(Role.values())))
                .add(
                        EVERY_CASEWORK_ROLE,
                        names(Arrays.stream(Role.values()).filter(r -> r != Role.POLICY_OFFICER)));
        for (Role role : Role.values()) {
            keycloak.admin().add(forged(role), role.realmName());
        }
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
        var admin = keycloak.admin().remove(EVERY_ROLE).remove(EVERY_CASEWORK_ROLE);
        for (Role role : Role.values()) {
            admin.remove(forged(role));
        }
    }

    @Test
    void is_known_to_this_test() {
        assertThat(ROUTES).hasSizeGreaterThan(40);
        assertThat(closed())
                .allSatisfy(route -> assertThat(permissions(route)).as("%s", route).isNotEmpty());
        assertThat(CLOSED.keySet())
                .allSatisfy(
                        place ->
                                assertThat(ROUTES)
                                        .as("routes at %s", place)
                                        .anyMatch(route -> route.path().startsWith(place)));
    }

    @Test
    void is_closed_to_nobody_unless_it_is_public() {
        for (Route route : ROUTES) {
            var answer = new Knocker(service).at(route);
            if (route.isPublic()) {
                assertOpen(answer, route, "nobody");
            } else if (route.isApi() || !route.isRead()) {
                assertThat(answer.statusCode()).as("nobody at %s", route).isEqualTo(401);
            } else {
                assertThat(answer.statusCode()).as("nobody at %s", route).isEqualTo(302);
                assertThat(answer.headers().firstValue("Location").orElse(""))
                        .as("nobody at %s", route)
                        .startsWith(
                                (route.isOfReporters()
                                                ? keycloak.reportersAddress()
                                                : keycloak.realmAddress())
                                        + "/");
            }
        }
    }

    @Test
    void is_closed_to_whoever_forges_a_token() {
        var forged = new LinkedHashMap<String, String>();
        forged.put("no signature", Tokens.unsigned(keycloak.token("case-handler")));
        forged.put("altered", Tokens.altered(keycloak.token("case-handler")));
        forged.put("another realm", keycloak.adminToken());
        forged.put("no token", "eyJhbGciOiJub25lIn0.e30.");
        forged.put("noise", "noise");
        forged.forEach(
                (kind, token) -> {
                    for (Route route : closed()) {
                        var answer = Knocker.withToken(service, token).at(route);
                        if (route.isApi() || !route.isRead()) {
                            assertThat(answer.statusCode())
                                    .as("%s at %s", kind, route)
                                    .isEqualTo(401);
                        } else {
                            assertThat(answer.statusCode())
                                    .as("%s at %s", kind, route)
                                    .isIn(302, 401);
                        }
                        HeaderSet.standsOn(answer, route.toString());
                    }
                });
    }

    @Test
    void shows_nothing_to_an_account_that_somebody_made_in_the_right_realm() {
        for (Role role : Role.values()) {
            assertSeesNothing(forged(role));
        }
        assertSeesNothing(EVERY_CASEWORK_ROLE);
        assertSeesNothing(EVERY_ROLE);
    }

    @Test
    void opens_to_the_roles_that_the_table_names_and_to_no_other() {
        for (Role role : Role.values()) {
            var knocker = Knocker.withToken(service, keycloak.token(role.realmName()));
            for (Route route : closed()) {
                var answer = knocker.at(route);
                if (opensTo(role, route)) {
                    // There is no such case, release or account; the door itself is open.
                    assertOpen(answer, route, role.realmName());
                } else {
                    assertThat(answer.statusCode()).as("%s at %s", role, route).isEqualTo(403);
                    HeaderSet.standsOn(answer, route.toString());
                }
            }
        }
    }

    @Test
    void that_is_public_answers_the_staff_as_it_answers_nobody() {
        var knocker = Knocker.withToken(service, keycloak.token("case-handler"));
        for (Route route : ROUTES.stream().filter(Route::isPublic).toList()) {
            var answer = knocker.at(route);
            assertThat(answer.statusCode())
                    .as("%s", route)
                    .isEqualTo(new Knocker(service).at(route).statusCode());
            assertThat(answer.body()).as("%s", route).doesNotContain("case-handler");
        }
    }

    private static void assertSeesNothing(String account) {
        var knocker = Knocker.withToken(service, keycloak.token(account));
        for (Route route : closed()) {
            var answer = knocker.at(route);
            assertThat(answer.statusCode()).as("%s at %s", account, route).isEqualTo(403);
            assertThat(answer.body())
                    .as("%s at %s", account, route)
                    .containsAnyOf(
                            "/problems/not-enrolled",
                            "/problems/roles-collide",
                            "Du er ikke optaget endnu",
                            "roller, der ikke må findes sammen");
        }
    }

    private static void assertOpen(HttpResponse<String> answer, Route route, String who) {
        assertThat(answer.statusCode())
                .as("%s at %s: %s", who, route, answer.body())
                .isNotIn(401, 403)
                .isLessThan(500);
        HeaderSet.standsOn(answer, route.toString());
    }

    private static List<Route> closed() {
        return ROUTES.stream().filter(route -> !route.isPublic() && !route.asksAnew()).toList();
    }

    private static Map.Entry<String, Set<Permission>> asks(String place, Permission permission) {
        return Map.entry(place, EnumSet.of(permission));
    }

    private static boolean opensTo(Role role, Route route) {
        return permissions(route).stream()
                .anyMatch(permission -> PermissionTable.mayEver(Set.of(role), permission));
    }

    private static Set<Permission> permissions(Route route) {
        return CLOSED.entrySet().stream()
                .filter(place -> route.path().startsWith(place.getKey()))
                .max(Map.Entry.comparingByKey(Comparator.comparing(String::length)))
                .map(Map.Entry::getValue)
                .orElse(Set.of());
    }

    private static String forged(Role role) {
        return "forged-" + role.realmName();
    }

    private static String[] names(Stream<Role> roles) {
        return roles.map(Role::realmName).toArray(String[]::new);
    }
}
