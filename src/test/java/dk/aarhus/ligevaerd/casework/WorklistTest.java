package dk.aarhus.ligevaerd.casework;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedForm;
import dk.aarhus.ligevaerd.casework.unsaved.UnsavedTexts;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@TestSecurity(user = "worklist-officer", roles = "intake-officer")
@DisplayName("The worklist")
class WorklistTest {

    private static final Pattern TOKEN = Pattern.compile("name=\"csrf-token\" value=\"([^\"]+)\"");
    private static final Caller OFFICER =
            new Caller("worklist-officer", Set.of(Role.INTAKE_OFFICER), "w");

    @Inject Intake intake;
    @Inject Desk desk;
    @Inject UnsavedTexts texts;
    @Inject Casework casework;
    @Inject NewReports newReports;

    @Test
    void refuses_a_word_that_is_no_part_of_a_filter() {
        given().get("/api/v1/cases?stauts=TRIAGE&reciev%20ed=x")
                .then()
                .statusCode(422)
                .body("violations.field", containsInAnyOrder("filter", "stauts"));
        given().get("/cases?stauts=TRIAGE")
                .then()
                .statusCode(422)
                .body(containsString("Feltet findes ikke"));
        given().get("/cases?status=ASLEEP&order=ALPHABET").then().statusCode(422);
        given().get("/cases?status=TRIAGE&done=moved&lang=da").then().statusCode(200);
    }

    @Test
    void goes_by_the_day_on_which_something_is_due() {
        triaged("IMMEDIATE");
        triaged("NORMAL");
        List<String> days =
                given().get("/api/v1/cases?order=DUE&limit=100")
                        .then()
                        .statusCode(200)
                        .extract()
                        .path("items.due");
        assertThat(days).isSorted().doesNotContainNull().hasSizeGreaterThan(1);
        String next = given().get("/api/v1/cases?order=DUE&limit=1").then().extract().path("next");
        assertThat(next).startsWith(days.get(0));
        given().queryParam("order", "DUE")
                .queryParam("cursor", next)
                .queryParam("limit", "1")
                .get("/api/v1/cases")
                .then()
                .body("items.due", contains(days.get(1)));
        given().get("/cases?order=DUE")
                .then()
                .statusCode(200)
                .body(containsString("Den nærmeste frist først"));
    }

    @Test
    void leads_from_a_case_to_the_one_before_and_after_it_in_the_list() {
        triaged("NORMAL");
        triaged("NORMAL");
        List<String> all =
                given().get("/api/v1/cases?status=TRIAGE&limit=100")
                        .then()
                        .extract()
                        .path("items.findAll { it.phase != null }.reference");
        var query = new CaseQuery("TRIAGE", null, null, null, null, null, null, null, null, null);
        for (int i = 0; i < Math.min(all.size(), 5); i++) {
            var beside = desk.neighbours(new Reference(all.get(i)), query, OFFICER);
            assertThat(beside.previous().map(Reference::value))
                    .isEqualTo(i == 0 ? Optional.empty() : Optional.of(all.get(i - 1)));
            assertThat(beside.next().map(Reference::value))
                    .isEqualTo(i + 1 < all.size() ? Optional.of(all.get(i + 1)) : Optional.empty());
        }
        given().get("/cases/" + all.get(0) + "?status=TRIAGE")
                .then()
                .statusCode(200)
                .body(containsString("rel=\"next\""))
                .body(containsString("/cases/" + all.get(1) + "?status=TRIAGE"));
        given().get("/cases/" + all.get(0)).then().body(not(containsString("rel=\"next\"")));
        given().get("/cases/" + all.get(0) + "?status=ASLEEP").then().statusCode(200);
    }

