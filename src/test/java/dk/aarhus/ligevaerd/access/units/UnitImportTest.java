package dk.aarhus.ligevaerd.access.units;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.organisation.Units;
import dk.aarhus.ligevaerd.shared.DepartmentCode;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.UnitCode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("The register of units")
@TestSecurity(user = "administrator", roles = "administrator")
class UnitImportTest {

    private static final String HEAD = "code,department,area,nameDa,nameEn,validTo,successor\n";
    private static final String SCHOOLS =
            HEAD
                    + "MBU-1,MBU,,Skoler,Schools,,\n"
                    + "MBU-101,MBU,MBU-1,Nordskolen,North School,,\n"
                    + "MBU-102,MBU,MBU-1,Sydskolen,,,\n";
    private static final DepartmentCode CHILDREN = new DepartmentCode("MBU");

    @Inject Units units;
    @Inject EntityManager base;
    @Inject Clock clock;

    @BeforeEach
    @AfterEach
    void is_empty_before_the_municipality_has_sent_a_list() {
        inTransaction("delete from organisation_unit");
    }

    @Test
    void is_only_looked_at_before_somebody_says_so() {
        sent(SCHOOLS, "true")
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("added", contains("MBU-1", "MBU-101", "MBU-102"));

        assertThat(today()).isEmpty();
        sent(SCHOOLS, null).statusCode(200).body("taken", equalTo(false));
        sent(SCHOOLS, "perhaps").statusCode(422);
    }

    @Test
    void is_taken_over_once_and_the_second_time_nothing_differs() {
        sent(SCHOOLS, "false").statusCode(200).body("taken", equalTo(true));

        sent(SCHOOLS, "false")
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("unchanged", equalTo(3))
                .body("ended", empty());
        assertThat(today()).containsExactly("Nordskolen", "Skoler", "Sydskolen");
    }

    @Test
    void keeps_what_a_unit_was_called_before() {
        sent(SCHOOLS, "false").statusCode(200);
        inTransaction("update organisation_unit set valid_from = date '2020-08-01'");

        sent(SCHOOLS.replace("Nordskolen", "Den Nye Skole"), "false")
                .statusCode(200)
                .body("changed[0].code", equalTo("MBU-101"))
                .body("changed[0].columns", contains("nameDa"));

        assertThat(today()).contains("Den Nye Skole").doesNotContain("Nordskolen");
        assertThat(names(LocalDate.of(2021, 1, 1))).contains("Nordskolen");
    }

    @Test
    void ends_what_the_file_does_not_name_and_knows_whom_it_became_part_of() {
        sent(SCHOOLS, "false").statusCode(200);
        inTransaction("update organisation_unit set valid_from = date '2020-08-01'");
        var merged =
                SCHOOLS.replace(
                        "Sydskolen,,,",
                        "Sydskolen,,%s,MBU-101".formatted(LocalDate.now(clock).minusDays(1)));

        sent(merged, "false").statusCode(200);

        assertThat(today()).containsExactly("Nordskolen", "Skoler");
        assertThat(survivors())
                .containsEntry(new UnitCode("MBU-102"), new UnitCode("MBU-101"))
                .containsEntry(new UnitCode("MBU-101"), new UnitCode("MBU-101"));
        sent(HEAD + "MBU-1,MBU,,Skoler,Schools,,\n", "false")
                .statusCode(200)
                .body("ended", contains("MBU-101"));
        assertThat(today()).containsExactly("Skoler");
    }

    @Test
    void lets_a_unit_come_back_with_the_gap_on_record() {
        var past = "code,department,nameDa,validFrom,validTo\nMBU-1,MBU,Skoler,%s,%s\n";
        sent(past.formatted("2010-01-01", "2015-12-31"), "false").statusCode(200);
        sent(past.formatted("2014-01-01", ""), "false")
                .statusCode(422)
                .body("violations.field", contains("rows[2].validFrom"));

        sent(past.formatted("2020-01-01", ""), "false").statusCode(200);

        assertThat(names(LocalDate.of(2015, 12, 31))).containsExactly("Skoler");
        assertThat(names(LocalDate.of(2017, 1, 1))).isEmpty();
        assertThat(today()).containsExactly("Skoler");
    }

    @Test
    void that_was_to_begin_and_is_left_out_never_was() {
        var areaOnly = HEAD + "MBU-1,MBU,,Skoler,Schools,,\n";
        sent(SCHOOLS, "false").statusCode(200);

        sent(areaOnly, "false").statusCode(200).body("ended", contains("MBU-101", "MBU-102"));

        assertThat(today()).containsExactly("Skoler");
        sent(areaOnly, "false")
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("ended", empty());
    }

