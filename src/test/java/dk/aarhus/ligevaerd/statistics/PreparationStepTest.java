package dk.aarhus.ligevaerd.statistics;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.law.Phase;
import dk.aarhus.ligevaerd.law.PolicyClass;
import dk.aarhus.ligevaerd.statistics.PreparationStep.Kind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("While a period is prepared")
class PreparationStepTest {

    private static final String WORK = "PREPARE 2002-Q4";
    private static final LocalDate DAY = LocalDate.of(2002, 8, 14);

    @Inject ReleaseDesk desk;
    @Inject SharedWork shared;
    @Inject CountedCases cases;

    @AfterEach
    void forget() {
        shared.forget(WORK);
    }

    @Test
    void each_step_is_told_as_it_begins() {
        cases.count(DAY, 3, Phase.RECRUITMENT, PolicyClass.DIRECT)
                .count(DAY, 9, Phase.EMPLOYMENT, PolicyClass.DIRECT)
                .count(DAY, 14, Phase.EMPLOYMENT, PolicyClass.INDIRECT);
        List<PreparationStep> told = new ArrayList<>();

        QuarkusTransaction.requiringNew()
                .timeout(300)
                .run(
                        () ->
                                desk.as(new Caller("policy-officer", Set.of(Role.POLICY_OFFICER)))
                                        .telling(told::add)
                                        .prepare("2002-Q3"));

        assertThat(told)
                .startsWith(new PreparationStep(Kind.PROTECTING, 1))
                .contains(new PreparationStep(Kind.CHECKING, 0));
    }

    @Test
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void every_node_says_on_its_page_how_far_it_is() {
        shared.tell(WORK, true, new PreparationStep(Kind.CHECKING, 0).written());
        page().body(containsString("it is checked that nobody can work out"));

        shared.tell(WORK, true, new PreparationStep(Kind.PROTECTING, 2).written());
        page().body(containsString("round 2"));
    }

    private static ValidatableResponse page() {
        return given().accept(ContentType.HTML)
                .get("/statistics/workbench?lang=en")
                .then()
                .statusCode(200)
                .body(containsString("Quarter 4 of 2002"));
    }
}
