package dk.aarhus.ligevaerd.journey;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.casework.Track;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.law.LegalTest;
import io.restassured.http.ContentType;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One case of each track from the report to its end, through the real pages. Prints what it took,
 * for {@code docs/benchmarks.md}. A step is a move of the case; a field is one that was filled in
 * or chosen; a screen is a page that somebody had to look at.
 */
@DisplayName("A case of each track")
class EachTrackIT {

    private static final String INTAKE = "intake-officer";
    private static final String SECOND = "intake-officer-2";
    private static final String HANDLER = "case-handler";
    private static final String REVIEWER = "reviewer";
    private static final String DECIDER = "decision-maker";

    @TempDir static Path data;
    private static ServiceProcess service;
    private static final Map<String, LoginSession> SESSIONS = new HashMap<>();
    private static final Map<Track, Effort> EFFORTS = new TreeMap<>();

    /** What one case took after its triage. */
    private static final class Effort {
        private int steps;
        private int screens;
        private int forms;
        private int fields;

        @Override
        public String toString() {
            return "%d steps, %d screens, %d forms, %d fields"
                    .formatted(steps, screens, forms, fields);
        }
    }

    @BeforeAll
    static void start() {
        service = ServiceProcess.onH2(data).loggingInThrough(KeycloakProcess.shared()).start();
    }

    @AfterAll
    static void stop() {
        EFFORTS.forEach(
                (track, effort) -> System.out.println("After triage, " + track + ": " + effort));
        if (service != null) {
            service.close();
        }
    }

    @Test
    void ends_at_triage_where_it_is_only_counted() {
        var walk = new Walk(Track.REGISTER, Map.of("wishes", List.of("ONLY_REGISTER")));
        walk.triaged(Map.of());
        walk.take(SECOND);
        walk.move(SECOND, "CLOSED", "As the reporter wished.");
        walk.ends();
    }

    @Test
    void is_talked_over_decided_by_another_and_closed_where_it_is_short() {
        var walk = new Walk(Track.SHORT, Map.of());
        walk.triaged(Map.of());
        walk.send(
                INTAKE, "staff", Map.of("staff-handler", HANDLER, "staff-decisionMaker", DECIDER));
        walk.move(INTAKE, "INFORMAL_RESOLUTION", null);
        walk.send(HANDLER, "conflict", Map.of("conflict-noConflict", "true"));
        walk.send(
                HANDLER,
                "decision",
                Map.of(
                        "decision-outcome", "NO_BREACH_BUT_LEARNING",
                        "decision-reasons", "The roster was made late, for all alike.",
                        "decision-toReporter", "It was talked over. Rosters come earlier now."));
        walk.move(DECIDER, "DECIDED", null);
        walk.send(
                HANDLER,
                "afterwards/learning",
                Map.of("learning-needlessReason", "Rosters are made by one rule for all now."));
        walk.move(HANDLER, "CLOSED", null);
        walk.ends();
        assertThat(walk.effort.steps).isLessThanOrEqualTo(3);
        assertThat(walk.effort.fields).isLessThanOrEqualTo(10);
    }

    @Test
    void is_investigated_heard_and_put_right_where_it_is_ordinary() {
        investigated(new Walk(Track.ORDINARY, Map.of()), Map.of("triage-forms", "DIRECT"));
    }

    @Test
    void is_never_talked_over_where_it_is_serious() {
        investigated(
                new Walk(Track.SERIOUS, Map.of()),
                Map.of("triage-forms", "DIRECT", "triage-reprisalRisk", "5"));
    }

    private static void investigated(Walk walk, Map<String, String> triage) {
        walk.triaged(triage);
        walk.send(
                INTAKE,
                "staff",
                Map.of(
                        "staff-handler", HANDLER,
                        "staff-reviewer", REVIEWER,
                        "staff-decisionMaker", DECIDER));
        walk.move(INTAKE, "INVESTIGATION_PLANNED", null);
        walk.send(HANDLER, "conflict", Map.of("conflict-noConflict", "true"));
        walk.send(HANDLER, "records/plan", Map.of("plan-text", "Papers, talks, timetable."));
        walk.move(REVIEWER, "INVESTIGATING", null);
        walk.send(HANDLER, "records/facts", Map.of("facts-text", "What the papers show."));
        walk.move(HANDLER, "HEARING", null);
        walk.hears();
        walk.move(HANDLER, "ASSESSMENT", null);
        walk.send(HANDLER, "tests/DIRECT", direct());
        walk.send(
                HANDLER,
                "decision",
                Map.of(
                        "decision-outcome", "SUBSTANTIATED",
                        "decision-forms", "DIRECT",
                        "decision-grounds", "ETHNIC_ORIGIN",
                        "decision-reasons", "Facts, rules, considerations.",
                        "decision-toReporter", "You were right."));
        walk.send(REVIEWER, "reviews", Map.of("review-agreed", "true"));
        walk.move(DECIDER, "DECIDED", null);
        walk.send(HANDLER, "records/remedy-plan", Map.of("remedy-plan-text", "A new selection."));
        walk.move(HANDLER, "REMEDY", null);
        walk.send(HANDLER, "records/remedy-result", Map.of("remedy-result-text", "It was held."));
        walk.move(HANDLER, "FOLLOW_UP", null);
        walk.send(HANDLER, "records/follow-up", Map.of("follow-up-text", "No reprisals."));
        walk.send(
                HANDLER,
                "afterwards/learning",
                Map.of("learning-needlessReason", "The same was learnt from another case."));
        walk.move(HANDLER, "CLOSED", null);
        walk.ends();
    }

