package dk.aarhus.ligevaerd.goals;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.fixture.CatalogueShapes;
import dk.aarhus.ligevaerd.fixture.FormToken;
import dk.aarhus.ligevaerd.platform.command.Command;
import dk.aarhus.ligevaerd.statistics.CountedCases;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/**
 * An invented year from its raw rows to the signed report. What is published is counted here again
 * from the rows, by other code. One story told in order.
 */
@QuarkusTest
@DisplayName("A worked year")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class WorkedYearTest {

    private static final int YEAR = 2011;

    /** How cases end that nobody decides; a third of them are still open. */
    private static final List<String> ENDED_UNDECIDED = List.of("FORWARDED", "WITHDRAWN", "");

    private static final List<Row> ROWS = rows();

    /** So many of them had happened a year before too, so that something can be told of it. */
    private static final int EARLIER = 160;

    private static final String REPORTS = "/api/v1/goals/reports";
    private static String release;
    private static String report;

    @Inject CountedCases cases;
    @Inject @All List<Command> commands;

    /** A case as it was, before anything was counted. */
    private record Row(
            LocalDate received,
            String department,
            String phase,
            String policyClass,
            String capacity,
            Integer acknowledgedAfter,
            Integer decidedAfter,
            String outcome,
            String reporter,
            Handled handled) {

        Row handledAs(Handled how) {
            return new Row(
                    received,
                    department,
                    phase,
                    policyClass,
                    capacity,
                    acknowledgedAfter,
                    decidedAfter,
                    outcome,
                    reporter,
                    how);
        }

        Row aYearBefore() {
            return new Row(
                    received.minusYears(1),
                    department,
                    phase,
                    policyClass,
                    capacity,
                    acknowledgedAfter,
                    decidedAfter,
                    outcome,
                    reporter + "-before",
                    handled.aYearBefore());
        }

        boolean isOpen() {
            return decidedAfter == null && outcome.isEmpty();
        }

        boolean isUpheld() {
            return outcome.equals("SUBSTANTIATED");
        }

        /** Without the days on which it stood still. */
        int workedOn() {
            return decidedAfter - acknowledgedAfter - handled.daysStood();
        }

        String csv() {
            return String.join(
                    ",",
                    received.toString(),
                    department,
                    phase,
                    policyClass,
                    capacity,
                    "CONFIDENTIAL",
                    acknowledgedAfter == null
                            ? ""
                            : received.plusDays(acknowledgedAfter).toString(),
                    decidedAfter == null ? "" : received.plusDays(decidedAfter).toString(),
                    outcome,
                    reporter,
                    handled.urgency(),
                    handled.triaged().toString(),
                    String.valueOf(handled.daysStood()),
                    isUpheld() ? "HEARD" : "",
                    String.join("|", handled.contacts()),
                    String.join("|", handled.remedies()),
                    handled.reprisalSeen(),
                    handled.recurrence());
        }
    }

    /** How it was handled, as the sender of the file knows it. */
    private record Handled(
            String urgency,
            LocalDate triaged,
            boolean triagedOnTime,
            int daysStood,
            List<String> contacts,
            List<String> remedies,
            String reprisalSeen,
            String recurrence) {

        List<String> due() {
            return contacts.stream().filter(one -> !one.equals("NOT_DUE")).toList();
        }

        boolean isAllOnTime() {
            return !due().isEmpty() && due().stream().allMatch("ON_TIME"::equals);
        }

        Handled aYearBefore() {
            return new Handled(
                    urgency,
                    triaged.minusYears(1),
                    triagedOnTime,
                    daysStood,
                    contacts,
                    remedies,
                    reprisalSeen,
                    recurrence);
        }

        /** From a chance of its own, so that the rest of the year stays as it was. */
        static Handled of(Random random, LocalDate received, boolean decided, String outcome) {
            boolean late = random.nextInt(12) == 0;
            return new Handled(
                    random.nextInt(6) == 0 ? "HIGH" : "NORMAL",
                    received.plusDays(late ? 30 : 0),
                    !late,
                    random.nextInt(10) == 0 ? 20 : 0,
                    decided
                            ? List.of(
                                    pick(random, "ON_TIME", "ON_TIME", "ON_TIME", "OFF_TIME"),
                                    pick(random, "ON_TIME", "ON_TIME", "NOT_DONE"),
                                    pick(random, "ON_TIME", "NOT_DUE"))
                            : List.of(),
                    outcome.equals("SUBSTANTIATED")
                            ? List.of(
                                    pick(random, "PERSONAL_ON_TIME", "PERSONAL_TOO_LATE"),
                                    pick(
                                            random,
                                            "INSTITUTIONAL_ON_TIME",
                                            "INSTITUTIONAL_ON_TIME",
                                            "INSTITUTIONAL_TOO_LATE"))
                            : List.of(),
                    decided ? (random.nextInt(20) == 0 ? "YES" : "NO") : "NOT_KNOWN",
                    // Every seventh of a month is a further case of a workplace.
                    outcome.equals("SUBSTANTIATED") && received.getDayOfMonth() % 7 != 0
                            ? (received.getDayOfMonth() % 3 == 0 ? "AGAIN" : "ONLY")
                            : "");
        }
    }

    private static List<Row> rows() {
        var random = new Random(2011);
        var handled = new Random(2012);
        var rows = new ArrayList<Row>();
        for (int i = 0; i < 240; i++) {
            boolean decided = random.nextInt(10) < 8;
            var received = LocalDate.of(YEAR, 1, 1).plusDays(random.nextInt(365));
            var drawn =
                    new Row(
                            received,
                            pick(random, "MBU", "MSO", "MSB", "MTM", "MKB", "MBA"),
                            pick(
                                    random,
                                    "RECRUITMENT",
                                    "RECRUITMENT",
                                    "EMPLOYMENT",
                                    "EMPLOYMENT",
                                    "EMPLOYMENT",
                                    "DISMISSAL",
                                    "SERVICE"),
                            pick(random, "DIRECT", "DIRECT", "INDIRECT", "INSTITUTIONAL"),
                            pick(
                                    random,
                                    "AFFECTED_EMPLOYEE",
                                    "AFFECTED_EMPLOYEE",
                                    "WITNESS_EMPLOYEE"),
                            random.nextInt(20) == 0 ? Integer.valueOf(12) : Integer.valueOf(3),
                            decided
                                    ? random.nextInt(5) == 0
                                            ? Integer.valueOf(120)
                                            : Integer.valueOf(50)
                                    : null,
                            decided
                                    ? pick(
                                            random,
                                            "SUBSTANTIATED",
                                            "NOT_SUBSTANTIATED",
                                            "UNFOUNDED",
                                            "OUT_OF_SCOPE")
                                    : ENDED_UNDECIDED.get(i % ENDED_UNDECIDED.size()),
                            "r-" + i,
                            null);
            rows.add(drawn.handledAs(Handled.of(handled, received, decided, drawn.outcome())));
        }
        return rows;
    }

    private static String pick(Random random, String... codes) {
        return codes[random.nextInt(codes.length)];
    }

    /** Things that came of the cases. */
    private static double things(Function<Handled, List<String>> of, String... codes) {
        return ROWS.stream()
                .flatMap(row -> of.apply(row.handled()).stream())
                .filter(List.of(codes)::contains)
                .count();
    }

    private static double count(Predicate<Row> wanted) {
        return ROWS.stream().filter(wanted).count();
    }

    @Test
    @Order(1)
    @TestSecurity(user = "administrator", roles = "administrator")
    void begins_with_raw_rows() {
        var file =
                "received,department,phase,policyClasses,capacity,identity,acknowledged,decided,outcome,reporter,urgency,triaged,daysStood,hearing,contacts,remedies,reprisalSeen,recurrence\n"
                        + ROWS.stream().map(Row::csv).collect(Collectors.joining("\n"))
                        + "\n"
                        + ROWS.stream()
                                .limit(EARLIER)
                                .map(Row::aYearBefore)
                                .map(Row::csv)
                                .collect(Collectors.joining("\n"));
        given().contentType("text/csv; charset=utf-8")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/statistics/imports")
                .then()
                .statusCode(200)
                .body("taken", equalTo(true));
    }

    @Test
    @Order(2)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void needs_the_figures_of_others_and_a_release() {
        refuse("2011", 409).body("reason", equalTo("NO_RELEASE_OF_THE_YEAR"));
        var file =
                new StringBuilder("series,period,value,numerator,denominator,source,lagMonths\n");
        for (int quarter = 1; quarter <= 4; quarter++) {
            file.append("head-count,2011-Q%d,24000,,,Invented,1\n".formatted(quarter));
            file.append("applications,2011-Q%d,5000,,,Invented,1\n".formatted(quarter));
            file.append("dismissals,2011-Q%d,150,,,Invented,1\n".formatted(quarter));
        }
        file.append("survey-experienced,2011,,80,1000,Invented,6\n");
        given().contentType("text/csv; charset=utf-8")
                .body(file.toString().getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/goals/series/imports")
                .then()
                .statusCode(200);
        cases.release("2010");
        cases.release("2010-R");
        release = cases.release("2011");
        // What came of the cases is told a year later.
        cases.release("2011-R");
    }

    @Test
    @Order(3)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void says_what_the_rows_say_or_that_it_is_withheld() {
        double finding =
                count(row -> row.outcome().equals("SUBSTANTIATED"))
                        + count(row -> row.outcome().equals("NOT_SUBSTANTIATED"))
                        + count(row -> row.outcome().equals("UNFOUNDED"));
        Map<String, Double> expected = new HashMap<>();
        expected.put("E1", count(row -> row.phase().equals("EMPLOYMENT")) * 1000 / 24_000);
        expected.put("E2", count(row -> row.phase().equals("RECRUITMENT")) * 1000 / 20_000);
        expected.put("E3", count(row -> row.phase().equals("DISMISSAL")) * 100 / 600);
        expected.put("E4", count(row -> row.outcome().equals("SUBSTANTIATED")) * 100 / finding);
        expected.put("E5", count(row -> row.acknowledgedAfter() <= 7) * 100 / ROWS.size());
        expected.put(
                "E8",
                count(row -> row.decidedAfter() != null && row.decidedAfter() <= 90)
                        * 100
                        / count(row -> row.decidedAfter() != null || row.isOpen()));
        expected.put(
                "E17",
                (1
                                - count(
                                                row ->
                                                        row.capacity().equals("AFFECTED_EMPLOYEE")
                                                                && List.of(
                                                                                "EMPLOYMENT",
                                                                                "DISMISSAL")
                                                                        .contains(row.phase()))
                                        / (0.08 * 24_000))
                        * 100);

        expectHandling(expected);

        var said = when().get("/api/v1/goals/indicators?period=2011").jsonPath();

        assertThat(agreeing(said, expected)).isGreaterThanOrEqualTo(12);
        // Nobody in these rows is anonymous, and a third of them are witnesses.
        var watched = when().get("/api/v1/goals/indicators/monitored?period=2011").jsonPath();
        assertThat(
                        agreeing(
                                watched,
                                Map.of(
                                        "M1",
                                        0.0,
                                        "M2",
                                        share("AFFECTED_EMPLOYEE"),
                                        "M3",
                                        share("WITNESS_EMPLOYEE"),
                                        "M4",
                                        0.0)))
                .isGreaterThanOrEqualTo(2);
        for (var department : List.of("MBU", "MSO", "MSB", "MTM", "MKB", "MBA")) {
            var part = when().get("/api/v1/goals/indicators?period=2011&department=" + department);
            var value = part.jsonPath().get("find { it.id == 'E1' }.readings[0].numerator");
            if (value != null) {
                assertThat(((Number) value).doubleValue())
                        .isEqualTo(
                                count(
                                        row ->
                                                row.phase().equals("EMPLOYMENT")
                                                        && row.department().equals(department)));
            }
        }
    }

    private static double share(String capacity) {
        return count(row -> row.capacity().equals(capacity)) * 100 / ROWS.size();
    }

    private static void expectHandling(Map<String, Double> expected) {
        double decided = count(row -> row.decidedAfter() != null);
        expected.put("E6", count(row -> row.handled().triagedOnTime()) * 100 / ROWS.size());
        expected.put(
                "E7-MEDIAN",
                count(row -> row.decidedAfter() != null && row.workedOn() <= 60) * 100 / decided);
        expected.put(
                "E7-P90",
                count(row -> row.decidedAfter() != null && row.workedOn() <= 120) * 100 / decided);
        // Nobody is judged unheard in these rows.
        expected.put("E9", 100.0);
        expected.put(
                "E10",
                count(row -> row.handled().isAllOnTime())
                        * 100
                        / count(row -> !row.handled().due().isEmpty()));
        expected.put(
                "E11", count(row -> row.handled().reprisalSeen().equals("YES")) * 100 / decided);
        expected.put(
                "E12",
                things(Handled::remedies, "PERSONAL_ON_TIME", "INSTITUTIONAL_ON_TIME")
                        * 100
                        / things(
                                Handled::remedies,
                                "PERSONAL_ON_TIME",
                                "INSTITUTIONAL_ON_TIME",
                                "PERSONAL_TOO_LATE",
                                "INSTITUTIONAL_TOO_LATE"));
        expected.put(
                "E12-PERSONAL",
                things(Handled::remedies, "PERSONAL_ON_TIME")
                        * 100
                        / things(Handled::remedies, "PERSONAL_ON_TIME", "PERSONAL_TOO_LATE"));
        expected.put(
                "E13",
                count(row -> row.handled().recurrence().equals("AGAIN"))
                        * 100
                        / count(row -> !row.handled().recurrence().isEmpty()));
        expected.put(
                "E12-INSTITUTIONAL",
                things(Handled::remedies, "INSTITUTIONAL_ON_TIME")
                        * 100
                        / things(
                                Handled::remedies,
                                "INSTITUTIONAL_ON_TIME",
                                "INSTITUTIONAL_TOO_LATE"));
    }

    /** How many of them are shown, all of which must be what the rows say. */
    private static int agreeing(JsonPath said, Map<String, Double> expected) {
        int shown = 0;
        for (var one : expected.entrySet()) {
            var reading =
                    "find { it.id == '%s' }.readings.find { it.measure == '%s' }"
                            .formatted(one.getKey().split("-")[0], one.getKey());
            Number value = said.get(reading + ".value");
            if (value == null) {
                assertThat((String) said.get(reading + ".reason"))
                        .as(one.getKey())
                        .isEqualTo("WITHHELD");
                continue;
            }
            shown++;
            assertThat(value.doubleValue())
                    .as(one.getKey())
                    .isCloseTo(one.getValue(), within(0.001));
        }
        return shown;
    }

    @Test
    @Order(4)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void becomes_a_report_with_all_its_figures_frozen() {
        report =
                given().contentType(ContentType.JSON)
                        .body(Map.of("year", "2011"))
                        .post(REPORTS)
                        .then()
                        .statusCode(201)
                        .body("status", equalTo("DRAFT"))
                        .extract()
                        .path("id");
        refuse("2011", 409).body("reason", equalTo("ONE_IS_BEING_WRITTEN"));
        refuse("soon", 422).body("violations.field", hasItem("year"));
        refuse("1999", 422);
        when().get("/api/v1/council-reports").then().body("id", not(hasItem(report)));
        when().get("/council-reports/" + report).then().statusCode(404);
        when().get("/api/v1/council-reports/" + report + "/indicators.csv").then().statusCode(404);
        given().header("Accept-Language", "en")
                .get("/goals/reports/" + report + "/closed")
                .then()
                .statusCode(200)
                .body(containsString("Draft, not signed"))
                .body(containsString("#def-E1"))
                .body(containsString(release));
    }

    @Test
    @Order(5)
    @TestSecurity(user = "policy-officer", roles = "policy-officer")
    void is_not_ready_before_it_is_written() {
        tagged().post(REPORTS + "/" + report + "/readiness")
                .then()
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems("SUMMARY", "RECRUITMENT", "EMPLOYMENT", "DISMISSAL"));
        write(Map.of("WEATHER", "Rain"), List.of()).statusCode(422);
        // No letter on paper for it.
        write(Map.of("SUMMARY", "\uD83E\uDD84"), List.of())
                .statusCode(422)
                .body("violations.field", hasItem("SUMMARY"));
        write(
                        texts(),
                        List.of(
                                Map.of(
                                        "words",
                                        "Better adverts",
                                        "owner",
                                        "",
                                        "cost",
                                        "none",
                                        "due",
                                        "soon")))
                .statusCode(422)
                .body(
                        "violations.field",
                        hasItems("recommendation-1-owner", "recommendation-1-due"));
        var fields = new HashMap<String, String>(texts());
        fields.put("seen", version());
        fields.put("recommendation-1-words", "Better adverts");
        FormToken.from("/goals/reports/" + report)
                .post("/goals/reports/" + report, fields)
                .statusCode(422)
                .body(containsString("Better adverts"))
                .body(containsString("href=\"#recommendation-1-owner\""))
                .body(containsString("In short, it was a year."));
        fields.put("recommendation-1-owner", "The office in charge of staff");
        fields.put("recommendation-1-cost", "none");
        fields.put("recommendation-1-due", "2012-06-30");
        FormToken.from("/goals/reports/" + report)
                .post("/goals/reports/" + report, fields)
                .statusCode(303);
        FormToken.from("/goals/reports/" + report)
                .post("/goals/reports/" + report, Map.of("seen", "0"))
                .statusCode(412)
                .body(containsString("Somebody else changed the report"));
        tagged().post(REPORTS + "/" + report + "/signature")
                .then()
                .statusCode(409)
                .body("reason", equalTo("NOT_READY"));
        fields.put("LEARNING", "Two stories put together.");
        fields.put("seen", version());
        FormToken.from("/goals/reports/" + report)
                .post("/goals/reports/" + report, fields)
                .statusCode(303);
        tagged().post(REPORTS + "/" + report + "/readiness")
                .then()
                .statusCode(422)
                .body("violations.field", contains("LEARNING_CLEARED"));
        fields.put("LEARNING_CLEARED", "A handler and the data-protection officer, 3 May");
        fields.put("seen", version());
        FormToken.from("/goals/reports/" + report)
                .post("/goals/reports/" + report, fields)
                .statusCode(303);
        tagged().post(REPORTS + "/" + report + "/readiness")
                .then()
                .statusCode(200)
                .body("status", equalTo("READY"));
        tagged().post(REPORTS + "/" + report + "/signature")
                .then()
                .statusCode(409)
                .body("reason", equalTo("ANOTHER_PERSON_MUST_SIGN"));
    }

    @Test
    @Order(6)
    @TestSecurity(user = "policy-officer-2", roles = "policy-officer")
    void is_signed_by_another_person_and_then_never_changed() {
        tagged().post(REPORTS + "/" + report + "/signature")
                .then()
                .statusCode(200)
                .body("status", equalTo("SIGNED"));
        write(texts(), List.of()).statusCode(409).body("reason", equalTo("SIGNED_ALREADY"));
        given().header("Accept-Language", "en")
                .get("/goals/reports/" + report + "/closed")
                .then()
                .body(containsString("Only for those inside."));
    }

    @Test
    @Order(7)
    void is_open_to_everybody_without_what_is_closed() {
        given().header("Accept-Language", "en")
                .get("/council-reports/" + report)
                .then()
                .statusCode(200)
                .body(containsString("In short, it was a year."))
                .body(containsString("Better adverts"))
                .body(containsString("/statistics?release=" + release))
                .body(not(containsString("Only for those inside.")))
                .body(not(containsString("policy-officer")));
        given().header("Accept-Language", "da")
                .get("/council-reports")
                .then()
                .statusCode(200)
                .body(containsString("Opfølgning på integrationspolitikken 2011"));
        var csv =
                when().get("/api/v1/council-reports/" + report + "/indicators.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString();
        assertThat(csv.lines().filter(line -> line.startsWith("E1,E1,2011,")))
                .singleElement()
                .asString()
                .contains("," + (int) count(row -> row.phase().equals("EMPLOYMENT")) + ",");
        when().get("/api/v1/council-reports/" + report + "/indicators.json")
                .then()
                .statusCode(200)
                .body("version", equalTo("2.0"))
                .body("size[1]", equalTo((int) csv.lines().count() - 1));
    }

    /** What came of the year's cases was published before the report was begun. */
    @Test
    @Order(8)
    void has_its_tables_as_a_file_from_the_releases_of_its_indicators() {
        var lines =
                when().get("/api/v1/council-reports/" + report + "/tables.csv")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString()
                        .lines()
                        .toList();
        assertThat(lines.get(0)).startsWith("period,release,table,axis1,code1");
        int told = 0;
        for (var line : lines) {
            var cells = line.split(",", -1);
            if (line.startsWith("2011-R,2011-R-1,outcome-days,outcome,UPHELD,decidedIn,TOTAL")
                    && !cells[9].isEmpty()) {
                assertThat(Long.parseLong(cells[9]))
                        .isEqualTo(ROWS.stream().filter(Row::isUpheld).count());
                told++;
            }
            if (line.startsWith("2011-R,2011-R-1,follow-ups,contacts,TOTAL,")
                    && !cells[9].isEmpty()) {
                assertThat(Long.parseLong(cells[9])).isEqualTo(ROWS.size());
                told++;
            }
        }
        assertThat(told).isEqualTo(2);
        assertThat(lines).anyMatch(line -> line.startsWith("2011," + release + ",phase-class,"));
        given().header("Accept-Language", "en")
                .get("/council-reports/" + report)
                .then()
                .body(containsString("What came of the cases, "))
                .body(containsString("/statistics?release=2011-R-1&amp;table=follow-ups"))
                .body(containsString("cases received in 2011"));
    }

    @Test
    @Order(9)
    void can_be_made_at_the_server_by_one_command(@TempDir Path folder) throws Exception {
        var out = new ByteArrayOutputStream();

        assertThat(make("2011", folder, out)).isZero();

        assertThat(out.toString(StandardCharsets.UTF_8)).contains(report, "signed", release);
        assertThat(folder)
                .isDirectoryContaining("glob:**/report.html")
                .isDirectoryContaining("glob:**/indicators.json");
        assertThat(Files.readString(folder.resolve("report.html")))
                .contains("In short, it was a year.")
                .doesNotContain("Only for those inside.");
        assertThat(Files.readString(folder.resolve("report-closed.html")))
                .contains("Only for those inside.");
        assertThat(Files.readString(folder.resolve("indicators.csv"))).contains("E1,E1,2011,");
        assertThat(Files.readString(folder.resolve("tables.csv"))).contains("2011-R-1");
        for (var pdf : List.of("report.pdf", "report-closed.pdf")) {
            assertThat(Files.readAllBytes(folder.resolve(pdf))).startsWith('%', 'P', 'D', 'F');
        }
    }

    private int make(String year, Path folder, ByteArrayOutputStream out) {
        return commands.stream()
                .filter(one -> one.name().equals("goals report"))
                .findFirst()
                .orElseThrow()
                .run(
                        List.of("--year", year, "--to", folder.toString()),
                        new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    @Test
    @Order(10)
    void is_begun_by_the_command_where_nobody_began_it(@TempDir Path folder) {
        var out = new ByteArrayOutputStream();

        assertThat(make("2010", folder, out)).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2010-1", "not signed yet");
        assertThat(make("2007", folder, out)).isEqualTo(Command.BAD);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("2007 has no published release");
    }

    @Test
    @Order(10)
    void is_a_pdf_that_a_screen_reader_can_read() throws Exception {
        for (var language : List.of("da")) {
            var pdf =
                    given().header("Accept-Language", language)
                            .get("/council-reports/" + report + "/report.pdf")
                            .then()
                            .statusCode(200)
                            .contentType("application/pdf")
                            .extract()
                            .asByteArray();
            VeraGreenfieldFoundryProvider.initialise();
            try (var foundry = Foundries.defaultInstance();
                    var parser =
                            foundry.createParser(
                                    new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1)) {
                var result = foundry.createValidator(PDFAFlavour.PDFUA_1, false).validate(parser);
                assertThat(result.getTestAssertions()).isEmpty();
                assertThat(result.isCompliant()).isTrue();
            }
            Files.write(Path.of("target/council-report-" + language + ".pdf"), pdf);
        }
    }

    @Test
    @Order(11)
    void stands_in_the_catalogue() {
        var entry = "'dcat:dataset'.find { it['dct:identifier'] == '%s' }";
        when().get("/catalogue")
                .then()
                .statusCode(200)
                .contentType(containsString("application/ld+json"))
                .body("'@type'", equalTo("dcat:Catalog"))
                .body(entry.formatted(release) + "['@type']", equalTo("dcat:Dataset"))
                .body(
                        entry.formatted("2011-R-1") + "['dct:accrualPeriodicity']['@id']",
                        containsString("frequency/ANNUAL"))
                .body(
                        entry.formatted(release) + "['dct:temporal']['dcat:startDate']['@value']",
                        equalTo("2011-01-01"))
                .body(
                        entry.formatted(release) + "['dcat:distribution'][0]['dct:license']['@id']",
                        equalTo("https://creativecommons.org/licenses/by/4.0/"))
                .body(
                        entry.formatted("council-report-" + report) + "['dcat:landingPage']['@id']",
                        containsString("/council-reports/" + report));
        List<String> files =
                when().get("/catalogue")
                        .jsonPath()
                        .getList(
                                entry.formatted(release)
                                        + "['dcat:distribution'].collect { it['dcat:downloadURL']['@id'] }");
        assertThat(files).isNotEmpty();
        for (var file : files) {
            when().get(file).then().statusCode(200);
        }
    }

    @Test
    @Order(12)
    void stands_there_as_the_danish_profile_wants_it() {
        var catalogue = when().get("/catalogue").asString();

        assertThat(CatalogueShapes.faults(catalogue)).isEmpty();
        // And the shapes bite.
        assertThat(CatalogueShapes.faults(catalogue.replace("dct:publisher", "dct:creator")))
                .isNotEmpty();
        assertThat(CatalogueShapes.faults(catalogue.replace("dct:LicenseDocument", "dct:Agent")))
                .isNotEmpty();
        assertThat(CatalogueShapes.faults(catalogue.replace("\"da\"", "\"no\""))).isNotEmpty();
        assertThat(CatalogueShapes.faults(catalogue.replace("dcat:startDate", "dcat:endDate")))
                .isNotEmpty();
    }

    @Test
    @Order(13)
    @TestSecurity(user = "case-handler", roles = "case-handler")
    void is_not_written_by_those_who_see_cases() {
        when().get(REPORTS).then().statusCode(403);
        when().get("/goals/reports").then().statusCode(403);
        when().get("/goals/reports/" + report + "/closed").then().statusCode(403);
        when().get("/goals/reports/" + report + "/closed.pdf").then().statusCode(403);
    }

    private static Map<String, String> texts() {
        return Map.of(
                "SUMMARY", "In short, it was a year.",
                "RECRUITMENT", "Adverts were looked at.",
                "EMPLOYMENT", "Shifts were looked at.",
                "DISMISSAL", "Nothing to add.",
                "STATEMENT_MBU", "We have talked about it.",
                "CLOSED", "Only for those inside.");
    }

    private static ValidatableResponse write(
            Map<String, String> texts, List<Map<String, String>> todo) {
        return tagged().contentType(ContentType.JSON)
                .body(Map.of("texts", texts, "recommendations", todo))
                .put(REPORTS + "/" + report + "/words")
                .then();
    }

    private static RequestSpecification tagged() {
        return given().contentType(ContentType.JSON).header("If-Match", "\"" + version() + "\"");
    }

    private static String version() {
        return String.valueOf(
                when().get(REPORTS + "/" + report).jsonPath().getInt("report.version"));
    }

    private static ValidatableResponse refuse(String year, int status) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("year", year))
                .post(REPORTS)
                .then()
                .statusCode(status);
    }
}
