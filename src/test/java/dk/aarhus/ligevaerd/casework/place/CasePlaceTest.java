package dk.aarhus.ligevaerd.casework.place;

import static dk.aarhus.ligevaerd.casework.DecidedCase.HANDLER;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.shared.UnitCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("Where a case happened")
class CasePlaceTest {

    private static final LocalDate THIS_YEAR = Today.here().withDayOfYear(1);

    @Inject DecidedCase cases;
    @Inject PlaceDesk desk;
    @Inject PlaceRound night;
    @Inject EntityManager base;

    @BeforeEach
    void register() {
        clear();
        sql(
                "insert into organisation_unit (code, valid_from, department, area_code, name_da, name_en) values"
                        + " ('P-1', date '2000-01-01', 'MBU', null, 'Skoler', 'Schools'),"
                        + " ('P-11', date '2000-01-01', 'MBU', 'P-1', 'Nordskolen', 'North School'),"
                        + " ('P-12', date '2000-01-01', 'MBU', 'P-1', 'Sydskolen', 'South School'),"
                        + " ('P-99', date '2000-01-01', 'MSO', null, 'Plejehjem', 'Homes')");
    }

    @AfterEach
    void clear() {
        sql("delete from case_place");
        sql("delete from organisation_unit");
    }

    @Test
    void is_said_by_those_who_work_on_it_and_lies_sealed() {
        var reference = upheld("P-12", 10);

        var placed = desk.of(reference, HANDLER);
        assertThat(placed.unit().orElseThrow().code()).isEqualTo(new UnitCode("P-12"));
        assertThat(placed.offered()).hasSize(3);
        assertThat(stored("select unit from case_place where case_reference = ?1", reference))
                .doesNotContain("P-12");

        place(reference, "");
        assertThat(desk.of(reference, HANDLER).unit()).isEmpty();
    }

    @Test
    void is_a_unit_of_its_own_department_and_nothing_else() {
        var reference = upheld("P-12", 10);

        for (var wrong : List.of("P-99", "P-77", "p-11", "=1+1")) {
            assertThatThrownBy(() -> place(reference, wrong)).as(wrong).isInstanceOf(Problem.class);
        }
        assertThat(desk.of(reference, HANDLER).unit().orElseThrow().code())
                .isEqualTo(new UnitCode("P-12"));
    }

    @Test
    void can_be_of_a_register_that_was_taken_over_later() {
        var reference = upheld("", 10);
        sql(
                "insert into organisation_unit (code, valid_from, department, area_code, name_da, name_en) values ('P-13', date '%s', 'MBU', 'P-1', 'Nyskolen', 'New School')"
                        .formatted(Today.here()));

        place(reference, "P-13");

        assertThat(desk.of(reference, HANDLER).offered()).hasSize(4);
        assertThat(desk.of(reference, HANDLER).unit()).isPresent();
    }

    @Test
    void makes_one_case_stand_for_its_workplace() {
        var second = upheld("P-11", 40);
        var first = upheld("P-11", 20);
        var alone = upheld("P-12", 30);
        var area = upheld("P-1", 31);
        var nowhere = upheld("", 32);

        night.round();
        night.round();

        assertThat(counted(first)).isEqualTo("AGAIN");
        assertThat(counted(second)).isNull();
        assertThat(counted(alone)).isEqualTo("ONLY");
        assertThat(counted(area)).isNull();
        assertThat(counted(nowhere)).isNull();
        assertThat(List.of(first, second, alone, area, nowhere))
                .extracting(one -> sealed("recurrence", one))
                .allSatisfy(kept -> assertThat(kept).doesNotContain("AGAIN", "ONLY"))
                .extracting(String::length)
                .containsOnly(sealed("recurrence", first).length());
        assertThat(sealed("unit", area)).hasSameSizeAs(sealed("unit", first));
    }

    @Test
    void counts_workplaces_that_became_one_as_one_and_forgets_what_was_undone() {
        var first = upheld("P-11", 20);
        var other = upheld("P-12", 30);
        sql(
                "update organisation_unit set valid_to = date '%s', successor = 'P-11' where code = 'P-12'"
                        .formatted(Today.here().minusDays(1)));
        night.round();
        assertThat(counted(first)).isEqualTo("AGAIN");
        assertThat(counted(other)).isNull();

        sql(
                "update case_file set outcome = 'UNFOUNDED' where reference = '%s'"
                        .formatted(other.value()));
        night.round();
        assertThat(counted(first)).isEqualTo("ONLY");
    }

    @Test
    void reaches_into_the_year_before() {
        var earlier = upheld("P-11", -300);
        var now = upheld("P-11", 5);

        night.round();

        assertThat(counted(earlier)).isEqualTo("ONLY");
        assertThat(counted(now)).isEqualTo("AGAIN");
    }

    @Test
    @TestSecurity(user = "handler", roles = "case-handler")
    void is_said_on_a_page_and_by_programs() {
        var reference = upheld("P-12", 10);
        var address = "/api/v1/cases/" + reference + "/place";
        given().get("/cases/" + reference + "/place")
                .then()
                .statusCode(200)
                .body(containsString("Sydskolen"))
                .body(containsString("Skoler · Nordskolen"));

        var tag =
                given().get(address)
                        .then()
                        .statusCode(200)
                        .body("unit.code", equalTo("P-12"))
                        .body("offered.code", hasItem("P-11"))
                        .extract()
                        .header("ETag");
        given().contentType("application/json")
                .header("X-Ligevaerd", "1")
                .header("If-Match", tag)
                .body("{\"unit\":\"P-99\"}")
                .put(address)
                .then()
                .statusCode(422)
                .body("violations.field", hasItem("unit"));
        given().contentType("application/json")
                .header("X-Ligevaerd", "1")
                .header("If-Match", tag)
                .body("{\"unit\":\"P-11\"}")
                .put(address)
                .then()
                .statusCode(200)
                .body("unit.name", equalTo("Nordskolen"));
        given().contentType("application/json")
                .header("X-Ligevaerd", "1")
                .header("If-Match", tag)
                .body("{\"unit\":\"P-12\"}")
                .put(address)
                .then()
                .statusCode(412);
    }

    /** An upheld case of the department of schools, received so many days after New Year. */
    private Reference upheld(String unit, int day) {
        var reference = cases.decided().reference();
        sql(
                "update case_file set outcome = 'SUBSTANTIATED', department = 'MBU', received = date '%s' where reference = '%s'"
                        .formatted(THIS_YEAR.plusDays(day), reference.value()));
        place(reference, unit);
        return reference;
    }

    private void place(Reference reference, String unit) {
        desk.place(cases.seen(reference, HANDLER), new PlaceForms.Placing(unit), HANDLER);
    }

    private String counted(Reference reference) {
        return stored(
                "select f.recurrence from case_fact f join case_file c on c.fact_key = f.fact_key where c.reference = ?1",
                reference);
    }

    private String sealed(String column, Reference reference) {
        return stored(
                "select %s from case_place where case_reference = ?1".formatted(column), reference);
    }

    private String stored(String sql, Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        base.createNativeQuery(sql)
                                                .setParameter(1, reference.value())
                                                .getSingleResult());
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> base.createNativeQuery(statement).executeUpdate());
    }
}
