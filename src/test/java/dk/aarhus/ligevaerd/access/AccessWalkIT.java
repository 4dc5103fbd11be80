package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.fixture.Tokens;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Walks every way in that the classes hold, with cases that are there: everybody, in every relation
 * to a case, finds what the permission table says and no trace of anything else.
 */
@DisplayName("A case")
class AccessWalkIT {

    private static final String NEVER_THERE = "2026-ZZZZZZ";
    private static final String WORD = "Quixotrywalk";

    /** What an act on a case asks for; a part that is not named here is only walked for traces. */
    private static final Map<String, Set<Permission>> ASKS =
            Map.ofEntries(
                    Map.entry("GET /api/v1/cases/{reference}", Set.of(Permission.READ_CASE)),
                    Map.entry("GET /cases/{reference}", Set.of(Permission.READ_CASE)),
                    Map.entry("GET /cases/{reference}/recusal", Set.of(Permission.READ_CASE)),
                    Map.entry(
                            "PUT /api/v1/cases/{reference}/recusal", Set.of(Permission.READ_CASE)),
                    Map.entry(
                            "PUT /api/v1/cases/{reference}/triage", Set.of(Permission.TRIAGE_CASE)),
                    Map.entry(
                            "PUT /api/v1/cases/{reference}/override",
                            Set.of(Permission.TRIAGE_CASE)),
                    Map.entry(
                            "PUT /api/v1/cases/{reference}/staff", Set.of(Permission.TRIAGE_CASE)),
                    Map.entry(
                            "PUT /api/v1/cases/{reference}/conflict-declaration",
                            Set.of(Permission.WORK_ON_CASE)),
                    Map.entry(
                            "PUT /api/v1/cases/{reference}/records/{kind}",
                            Set.of(Permission.WORK_ON_CASE)),
                    Map.entry(
                            "PUT /api/v1/cases/{reference}/decision",
                            Set.of(Permission.WORK_ON_CASE)),
                    Map.entry(
                            "POST /api/v1/cases/{reference}/messages",
                            Set.of(Permission.TRIAGE_CASE, Permission.WORK_ON_CASE)),
                    Map.entry(
                            "POST /api/v1/cases/{reference}/identity",
                            Set.of(Permission.OPEN_IDENTITY)),
                    Map.entry("GET /cases/{reference}/identity", Set.of(Permission.OPEN_IDENTITY)),
                    Map.entry(
                            "GET /api/v1/cases/{reference}/journal",
                            Set.of(Permission.READ_CASE_JOURNAL)),
                    Map.entry(
                            "GET /cases/{reference}/journal",
                            Set.of(Permission.READ_CASE_JOURNAL)));

    private static final List<Route> ROUTES =
            Route.all().stream().filter(route -> !route.isPublic()).toList();

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static Tokens tokens;
    private static ServiceProcess service;

    /** Somebody at the door of a case, with the ties they ought to have. */
    private record Visit(String account, Role role, String reference, Set<Tie> ties) {

        boolean may(Permission permission) {
            return PermissionTable.allows(Set.of(role), permission, ties);
        }

        /** An auditor, who needs no tie, is told of a case unless it is closed to them. */
        boolean knows() {
            return may(Permission.READ_CASE)
                    || may(Permission.TAKE_CASE)
                    || role == Role.AUDITOR && !ties.contains(Tie.NONE);
        }

        @Override
        public String toString() {
            return "%s (%s) at %s".formatted(account, ties, reference);
        }
    }