    /** One case, with what it takes. */
    private static final class Walk {

        private final Track track;
        private final String page;
        private final String code;
        private final Effort effort = new Effort();
        private boolean counts;
        private String last = "";

        Walk(Track track, Map<String, Object> more) {
            this.track = track;
            var report = new HashMap<String, Object>();
            report.put("phase", "EMPLOYMENT");
            report.put("account", "The roster came late again, and only for some of us.");
            report.put("language", "en");
            report.putAll(more);
            var receipt =
                    given().baseUri(service.address())
                            .contentType(ContentType.JSON)
                            .body(report)
                            .post("/api/v1/reports")
                            .then()
                            .statusCode(201)
                            .extract()
                            .jsonPath();
            page = "/cases/" + receipt.getString("reference");
            code = receipt.getString("code");
        }

        /** Up to the triage, from where it counts. */
        void triaged(Map<String, String> more) {
            take(INTAKE);
            move(INTAKE, "ACKNOWLEDGED", null);
            move(INTAKE, "TRIAGE", null);
            var triage = new LinkedHashMap<String, String>();
            triage.put("triage-urgency", "NORMAL");
            triage.put("triage-reprisalRisk", "1");
            triage.put("triage-note", "The municipality is responsible.");
            triage.putAll(more);
            var answer = send(INTAKE, "triage", triage);
            assertThat(answer.body()).contains("data-track=\"" + track + "\"");
            counts = true;
        }

        void take(String user) {
            var screen = see(user, page + "/screen");
            session(user).submit(screen, page + "/screen", Map.of("canTake", "true"));
            if (counts) {
                effort.forms++;
            }
        }

        void move(String user, String to, String reason) {
            var fields = new LinkedHashMap<String, String>();
            fields.put("move-to", to);
            if (reason != null) {
                fields.put("move-reason", reason);
            }
            // The button of the next step is no field; where a reason is asked for, the way is one.
            sent(user, "transitions", fields, reason == null ? 0 : 2);
            if (counts) {
                effort.steps++;
            }
        }

        HttpResponse<String> send(String user, String action, Map<String, String> fields) {
            return sent(user, action, fields, fields.size());
        }

        private HttpResponse<String> sent(
                String user, String action, Map<String, String> fields, int filled) {
            var before = see(user, page);
            var answer = session(user).submit(before, page + "/" + action, fields);
            assertThat(answer.statusCode())
                    .as("%s by %s: %s", action, user, said(answer))
                    .isEqualTo(200);
            if (counts) {
                effort.forms++;
                effort.fields += filled;
            }
            return answer;
        }

        private HttpResponse<String> see(String user, String path) {
            var seen = session(user).get(path);
            assertThat(seen.statusCode()).as("%s sees %s", user, path).isEqualTo(200);
            // Whoever goes on has the page before them since their last form.
            if (counts && !user.equals(last)) {
                effort.screens++;
            }
            last = user;
            return seen;
        }

        /** The other side is heard, once the reporter has let the text go. */
        void hears() {
            var today = Today.here().toString();
            send(HANDLER, "parties", Map.of("name-role", "ACCUSED", "name-function", "The head"));
            send(
                    HANDLER,
                    "parties/1/information",
                    Map.of("inform1-givenOn", today, "inform1-how", "With the hearing text."));
            send(HANDLER, "hearings", Map.of("write-party", "1", "write-words", "What is said."));
            send(HANDLER, "hearings/1/warning", Map.of());
            given().baseUri(service.address())
                    .contentType(ContentType.JSON)
                    .body(Map.of("code", code, "number", 1, "answer", "GO_ON"))
                    .post("/api/v1/mailbox/shown/answers")
                    .then()
                    .statusCode(200);
            send(HANDLER, "hearings/1/sending", Map.of());
            send(
                    HANDLER,
                    "hearings/1/answer",
                    Map.of("answer1-answeredOn", today, "answer1-answer", "It was not so."));
        }

        void ends() {
            EFFORTS.put(track, effort);
            assertThat(session(last).get("/cases?status=CLOSED").body())
                    .as("closed, in the list of whoever closed it")
                    .contains(page);
        }
    }

    private static String said(HttpResponse<String> answer) {
        return answer.body().replaceAll("(?s)<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static LoginSession session(String user) {
        return SESSIONS.computeIfAbsent(user, name -> LoginSession.of(name, service, "/cases"));
    }

    private static Map<String, String> direct() {
        var answers = new LinkedHashMap<String, String>();
        for (var question : LegalTest.DIRECT.questions()) {
            var id = question.id().name();
            answers.put(
                    "test-DIRECT-" + id + "-answer",
                    id.equals("D5") || id.equals("D6") ? "NO" : "YES");
        }
        answers.put("test-DIRECT-finding", "SUBSTANTIATED");
        answers.put("test-DIRECT-reasons", "The test is met.");
        return answers;
    }
}
