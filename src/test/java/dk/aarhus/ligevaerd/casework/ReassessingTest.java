package dk.aarhus.ligevaerd.casework;

import static dk.aarhus.ligevaerd.casework.DecidedCase.OFFICER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.law.Urgency;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "officer", roles = "intake-officer")
@DisplayName("Department and urgency of many cases")
class ReassessingTest {

    private static final String WHY = "The tasks have moved.";

    @Inject DecidedCase cases;
    @Inject Intake intake;
    @Inject NewReports newReports;
    @Inject Casework casework;
    @Inject Reassessing reassessing;
    @Inject Cases all;

    @Test
    void change_with_a_reason_in_each_and_what_cannot_be_is_named() {
        var one = triaged();
        var other = triaged();
        var fresh = received();
        var department = reassessing.departments().get(0).code();
        var due = file(one).due().orElseThrow();
        change(
                        List.of(one.value(), other.value(), fresh.value(), "2026-ZZZZZZ"),
                        department.value(),
                        "IMMEDIATE")
                .statusCode(200)
                .body("done", contains(one.value(), other.value()))
                .body("refused.reference", contains(fresh.value(), "2026-ZZZZZZ"));
        for (var reference : List.of(one, other)) {
            var file = file(reference);
            assertThat(file.urgency()).isEqualTo(Urgency.IMMEDIATE);
            assertThat(file.department()).contains(department);
            assertThat(file.triage().orElseThrow().note()).isEqualTo("Ours.");
            assertThat(file.timeline())
                    .extracting(CaseEvent::act, CaseEvent::note)
                    .contains(tuple(Act.URGENCY_CHANGED, WHY), tuple(Act.DEPARTMENT_CHANGED, WHY));
        }
        assertThat(file(one).due())
                .hasValueSatisfying(day -> assertThat(day).isBeforeOrEqualTo(due));
        // Nothing would change: that is said, and no line is written.
        change(List.of(one.value()), department.value(), "IMMEDIATE")
                .body("refused.type", contains("/problems/state-conflict"));
    }

    @Test
    void stay_while_nobody_has_looked_whom_the_reporter_named() {
        var one = triaged();
        var department = reassessing.departments().get(0).code();
        var acting = new Acting("officer", LocalDate.EPOCH, Optional.of(WHY));
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            var file = all.held(one).orElseThrow();
                            file.custody().namesAdded(1);
                            assertThatThrownBy(() -> file.concern(department, acting))
                                    .isInstanceOfSatisfying(
                                            Problem.class,
                                            refused ->
                                                    assertThat(refused.kind())
                                                            .isEqualTo(ProblemKind.STATE_CONFLICT));
                            file.custody().matched(Set.of(), "officer", LocalDate.EPOCH);
                            file.concern(department, acting);
                        });
    }

    @Test
    void are_refused_as_a_whole_for_what_was_typed_wrong() {
        var one = triaged().value();
        change(List.of(one), null, null)
                .statusCode(422)
                .body("violations.field", contains("department"));
        change(List.of(one), "NOWHERE", "ASLEEP")
                .statusCode(422)
                .body("violations.field", contains("department", "urgency"));
        change(Collections.nCopies(501, one), null, "HIGH").statusCode(422);
        assertThat(file(new Reference(one)).urgency()).isEqualTo(Urgency.NORMAL);
    }

    @Test
    void are_changed_on_a_page_that_keeps_what_was_typed() {
        var one = triaged().value();
        var token = FormToken.from("/cases");
        token.post("/cases/reassessments/chosen", Map.of("references", one))
                .statusCode(200)
                .body(containsString(one))
                .body(containsString("action=\"/cases/reassessments\""));
        token.post(
                        "/cases/reassessments",
                        Map.of("references", one, "urgency", "HIGH", "reason", " "))
                .statusCode(422)
                .body(containsString("href=\"#reason\""))
                .body(containsString("<option value=\"HIGH\" selected"));
        token.post(
                        "/cases/reassessments",
                        Map.of("references", one, "urgency", "HIGH", "reason", WHY))
                .statusCode(200)
                .body(containsString("1 cases were changed"));
    }

    @Test
    @TestSecurity(user = "handler", roles = "case-handler")
    void are_offered_to_nobody_who_does_not_assess() {
        given().get("/cases").then().body(not(containsString("cases/reassessments")));
        change(List.of(triaged().value()), null, "HIGH").statusCode(200).body("done", empty());
    }

    private Reference received() {
        return intake.file(
                        SentForms.anonymous("EMPLOYMENT", "The rosters changed."), Optional.empty())
                .reference();
    }

    private Reference triaged() {
        var reference = received();
        newReports.take(reference, OFFICER);
        cases.move(reference, "ACKNOWLEDGED", null, OFFICER);
        cases.move(reference, "TRIAGE", null, OFFICER);
        casework.triage(
                cases.seen(reference, OFFICER),
                new CaseForms.Triaging(
                        "NORMAL", List.of("DIRECT"), List.of("AGE"), null, "2", "Ours.", null),
                OFFICER);
        return reference;
    }

    private CaseFile file(Reference reference) {
        return cases.open(reference, OFFICER).file();
    }

    private static ValidatableResponse change(
            List<String> references, String department, String urgency) {
        var body = new HashMap<String, Object>();
        body.put("references", references);
        body.put("department", department);
        body.put("urgency", urgency);
        body.put("reason", WHY);
        return given().contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/cases/reassessments")
                .then();
    }
}