    @Test
    void gives_many_cases_one_handler_and_each_its_reason() {
        var one = triaged("NORMAL");
        var other = triaged("NORMAL");
        given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "references",
                                List.of(one.value(), other.value(), "2026-ZZZZZZ"),
                                "handler",
                                "case-handler-2",
                                "reason",
                                "A colleague is away."))
                .post("/api/v1/cases/assignments")
                .then()
                .statusCode(200)
                .body("done", contains(one.value(), other.value()))
                .body("refused.reference", contains("2026-ZZZZZZ"))
                .body("refused.type", contains("/problems/not-found"));
        for (var reference : List.of(one, other)) {
            var file = desk.open(reference, OFFICER).file();
            assertThat(file.staffing().handler()).contains("case-handler-2");
            assertThat(file.timeline())
                    .last()
                    .extracting(CaseEvent::note)
                    .isEqualTo("A colleague is away.");
        }
        given().get("/api/v1/cases/workload")
                .then()
                .statusCode(200)
                .body("handlers.handler", hasItem("case-handler-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "status=TRIAGE",
                "phase=EMPLOYMENT",
                "department=MSO",
                "assignee=case-handler",
                "urgency=IMMEDIATE",
                "urgency=HIGH",
                "urgency=NORMAL&order=DUE",
                "receivedFrom=2026-01-01&receivedTo=2026-12-31",
                "dueBefore=2030-01-01"
            })
    void answers_every_filter_as_page_and_as_call(String filter) {
        given().get("/cases?" + filter).then().statusCode(200);
        given().get("/api/v1/cases?" + filter).then().statusCode(200);
    }

    /** A count of others would tell that they are there. */
    @Test
    void counts_of_a_handler_only_what_the_caller_may_open() {
        var near = triaged("NORMAL");
        var gone = triaged("NORMAL");
        for (var reference : List.of(near, gone)) {
            casework.staff(
                    new SeenCase(reference, desk.version(reference, OFFICER)),
                    new CaseForms.Appointing("counted-handler", "reviewer", "decision-maker"),
                    OFFICER);
        }
        casework.move(
                new SeenCase(gone, desk.version(gone, OFFICER)),
                new CaseForms.Move("INVESTIGATION_PLANNED", null),
                OFFICER);
        assertThat(desk.mayOpen(gone, OFFICER)).isFalse();

        assertThat(desk.workload(OFFICER))
                .filteredOn(one -> one.handler().equals("counted-handler"))
                .containsExactly(new Workload("counted-handler", 1, 0));
    }

    @Test
    void changes_no_more_than_500_cases_at_once_and_none_without_a_reason() {
        given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "references",
                                Collections.nCopies(501, "2026-ZZZZZZ"),
                                "handler",
                                "x",
                                "reason",
                                "y"))
                .post("/api/v1/cases/assignments")
                .then()
                .statusCode(422)
                .body("violations.field", contains("references"));
        given().contentType(ContentType.JSON)
                .body(Map.of("references", List.of("what")))
                .post("/api/v1/cases/assignments")
                .then()
                .statusCode(422)
                .body("violations.size()", equalTo(3));
    }

    @Test
    void chooses_cases_by_hand_on_pages() {
        var one = triaged("NORMAL");
        var list = given().get("/cases?status=TRIAGE");
        assertThat(list.asString()).contains("form=\"chosen\" name=\"references\" value=\"20");
        var token = TOKEN.matcher(list.asString());
        assertThat(token.find()).isTrue();
        var chosen =
                given().cookies(list.cookies())
                        .formParam("csrf-token", token.group(1))
                        .formParam("references", one.value())
                        .post("/cases/assignments/chosen");
        assertThat(chosen.statusCode()).isEqualTo(200);
        assertThat(chosen.asString()).contains("Giv sager en sagsbehandler", one.value());
        var faulty =
                given().cookies(list.cookies())
                        .formParam("csrf-token", token.group(1))
                        .formParam("references", one.value())
                        .formParam("reason", "Because.")
                        .post("/cases/assignments");
        assertThat(faulty.statusCode()).isEqualTo(422);
        assertThat(faulty.asString()).contains("href=\"#handler\"", "Because.", one.value());
        var done =
                given().cookies(list.cookies())
                        .formParam("csrf-token", token.group(1))
                        .formParam("references", one.value())
                        .formParam("handler", "case-handler-2")
                        .formParam("reason", "Because.")
                        .post("/cases/assignments");
        assertThat(done.statusCode()).isEqualTo(200);
        assertThat(done.asString()).contains("1 sager har fået sagsbehandleren");
    }

    @Test
    void chooses_all_that_fit_a_filter_and_leads_back_to_it() {
        var one = triaged("HIGH");
        var other = triaged("HIGH");
        var filter = "status=TRIAGE&urgency=HIGH";
        given().get("/cases?" + filter + "&limit=1")
                .then()
                .statusCode(200)
                .body(containsString("id=\"all-fitting\""));
        var token = FormToken.from("/cases");
        for (var door : List.of("assignments", "extensions", "reassessments")) {
            token.post("/cases/" + door + "/chosen", Map.of("all", "true", "list", filter))
                    .statusCode(200)
                    .body(containsString("value=\"" + one + "\""))
                    .body(containsString("value=\"" + other + "\""))
                    .body(containsString("href=\"/cases?status=TRIAGE&amp;urgency=HIGH\""));
        }
        token.post("/cases/assignments/chosen", Map.of("references", one.value()))
                .body(containsString("data-case=\"" + one + "\""));
        texts.keep(one, new UnsavedForm("/chosen-with-others", "reason", "Bec", "7"), OFFICER);
        token.post(
                        "/cases/assignments",
                        Map.of(
                                "references",
                                one.value(),
                                "list",
                                filter,
                                "handler",
                                "case-handler-2",
                                "reason",
                                "Because."))
                .statusCode(200)
                .body(containsString("href=\"/cases?status=TRIAGE&amp;urgency=HIGH\""));
        assertThat(texts.of(one, OFFICER)).isEmpty();
        var query = new CaseQuery("TRIAGE", null, null, null, "HIGH", null, null, null, null, null);
        assertThatThrownBy(() -> desk.allFitting(query, OFFICER, 1))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.kind()).isEqualTo(ProblemKind.INVALID));
    }

    @Test
    void gives_one_clock_of_many_cases_more_time_and_says_where_that_cannot_be() {
        var one = triaged("NORMAL");
        var until = Today.here().plusDays(60).toString();
        given().contentType(ContentType.JSON)
                .body(
                        Map.of(
                                "references",
                                List.of(one.value(), "2026-ZZZZZZ"),
                                "term",
                                "FEEDBACK",
                                "reason",
                                "PERSON_AWAY",
                                "until",
                                Today.here().plusDays(120).toString()))
                .post("/api/v1/cases/extensions")
                .then()
                .statusCode(200)
                .body("done", contains(one.value()))
                .body("refused.reference", contains("2026-ZZZZZZ"));
        given().contentType(ContentType.JSON)
                .body(Map.of("references", List.of(one.value()), "term", "TRIAGE"))
                .post("/api/v1/cases/extensions")
                .then()
                .statusCode(422)
                .body("violations.field", contains("term", "reason", "until"));
        given().contentType(ContentType.JSON)
                .body(Map.of("references", Collections.nCopies(501, one.value())))
                .post("/api/v1/cases/extensions")
                .then()
                .statusCode(422);
        var token = FormToken.from("/cases");
        token.post("/cases/extensions/chosen", Map.of("references", one.value()))
                .statusCode(200)
                .body(containsString(one.value()))
                .body(containsString("Give cases more time"));
        token.post(
                        "/cases/extensions",
                        Map.of("references", one.value(), "term", "FEEDBACK", "until", until))
                .statusCode(422)
                .body(containsString("href=\"#reason\""))
                .body(containsString("value=\"" + until + "\""));
    }

    @Test
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void offers_none_of_that_to_who_assigns_nobody() {
        given().get("/api/v1/cases/workload").then().body("handlers", equalTo(List.of()));
        given().get("/cases").then().statusCode(200).body(not(containsString("cases/assignments")));
    }

    private Reference triaged(String urgency) {
        var reference =
                intake.file(
                                SentForms.anonymous("EMPLOYMENT", "The rosters changed."),
                                Optional.empty())
                        .reference();
        newReports.take(reference, OFFICER);
        for (var to : List.of("ACKNOWLEDGED", "TRIAGE")) {
            casework.move(
                    new SeenCase(reference, desk.version(reference, OFFICER)),
                    new CaseForms.Move(to, null),
                    OFFICER);
        }
        casework.triage(
                new SeenCase(reference, desk.version(reference, OFFICER)),
                new CaseForms.Triaging(
                        urgency, List.of("DIRECT"), List.of("AGE"), null, "4", "Ours.", null),
                OFFICER);
        return reference;
    }
}
