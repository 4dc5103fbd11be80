package dk.aarhus.ligevaerd.access.directory;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@DisplayName("A file of the whole staff")
@TestSecurity(user = "administrator", roles = "administrator")
class StaffImportTest {

    private static final String HEAD =
            "account,name,department,area,workplace,function,lineManager,validTo,successor\n";
    private static final String TWO =
            HEAD
                    + "head-1,The First Head,MBU,Schools,North School,MANAGER,,,\n"
                    + "teacher-1,The First Teacher,MBU,Schools,North School,OTHER,head-1,,\n";

    @Inject StaffDirectory directory;
    @Inject Intake intake;
    @Inject EntityManager base;
    @Inject Clock clock;

    @BeforeEach
    void empty_directory() {
        inTransaction(
                "update case_file set handler = null, reviewer = null, decision_maker = null where handler like 'leaver-%'");
        inTransaction("delete from staff_entry");
    }

    @Test
    void is_only_looked_at_before_somebody_says_so() {
        sent(TWO, "true")
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("added", contains("head-1", "teacher-1"));

        assertThat(directory.all()).isEmpty();
        sent(TWO, null).statusCode(200).body("taken", equalTo(false));
        sent(TWO, "perhaps").statusCode(422);
    }

    @Test
    void is_taken_over_once_and_the_second_time_changes_nothing() {
        sent(TWO, "false").statusCode(200).body("taken", equalTo(true));

        assertThat(directory.of("teacher-1").orElseThrow().lineManager()).contains("head-1");
        sent(TWO, "false")
                .statusCode(200)
                .body("taken", equalTo(false))
                .body("unchanged", equalTo(2))
                .body("added", empty())
                .body("changed", empty())
                .body("ended", empty());
    }

    @Test
    void tells_what_is_new_what_differs_and_who_leaves() {
        sent(TWO, "false").statusCode(200);

        sent(
                        HEAD
                                + "head-1,The First Head,MBU,Schools,South School,DIRECTOR,,,\n"
                                + "teacher-2,,MBU,,,OTHER,head-1,,\n",
                        "true")
                .statusCode(200)
                .body("added", contains("teacher-2"))
                .body("changed.account", contains("head-1"))
                .body("changed[0].columns", contains("workplace", "function"))
                .body("ended.account", contains("teacher-1"));
    }

