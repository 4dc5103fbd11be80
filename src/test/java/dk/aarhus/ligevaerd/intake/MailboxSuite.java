package dk.aarhus.ligevaerd.intake;

import static dk.aarhus.ligevaerd.intake.web.MailboxVisit.leadsTo;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import dk.aarhus.ligevaerd.intake.web.MailboxVisit;
import io.restassured.RestAssured;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The doors of the mailbox, tried with what nobody should send. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("The mailbox")
abstract class MailboxSuite {

    private static final String SECRET_WORD = "Hemmelighedsord";
    private static final List<String> DOORS =
            List.of("", "/handling", "/person", "/back", "/name", "/code", "/after", "/notice");

    private ServiceProcess service;

    abstract ServiceProcess startService();

    @BeforeAll
    void start() {
        service = startService();
    }

    @AfterAll
    void stop() {
        service.close();
    }

    /** What is sent to every door, under every name that a field has. */
    static Stream<String> nonsense() {
        return Stream.of(
                "",
                " \t\n",
                "\u0000\u0007\u001b[31m" + SECRET_WORD,
                "\u202e" + SECRET_WORD + "\u2066",
                "<script>alert(1)</script>" + SECRET_WORD,
                "=HYPERLINK(\"http://" + SECRET_WORD + "\")",
                "\ud800",
                "😀".repeat(2_000),
                SECRET_WORD.repeat(5_000),
                "'; drop table report; --");
    }

    @ParameterizedTest
    @MethodSource("nonsense")
    void answers_nonsense_with_a_page(String words) {
        var visit = visit();
        for (String door : DOORS) {
            for (String go : List.of("write", "do", "take", "on", "off", "stay", "", words)) {
                var fields =
                        Map.of(
                                "go", go, "text", words, "contact", words, "address", words,
                                "worse", words, "code", words);
                // Withdrawing and the like are right answers to some of it.
                var answer = visit.send("/mailbox" + door, fields);
                assertThat(answer.statusCode()).as("%s %s", door, go).isIn(200, 303, 422, 429);
                assertThat(answer.asString()).doesNotContain("<script>alert");
            }
            visit = visit();
        }
        assertThat(service.log()).doesNotContain(SECRET_WORD, "failure:");
    }

    @Test
    void knows_no_other_page() {
        for (String unknown : List.of("HANDLING", "nothing", "..%2f", "%00", "a".repeat(3_000))) {
            assertThat(visit().read("/mailbox/" + unknown).statusCode())
                    .as(unknown)
                    .isIn(400, 404, 414);
        }
    }

    @Test
    void refuses_a_form_without_its_token_and_does_nothing() {
        var code = code();
        var answer =
                RestAssured.given()
                        .baseUri(service.address())
                        .accept("text/html")
                        .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                        .cookie("ligevaerd-mailbox", code + "..")
                        .formParam("go", "do")
                        .redirects()
                        .follow(false)
                        .post("/mailbox/back");
        assertThat(answer.statusCode()).isEqualTo(400);
        var page = MailboxVisit.at(service.address()).enter(code).read("/mailbox");
        assertThat(page.asString()).contains("/mailbox/back");
    }

    @Test
    void takes_ten_thousand_values_for_one() {
        var visit = visit();
        var many = new LinkedHashMap<String, String>();
        IntStream.range(0, 900).forEach(i -> many.put("text" + i, "x"));
        many.put("go", "write");
        many.put("text", "The one");
        assertThat(visit.send("/mailbox", many).statusCode()).isIn(303, 400, 413);
    }

    @Test
    void keeps_honest_reporters_in_while_somebody_guesses() {
        var code = code();
        var guesser = MailboxVisit.at(service.address());
        var answers = IntStream.range(0, 1_000).mapToObj(i -> guess()).distinct().toList();
        assertThat(answers).containsExactlyInAnyOrder(404, 429);
        leadsTo(guesser.send("/mailbox", Map.of("code", code)), "/mailbox");
        assertThat(guesser.read("/mailbox").statusCode()).isEqualTo(200);
        leadsTo(guesser.send("/mailbox", Map.of("go", "write", "text", "Here I am")), "/mailbox");
    }

    @Test
    void lets_two_at_once_write_and_ask_and_loses_nothing() {
        var code = code();
        var acts =
                List.of(
                        Map.of("go", "write", "text", "From one"),
                        Map.of("go", "write", "text", "From the other"),
                        Map.of("go", "ask"));
        var visits =
                acts.stream().map(act -> MailboxVisit.at(service.address()).enter(code)).toList();
        var done =
                IntStream.range(0, acts.size())
                        .parallel()
                        .mapToObj(i -> visits.get(i).send("/mailbox", acts.get(i)).statusCode())
                        .toList();
        assertThat(done).containsOnly(303);
        assertThat(visits.get(0).read("/mailbox").asString())
                .contains("From one", "From the other", "what is happening in my case");
    }

    private int guess() {
        return RestAssured.given()
                .baseUri(service.address())
                .contentType("application/json")
                .body(Map.of("code", "0000-0000-0000-0000-0000-0"))
                .post("/api/v1/mailbox")
                .statusCode();
    }

    private MailboxVisit visit() {
        return MailboxVisit.at(service.address()).enter(code());
    }

    private String code() {
        return MailboxVisit.file(service.address(), Map.of("phase", "SERVICE", "account", "…"));
    }
}