    private static final String INVESTIGATOR = "external-investigator";
    private static final Map<String, Role> PLACES =
            Map.of(
                    "case-handler", Role.CASE_HANDLER,
                    "reviewer", Role.REVIEWER,
                    "decision-maker", Role.DECISION_MAKER);
    private static final Map<String, Role> ACCOUNTS = new LinkedHashMap<>();
    private static final Map<String, String> CASES = new LinkedHashMap<>();

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        tokens = new Tokens(keycloak);
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
        for (Role role : Role.values()) {
            ACCOUNTS.put(role.realmName(), role);
        }
        ACCOUNTS.put("intake-officer-2", Role.INTAKE_OFFICER);
        ACCOUNTS.put("case-handler-2", Role.CASE_HANDLER);
        ACCOUNTS.put("decision-maker-2", Role.DECISION_MAKER);
        // First of all as everybody is placed: nobody above anybody, nobody away.
        place("");
        CASES.put("waiting", filed(Map.of()));
        CASES.put("taken", filed(Map.of()));
        takes("intake-officer", CASES.get("taken"));
        CASES.put("staffed", staffed());
        CASES.put("emergency", staffed());
        CASES.put(
                "excluded",
                filed(
                        Map.of(
                                "mustNotSee",
                                ACCOUNTS.keySet().stream()
                                        .map(account -> account.replace('-', ' '))
                                        .toList())));
        CASES.put("unit", filed(Map.of("excludedFunctions", List.of("INTAKE"))));
        takes("whistleblower-unit", CASES.get("unit"));
        assertThat(
                        as("decision-maker-2")
                                .body(Map.of("reason", "A threat for tonight"))
                                .put(
                                        "/api/v1/cases/"
                                                + CASES.get("emergency")
                                                + "/emergency-access")
                                .statusCode())
                .isEqualTo(200);
    }

    @AfterAll
    static void close() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void is_seen_by_those_with_a_tie_as_the_table_says_and_by_nobody_else() {
        visits().filter(AccessWalkIT::isUsual).forEach(AccessWalkIT::walk);
    }

    @Test
    @Tag("full")
    void is_seen_likewise_by_everybody_from_everywhere() {
        visits().filter(visit -> !isUsual(visit)).forEach(AccessWalkIT::walk);
    }

    @Test
    void leaves_no_trace_where_no_case_is_named() {
        for (var account : ACCOUNTS.entrySet()) {
            var hidden =
                    CASES.keySet().stream()
                            .map(name -> visit(account.getKey(), account.getValue(), name))
                            .filter(visit -> !visit.knows())
                            .map(Visit::reference)
                            .toList();
            var knocker = knocker(account.getKey());
            for (Route route : ROUTES) {
                if (route.isRead() && !route.path().contains("{")) {
                    var body = knocker.at(route).body();
                    assertThat(hidden)
                            .as("%s at %s", account.getKey(), route)
                            .noneMatch(body::contains);
                }
            }
            assertThat(hidden)
                    .as("%s searching", account.getKey())
                    .noneMatch(searched(account.getKey())::contains);
        }
    }

    @Test
    void follows_the_directory_absence_leaders_and_investigators_from_outside() {
        var reference = staffed();
        var yesterday = Today.here().minusDays(1).toString();

        place("case-handler,HR_CASE_HANDLER,,%s,case-handler-2,,".formatted(yesterday));
        walk(new Visit("case-handler-2", Role.CASE_HANDLER, reference, EnumSet.of(Tie.HANDLING)));

        place("");
        walk(new Visit("case-handler-2", Role.CASE_HANDLER, reference, EnumSet.noneOf(Tie.class)));

        // The accused is known by name, and those above are away from the first second.
        place("policy-officer-2,OTHER,decision-maker,,,,");
        var accused = filed(Map.of("respondent", "It was policy officer 2"));
        takes("intake-officer", accused);
        assertThat(
                        changes("intake-officer", accused, "staff")
                                .body(Map.of("decisionMaker", "decision-maker"))
                                .put("/api/v1/cases/" + accused + "/staff")
                                .statusCode())
                .isEqualTo(422);
        walk(new Visit("decision-maker", Role.DECISION_MAKER, accused, EnumSet.noneOf(Tie.class)));
        place("");
    }

    /** Only assigned cases, also those that left the personnel department; nothing else at all. */
    @Test
    void is_seen_by_an_investigator_from_outside_where_it_is_assigned_and_nowhere_else() {
        var above = filed(Map.of("accusedFunction", "HR_LEAD"));
        takes("whistleblower-unit", above);
        for (var stage : List.of("ACKNOWLEDGED", "TRIAGE")) {
            moves("whistleblower-unit", above, stage);
        }
        done(
                changes("whistleblower-unit", above, "staff")
                        .body(Map.of("handler", INVESTIGATOR))
                        .put("/api/v1/cases/" + above + "/staff"));

        walk(new Visit(INVESTIGATOR, Role.CASE_HANDLER, above, EnumSet.of(Tie.HANDLING)));
        walk(closed("case-handler", Role.CASE_HANDLER, above));
        walk(closed("decision-maker", Role.DECISION_MAKER, above));
        for (var name : List.of("waiting", "taken", "staffed", "unit", "excluded")) {
            walk(closed(INVESTIGATOR, Role.CASE_HANDLER, CASES.get(name)));
        }
        assertThat(searched(INVESTIGATOR))
                .contains(above)
                .doesNotContain(CASES.get("waiting"), CASES.get("staffed"), CASES.get("unit"));
    }

    @Test
    void leaves_no_trace_for_the_accused_their_leader_and_whoever_stepped_back() {
        walkTheClosed(Set.of("case-handler", "reviewer"));
    }

    @Test
    @Tag("full")
    void leaves_no_trace_likewise_whatever_their_role() {
        walkTheClosed(
                ACCOUNTS.keySet().stream()
                        .filter(account -> !account.endsWith("-2"))
                        .filter(account -> !Set.of("case-handler", "reviewer").contains(account))
                        .collect(Collectors.toSet()));
    }

    private static void walkTheClosed(Set<String> accounts) {
        for (var account : accounts) {
            var role = ACCOUNTS.get(account);
            // Who the reporter says it was.
            place("");
            walk(closed(account, role, accused(account)));
            // Whoever leads them.
            place("policy-officer-2,OTHER,%s,,,,".formatted(account));
            walk(closed(account, role, accused("policy-officer-2")));
            place("");
        }
        // Those who had a place in the case and said that they have an interest in it.
        PLACES.forEach(
                (account, role) -> {
                    if (accounts.contains(account)) {
                        var reference = staffed();
                        done(
                                changes(account, reference, "recusal")
                                        .body(Map.of("text", "We are related."))
                                        .put("/api/v1/cases/" + reference + "/recusal"));
                        walk(closed(account, role, reference));
                    }
                });
    }

    /** The directory ends somebody: the successor has the case; the enrolment ends: all is shut. */
    @Test
    void is_gone_with_the_account() {
        // Not the first handler, whose other cases would go along.
        var reference = staffed("case-handler-2");
        var yesterday = Today.here().minusDays(1).toString();
        place("case-handler-2,HR_CASE_HANDLER,,,,%s,case-handler".formatted(yesterday));
        walk(new Visit("case-handler", Role.CASE_HANDLER, reference, EnumSet.of(Tie.HANDLING)));
        walk(closed("case-handler-2", Role.CASE_HANDLER, reference));
        place("");

        var token = keycloak.token("reviewer-2");
        var administrator = LoginSession.of("administrator", service, "/staff");
        var staff = administrator.get("/staff");
        var begin = staff.body().indexOf("<th scope=\"row\">reviewer-2<");
        var line = staff.body().substring(begin, staff.body().indexOf("</tr>", begin));
        var form =
                Pattern.compile("(?s)(/staff/[0-9a-f-]+/end).*name=\"seen\" value=\"(\\d+)\"")
                        .matcher(line);
        assertThat(form.find()).as(line).isTrue();
        administrator.submit(staff, form.group(1), Map.of("seen", form.group(2)));

        var gone = Knocker.withToken(service, token);
        for (Route route : ROUTES) {
            var answer =
                    route.path().contains("{reference}")
                            ? gone.atCase(route, reference)
                            : gone.at(route);
            // These logins know no session of the staff, and ask everybody to log in there.
            var refusals =
                    route.asksAnew() ? List.of(302, 303, 401, 404) : List.of(303, 401, 403, 404);
            assertThat(refusals).as("%s after the end", route).contains(answer.statusCode());
            assertThat(answer.body()).as("%s after the end", route).doesNotContain(WORD);
        }
    }

    private static Visit closed(String account, Role role, String reference) {
        return new Visit(account, role, reference, EnumSet.of(Tie.NONE));
    }

    /** A report that says who it was, by the name of the account. */
    private static String accused(String account) {
        return filed(Map.of("respondent", "It was " + account.replace('-', ' ')));
    }

    private static Stream<Visit> visits() {
        return ACCOUNTS.entrySet().stream()
                .flatMap(
                        account ->
                                CASES.keySet().stream()
                                        .map(
                                                name ->
                                                        visit(
                                                                account.getKey(),
                                                                account.getValue(),
                                                                name)));
    }

    /** Those with a tie, those whom the case is closed to, and a stranger of each kind. */
    private static boolean isUsual(Visit visit) {
        return visit.knows() && visit.role() != Role.AUDITOR
                || visit.reference().equals(CASES.get("excluded"))
                        && !visit.account().endsWith("-2")
                || visit.reference().equals(CASES.get("unit"))
                        && visit.account().equals("intake-officer")
                || visit.reference().equals(CASES.get("staffed"))
                        && Set.of("case-handler-2", "decision-maker-2").contains(visit.account());
    }

    /** What ought to hold: said here once more, without the code that is tested. */
    private static Visit visit(String account, Role role, String name) {
        var ties = EnumSet.noneOf(Tie.class);
        switch (name) {
            case "waiting" -> ties.addAll(Set.of(Tie.INTAKE_WAITING, Tie.BEHIND_GLASS));
            case "taken" -> {
                ties.add(Tie.BEHIND_GLASS);
                ties.add(account.equals("intake-officer") ? Tie.INTAKE_QUEUE : Tie.INTAKE_WAITING);
            }
            case "staffed", "emergency" -> {
                ties.add(Tie.BEHIND_GLASS);
                switch (account) {
                    case "case-handler" -> ties.add(Tie.HANDLING);
                    case "reviewer" -> ties.add(Tie.REVIEWING);
                    case "decision-maker" -> ties.add(Tie.DECIDING);
                    default -> {
                        // Nobody else was appointed.
                    }
                }
                if (name.equals("emergency") && account.equals("decision-maker-2")) {
                    ties.add(Tie.GLASS_BROKEN);
                }
            }
            case "unit" ->
                    ties.add(
                            role == Role.WHISTLEBLOWER_UNIT
                                    ? Tie.WHISTLEBLOWER_QUEUE
                                    : Tie.WHISTLEBLOWER_WAITING);
            case "excluded" -> ties.add(Tie.NONE);
            default -> throw new IllegalArgumentException(name);
        }
        return new Visit(account, role, CASES.get(name), ties);
    }

    private static void walk(Visit visit) {
        var knocker = knocker(visit.account());
        for (Route route : ROUTES) {
            if (!route.path().contains("{reference}")
                    || route.path().endsWith("/emergency-access")
                            && visit.may(Permission.BREAK_GLASS)) {
                continue;
            }
            var answer = knocker.atCase(route, visit.reference());
            var asked = ASKS.getOrDefault(route.toString(), Set.of());
            var mayEver =
                    asked.isEmpty()
                            || asked.stream()
                                    .anyMatch(
                                            one ->
                                                    PermissionTable.mayEver(
                                                            Set.of(visit.role()), one));
            if (!visit.knows()) {
                assertLikeNothing(answer, knocker.atCase(route, NEVER_THERE), visit, route);
            } else if (!asked.isEmpty() && visit.may(Permission.READ_CASE)) {
                var may = asked.stream().anyMatch(visit::may);
                if (may) {
                    assertThat(answer.statusCode())
                            .as("%s: %s", visit, route)
                            .isNotIn(401, 403, 404)
                            .isLessThan(500);
                } else {
                    // A form that is wrong may be told so before the table is asked; nothing else.
                    assertThat(answer.statusCode())
                            .as("%s: %s (ever: %s)", visit, route, mayEver)
                            .isIn(403, 404, 422, 303);
                }
            }
            assertThat(answer.statusCode()).as("%s: %s", visit, route).isLessThan(500);
        }
    }

    /** The same status and the same words as for a case that never was. */
    private static void assertLikeNothing(
            HttpResponse<String> answer, HttpResponse<String> none, Visit visit, Route route) {
        assertThat(answer.statusCode()).as("%s: %s", visit, route).isEqualTo(none.statusCode());
        assertThat(plain(answer, visit.reference()))
                .as("%s: %s", visit, route)
                .isEqualTo(plain(none, NEVER_THERE));
        assertThat(answer.headers().map().keySet())
                .as("%s: %s", visit, route)
                .isEqualTo(none.headers().map().keySet());
    }

    /** Without what is new in every answer, and without the number that was asked for. */
    private static String plain(HttpResponse<String> answer, String reference) {
        return answer.body()
                .replace(reference, "REFERENCE")
                .replace(answer.headers().firstValue("X-Request-Id").orElse("no id"), "ID")
                .replaceAll("[0-9a-fA-F]{8}-[0-9a-fA-F-]{27}", "ID")
                .replaceAll("[A-Za-z0-9_-]{16,}", "ID");
    }

    private static String searched(String account) {
        return as(account).body(Map.of("text", WORD)).post("/api/v1/cases/search").asString()
                + as(account).get("/api/v1/cases?limit=100").asString();
    }

    private static Knocker knocker(String account) {
        return Knocker.withToken(service, tokens.of(account));
    }

    private static RequestSpecification as(String account) {
        return RestAssured.given()
                .baseUri(service.address())
                .auth()
                .oauth2(tokens.of(account))
                .contentType(ContentType.JSON);
    }

    private static RequestSpecification changes(String account, String reference, String part) {
        var tag = as(account).get("/api/v1/cases/" + reference).header("ETag");
        return as(account).header("If-Match", tag == null ? "\"0\"" : tag);
    }

    private static String filed(Map<String, Object> more) {
        var report = new HashMap<String, Object>();
        report.put("account", "Somebody said " + WORD + " at work.");
        report.put("phase", "EMPLOYMENT");
        report.put("department", "MBU");
        report.putAll(more);
        Response answer =
                RestAssured.given()
                        .baseUri(service.address())
                        .contentType(ContentType.JSON)
                        .body(report)
                        .post("/api/v1/reports");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(201);
        return answer.path("reference");
    }

    private static void takes(String account, String reference) {
        var answer =
                as(account)
                        .body(Map.of("canTake", true))
                        .put("/api/v1/cases/" + reference + "/conflict-screen");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /** A case that has left the intake desk, with its three persons. */
    private static String staffed() {
        return staffed("case-handler");
    }

    private static String staffed(String handler) {
        var reference = filed(Map.of());
        takes("intake-officer", reference);
        moves(reference, "ACKNOWLEDGED");
        moves(reference, "TRIAGE");
        done(
                changes("intake-officer", reference, "triage")
                        .body(
                                Map.of(
                                        "urgency",
                                        "NORMAL",
                                        "forms",
                                        List.of("DIRECT"),
                                        "grounds",
                                        List.of("AGE"),
                                        "policyClasses",
                                        List.of("DIRECT"),
                                        "reprisalRisk",
                                        1,
                                        "note",
                                        "As it was told"))
                        .put("/api/v1/cases/" + reference + "/triage"));
        done(
                changes("intake-officer", reference, "staff")
                        .body(
                                Map.of(
                                        "handler", handler,
                                        "reviewer", "reviewer",
                                        "decisionMaker", "decision-maker"))
                        .put("/api/v1/cases/" + reference + "/staff"));
        moves(reference, "INVESTIGATION_PLANNED");
        return reference;
    }

    private static void moves(String reference, String to) {
        moves("intake-officer", reference, to);
    }

    private static void moves(String account, String reference, String to) {
        done(
                changes(account, reference, "transitions")
                        .body(Map.of("to", to, "reason", "As it should be"))
                        .post("/api/v1/cases/" + reference + "/transitions"));
    }

    private static void done(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    /**
     * Takes over the directory, with this row in place of the account's own.
     *
     * @param other account, function, line manager, first day away, substitute, last day, successor
     */
    private static void place(String other) {
        var rows = new ArrayList<String>();
        rows.add("account,function,lineManager,absentFrom,substitute,validTo,successor");
        var functions =
                Map.of(
                        Role.INTAKE_OFFICER, "INTAKE",
                        Role.CASE_HANDLER, "HR_CASE_HANDLER",
                        Role.REVIEWER, "LEGAL",
                        Role.DECISION_MAKER, "HR_LEAD",
                        Role.WHISTLEBLOWER_UNIT, "WHISTLEBLOWER_UNIT");
        var all = new LinkedHashMap<>(ACCOUNTS);
        all.put("reviewer-2", Role.REVIEWER);
        all.put("policy-officer-2", Role.POLICY_OFFICER);
        rows.add(INVESTIGATOR + ",EXTERNAL,,,,,");
        all.forEach(
                (account, role) ->
                        rows.add(
                                other.startsWith(account + ",")
                                        ? other
                                        : account
                                                + ","
                                                + functions.getOrDefault(role, "OTHER")
                                                + ",,,,,"));
        var answer =
                RestAssured.given()
                        .baseUri(service.address())
                        .auth()
                        .oauth2(tokens.of("administrator"))
                        .contentType("text/csv")
                        .body(rows.stream().collect(Collectors.joining("\n")))
                        .post("/api/v1/staff/imports?dryRun=false");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }
}