    @Test
    void keeps_what_was_said_before() {
        sent("account,function,validFrom\nhead-1,MANAGER,2020-01-01\n", "false").statusCode(200);
        sent("account,function\nhead-1,DIRECTOR\n", "false").statusCode(200);

        assertThat(directory.of("head-1").orElseThrow().function())
                .isEqualTo(StaffFunction.DIRECTOR);
        assertThat(rows("head-1")).isEqualTo(2);
        sent("account,function\nhead-1,DIRECTOR\n", "false").body("taken", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            account,function\\nx,NONSENSE                          | rows[2].function
            account,function\\n,OTHER                              | rows[2].account
            account,function\\n<script>,OTHER                      | rows[2].account
            account,function\\nx,OTHER\\nx,OTHER                   | rows[3].account
            account,function,department\\nx,OTHER,NOPE             | rows[2].department
            account,function,lineManager\\nx,OTHER,nobody-here     | rows[2].lineManager
            account,function,lineManager\\nx,OTHER,x               | rows[2].lineManager
            account,function,lineManager\\na,OTHER,b\\nb,OTHER,a   | rows[3].lineManager
            account,function,name\\nx,OTHER,=HYPERLINK(1)          | rows[2].name
            account,function,name\\nx,OTHER,@SUM(1)                | rows[2].name
            account,function,workplace\\nx,OTHER,+1                | rows[2].workplace
            account,function,validTo\\nx,OTHER,2026-02-30          | rows[2].validTo
            account,function,validFrom,validTo\\nx,OTHER,2026-05-02,2026-05-01 | rows[2].validTo
            account,function\\nx,OTHER,more                        | rows[2].columns
            account\\nx                                            | columns.function
            account,function,colour\\nx,OTHER,red                  | columns[3]
            account,account,function\\nx,y,OTHER                   | columns.account
            account,function                                       | rows
            """)
    void names_what_is_wrong_and_changes_nothing(String file, String field) {
        sent(file.strip().replace("\\n", "\n"), "false")
                .statusCode(422)
                .body("violations.field", hasItem(field));

        assertThat(directory.all()).isEmpty();
    }

    @Test
    void names_every_wrong_row_at_once() {
        sent("account,function\nx,ONE\ny,OTHER\nz,TWO\n", "false")
                .statusCode(422)
                .body("violations.field", contains("rows[2].function", "rows[4].function"));
    }

    @Test
    void may_begin_with_a_mark_and_be_separated_as_a_danish_spreadsheet_does() {
        sent("\uFEFFaccount;function;name\r\nx;OTHER;\"Aa; B\"\r\n", "false")
                .statusCode(200)
                .body("added", contains("x"));

        assertThat(directory.of("x").orElseThrow().name()).contains("Aa; B");
    }

    @Test
    void is_refused_in_another_encoding_and_as_something_else() {
        sent("account,function,name\nx,OTHER,Åse\n".getBytes(StandardCharsets.ISO_8859_1), "true")
                .statusCode(422)
                .body("violations.field", contains("file"));
        sent(new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1}, "true").statusCode(422);
        sent("account,function\nx,OTH\0ER\n", "true").statusCode(422);
        sent("account,function\nx,\"OTHER\n".repeat(3), "true").statusCode(422);
        sent("\n", "true").statusCode(422);
        given().contentType("application/json")
                .body("{}")
                .post("/api/v1/staff/imports")
                .then()
                .statusCode(415);
    }

    @Test
    @TestSecurity(user = "decision-maker", roles = "decision-maker")
    void is_for_administrators() {
        sent(TWO, "true").statusCode(403);
    }

    @Test
    void passes_the_open_cases_of_a_leaver_to_the_successor_who_is_named() {
        var open = caseOf("leaver-1");
        var closed = caseOf("leaver-1");
        inTransaction(
                "insert into case_bar values ('%s', 'ACCOUNT', 'next-1', 'NAMED')"
                        .formatted(closed.value()));
        var today = LocalDate.now(clock);
        sent("account,function\nleaver-1,HR_CASE_HANDLER\nnext-1,HR_CASE_HANDLER\n", "false")
                .statusCode(200);

        sent("account,function\nnext-1,HR_CASE_HANDLER\n", "false")
                .statusCode(422)
                .body("violations.field", contains("missing.leaver-1"));
        var leaving =
                "account,function,validTo,successor\nnext-1,HR_CASE_HANDLER,,\nleaver-1,HR_CASE_HANDLER,%s,%s\n";
        sent(leaving.formatted(today.minusDays(1), ""), "false")
                .statusCode(422)
                .body("violations.field", contains("rows[3].successor"));
        sent(leaving.formatted(today.minusDays(1), "leaver-1"), "false").statusCode(422);
        sent(leaving.formatted(today.minusDays(1), "next-1"), "true")
                .statusCode(200)
                .body("ended[0].successor", equalTo("next-1"));
        assertThat(handlerOf(open)).contains("leaver-1");

        sent(leaving.formatted(today.minusDays(1), "next-1"), "false").statusCode(200);

        assertThat(handlerOf(open)).contains("next-1");
        assertThat(handlerOf(closed)).isEmpty();
    }

    @Test
    void knows_where_reminders_go_where_a_column_says_so() {
        sent("account,function,mail\nteacher-1,OTHER,t1@staff.example.org\n", "false")
                .statusCode(200);
        assertThat(directory.of("teacher-1").orElseThrow().mail()).contains("t1@staff.example.org");
        sent("account,function,mail\nteacher-1,OTHER,t2@staff.example.org\n", "true")
                .body("changed[0].columns", contains("mail"));
        sent("account,function,mail\nteacher-1,OTHER,nowhere\n", "false")
                .statusCode(422)
                .body("violations.field", contains("rows[2].mail"));
    }

    @Test
    void and_the_page_of_one_line_ask_alike_for_a_successor() {
        caseOf("leaver-2");
        sent("account,function\nleaver-2,HR_CASE_HANDLER\nnext-1,HR_CASE_HANDLER\n", "false")
                .statusCode(200);
        var line = "/staff/directory/" + directory.of("leaver-2").orElseThrow().id();
        var last = LocalDate.now(clock).plusDays(3).toString();
        var sent =
                new HashMap<>(Map.of("seen", "0", "function", "HR_CASE_HANDLER", "validTo", last));

        FormToken.from(line).post(line, sent).statusCode(422).body(containsString("#successor"));
        sent.put("successor", "next-1");
        FormToken.from(line).post(line, sent).statusCode(303);

        assertThat(directory.of("leaver-2").orElseThrow().successor()).contains("next-1");
    }

    @Test
    void of_a_hundred_thousand_is_taken_over_and_one_more_is_too_many() {
        var rows =
                IntStream.range(0, 100_000)
                        .mapToObj(
                                i -> "a-" + i + ",OTHER,MBU," + (i == 0 ? "" : "a-" + (i - 1) / 10))
                        .collect(Collectors.joining("\n"));
        var file = "account,function,department,lineManager\n" + rows + "\n";
        sent(file, "true").statusCode(200).body("added.size()", equalTo(100_000));
        sent(file + "one-more,OTHER,MBU,\n", "true")
                .statusCode(422)
                .body("violations.field", contains("rows"));
    }

    @Test
    void is_pasted_into_a_page_that_keeps_it_and_shows_what_would_change() {
        var form = FormToken.from("/staff/import");
        form.post("/staff/import", Map.of("file", TWO, "go", "look"))
                .statusCode(200)
                .body(containsString("value=\"take\""))
                .body(containsString("teacher-1"));
        form.post(
                        "/staff/import",
                        Map.of("file", "account,function\nx,NONSENSE</textarea>\n", "go", "take"))
                .statusCode(422)
                .body(containsString("rows[2].function"))
                .body(containsString("NONSENSE&lt;/textarea&gt;"));
        assertThat(directory.all()).isEmpty();
    }

    private Reference caseOf(String handler) {
        var reference =
                intake.file(
                                SentForms.routed(
                                        "MBU", "Words of a report.", List.of(), List.of(), null),
                                Optional.empty())
                        .reference();
        inTransaction(
                "update case_file set handler = '%s', status = 'INVESTIGATING' where reference = '%s'"
                        .formatted(handler, reference.value()));
        return reference;
    }

    private Optional<Object> handlerOf(Reference reference) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                Optional.ofNullable(
                                        base.createNativeQuery(
                                                        "select handler from case_file where reference = ?1")
                                                .setParameter(1, reference.value())
                                                .getSingleResult()));
    }

    private long rows(String account) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                ((Number)
                                                base.createNativeQuery(
                                                                "select count(*) from staff_entry where account = ?1")
                                                        .setParameter(1, account)
                                                        .getSingleResult())
                                        .longValue());
    }

    private void inTransaction(String statement) {
        QuarkusTransaction.requiringNew()
                .run(() -> base.createNativeQuery(statement).executeUpdate());
    }

    private static ValidatableResponse sent(String file, String dryRun) {
        return sent(file.getBytes(StandardCharsets.UTF_8), dryRun);
    }

    private static ValidatableResponse sent(byte[] file, String dryRun) {
        var call = given().contentType("text/csv").header("X-Ligevaerd", "1").body(file);
        return (dryRun == null ? call : call.queryParam("dryRun", dryRun))
                .post("/api/v1/staff/imports")
                .then();
    }
}