    @Test
    void ends_on_no_day_before_it_began() {
        var row = "code,department,nameDa,validTo\nMBU-1,MBU,%s,%s\n";
        sent(row.formatted("Skoler", ""), "false").statusCode(200);

        for (var name : List.of("Skoler", "Skolerne")) {
            sent(row.formatted(name, LocalDate.now(clock).minusDays(1)), "false")
                    .statusCode(422)
                    .body("violations.field", contains("rows[2].validTo"));
        }
        assertThat(today()).containsExactly("Skoler");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            code,department,nameDa\\n,MBU,A                               | rows[2].code
            code,department,nameDa\\nmbu-1,MBU,A                          | rows[2].code
            code,department,nameDa\\nA-1,NOPE,A                           | rows[2].department
            code,department,nameDa\\nA-1,,A                               | rows[2].department
            code,department,nameDa\\nA-1,MBU,                             | rows[2].nameDa
            code,department,nameDa\\nA-1,MBU,=HYPERLINK(1)                | rows[2].nameDa
            code,department,nameDa\\nA-1,MBU,A,more                       | rows[2].columns
            code,department,nameDa\\nA-1,MBU,A\\nA-1,MBU,B                | rows[3].code
            code,department,nameDa,area\\nA-1,MBU,A,A-1                   | rows[2].area
            code,department,nameDa,area\\nA-1,MBU,A,A-2                   | rows[2].area
            code,department,nameDa,area\\nA-1,MBU,A,A-2\\nA-2,MBU,B,A-1   | rows[2].area
            code,department,nameDa,area\\nA-1,MBU,A,A-2\\nA-2,MSO,B,      | rows[2].area
            code,department,nameDa,validFrom,validTo\\nA-1,MBU,A,2026-05-02,2026-05-01 | rows[2].validTo
            code,department,nameDa,validTo\\nA-1,MBU,A,2026-02-30         | rows[2].validTo
            code,department,nameDa,successor\\nA-1,MBU,A,A-2\\nA-2,MBU,B, | rows[2].validTo
            code,department,nameDa,validTo,successor\\nA-1,MBU,A,2020-01-01,A-9 | rows[2].successor
            code,department,nameDa,validTo,successor\\nA-1,MBU,A,2020-01-01,A-2\\nA-2,MBU,B,2020-01-01,A-1 | rows[2].successor
            code,department                                               | columns.nameDa
            code,department,nameDa,colour\\nA-1,MBU,A,red                 | columns[4]
            code,department,nameDa                                        | rows
            """)
    void names_what_is_wrong_and_changes_nothing(String file, String field) {
        sent(file.strip().replace("\\n", "\n"), "false")
                .statusCode(422)
                .body("violations.field", hasItem(field));
        assertThat(today()).isEmpty();
    }

    @Test
    void takes_the_signs_of_control_out_of_a_name() {
        sent("code,department,nameDa\nA-1,MBU,\"No\u0007rd\n\u202Eskolen\"\n", "false")
                .statusCode(200);

        assertThat(today()).singleElement().asString().doesNotContain("\u0007", "\n");
    }

    @Test
    void of_a_hundred_thousand_is_read_and_one_more_is_too_many() {
        var rows =
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "U-" + i + ",MBU,Sted " + i)
                        .collect(Collectors.joining("\n"));
        var file = "code,department,nameDa\n" + rows + "\n";
        sent(file, "true").statusCode(200).body("added.size()", equalTo(100_000));
        sent(file + "U-X,MBU,Et mere\n", "false")
                .statusCode(422)
                .body("violations.field", contains("rows"));
    }

    @Test
    @TestSecurity(user = "decision-maker", roles = "decision-maker")
    void is_kept_by_administrators() {
        sent(SCHOOLS, "true").statusCode(403);
        given().get("/staff/units").then().statusCode(403);
    }

    @Test
    void is_offered_to_everybody_by_department() {
        sent(SCHOOLS, "false").statusCode(200);

        given().get("/api/v1/units?department=MBU")
                .then()
                .statusCode(200)
                .body("code", contains("MBU-101", "MBU-1", "MBU-102"))
                .body("[0].area", equalTo("MBU-1"))
                .body("[2].nameEn", equalTo("Sydskolen"));
        given().get("/api/v1/units?department=MSO").then().body("$", empty());
        given().get("/api/v1/units").then().statusCode(422);
        given().get("/api/v1/units?department=x").then().statusCode(422);
    }

    @Test
    void is_read_on_a_page_and_pasted_into_it() {
        var form = FormToken.from("/staff/units");
        form.post("/staff/units", Map.of("file", SCHOOLS, "go", "look"))
                .statusCode(200)
                .body(containsString("value=\"take\""))
                .body(containsString("MBU-102"));
        form.post("/staff/units", Map.of("file", "code\nx</textarea>\n", "go", "take"))
                .statusCode(422)
                .body(containsString("columns.nameDa"))
                .body(containsString("x&lt;/textarea&gt;"));

        form.post("/staff/units", Map.of("file", SCHOOLS, "go", "take"))
                .statusCode(200)
                .body(containsString("North School"))
                .body(not(containsString("value=\"take\"")));
    }

    private List<String> today() {
        return names(LocalDate.now(clock));
    }

    private List<String> names(LocalDate day) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                units.of(CHILDREN, day).stream()
                                        .map(unit -> unit.name(Language.DA))
                                        .toList());
    }

    private Map<UnitCode, UnitCode> survivors() {
        return QuarkusTransaction.requiringNew().call(units::survivors);
    }

    private void inTransaction(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> base.createNativeQuery(statement).executeUpdate());
    }

    private static ValidatableResponse sent(String file, String dryRun) {
        var call =
                given().contentType("text/csv")
                        .header("X-Ligevaerd", "1")
                        .body(file.getBytes(StandardCharsets.UTF_8));
        return (dryRun == null ? call : call.queryParam("dryRun", dryRun))
                .post("/api/v1/units/imports")
                .then();
    }
}
