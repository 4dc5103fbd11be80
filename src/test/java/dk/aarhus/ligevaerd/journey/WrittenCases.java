package dk.aarhus.ligevaerd.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Writes invented words into cases of the demonstration, so that their pages have something to
 * show.
 */
record WrittenCases(ServiceProcess service, KeycloakProcess keycloak) {

    private static final String HANDLER = "case-handler";

    /**
     * A case in hearing with people, issues, a text that is out, measures, notes and a last day.
     */
    String investigated() {
        var reference = oneIn("HEARING");
        int known = as(HANDLER).get(path(reference) + "/parties").path("parties.size()");
        var accused = String.valueOf(known + 2);
        post(reference, "parties", Map.of("role", "REPORTER"));
        post(
                reference,
                "parties",
                Map.of("role", "ACCUSED", "function", "Leder af enheden", "workplace", "Skole A"));
        post(reference, "parties", Map.of("role", "WITNESS", "function", "Kollega i teamet"));
        put(
                reference,
                "parties/%d/information".formatted(known + 3),
                Map.of(
                        "ground", "DEFEATS_INVESTIGATION",
                        "why", "Vidnet tales der med i næste uge.",
                        "reviewOn", in(10)));
        post(
                reference,
                "risk",
                Map.of(
                        "signs",
                        List.of("ACCUSED_IS_MANAGER", "SMALL_UNIT", "TEMPORARY_OR_PROBATION"),
                        "words",
                        "Ansat på prøve, lille enhed."));
        post(
                reference,
                "allegations",
                Map.of(
                        "words",
                        "Vagterne blev fordelt efter alder, og det blev sagt højt på et møde.",
                        "about",
                        List.of(accused),
                        "forms",
                        List.of("DIRECT"),
                        "grounds",
                        List.of("AGE"),
                        "from",
                        in(-90)));
        post(
                reference,
                "facts",
                Map.of(
                        "words", "Vagtplanen for maj viser ni aftenvagter til de tre ældste.",
                        "source", "Vagtplan, udleveret af enheden",
                        "disputed", "false"));
        post(
                reference,
                "measures",
                Map.of(
                        "kind",
                        "SEPARATE_CONTACT",
                        "needFoundOn",
                        in(-4),
                        "reason",
                        "Vagter aftales med en anden leder, så længe sagen løber.",
                        "party",
                        accused,
                        "startedOn",
                        in(-3),
                        "reviewOn",
                        in(7)));
        post(
                reference,
                "hearings",
                Map.of(
                        "party", accused,
                        "words", "Du bedes oplyse, hvordan aftenvagterne i maj blev fordelt.",
                        "withheld", "Hvem der har henvendt sig",
                        "withheldWhy", "Kilden beskyttes."));
        int text = as(HANDLER).get(path(reference) + "/hearings").path("texts.size()");
        put(
                reference,
                "hearings/%d/exemption".formatted(text),
                Map.of("ground", "NOTHING_FROM_REPORTER", "why", "Kun vagtplanen nævnes."));
        post(reference, "hearings/%d/sending".formatted(text), Map.of());
        post(
                reference,
                "notes",
                Map.of("kind", "TELEPHONE", "words", "Enheden sender vagtplaner i morgen."));
        post(
                reference,
                "clocks/final-days",
                Map.of("kind", "RECORDINGS_OVERWRITTEN", "finalOn", in(12)));
        return reference;
    }

    /** A decided case with a letter, a remedy, a request for a review and a service check. */
    String decided() {
        var reference = oneIn("REMEDY");
        post(
                reference,
                "letters",
                Map.of(
                        "kind", "STATEMENT_OF_REASONS",
                        "language", "da",
                        "recipient", "Lederen af enheden"));
        post(
                reference,
                "remedies",
                Map.of(
                        "type", "RULE_CHANGE",
                        "owner", "MANAGER",
                        "what", "Vagter fordeles efter én skriftlig regel."));
        post(
                reference,
                "service-checks",
                Map.of("practice", "Fordeling af aftenvagter", "owner", "Områdets ledelse"));
        post(
                reference,
                "internal-reviews",
                Map.of(
                        "lateReason",
                        "Brevet kom frem sent.",
                        "asker",
                        "ACCUSED",
                        "grounds",
                        "Vagtplanen for juni er ikke med."));
        return reference;
    }

    /** Somebody on duty for the next weeks. */
    void roster() {
        var answer =
                as("intake-officer")
                        .body(
                                Map.of(
                                        "account",
                                        "intake-officer",
                                        "deputy",
                                        "intake-officer-2",
                                        "from",
                                        in(0),
                                        "to",
                                        in(13)))
                        .post("/api/v1/duty");
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
    }

    private String oneIn(String stage) {
        return as(HANDLER).get("/api/v1/cases?limit=1&status=" + stage).path("items[0].reference");
    }

    private void post(String reference, String part, Map<String, ?> words) {
        written(part, changing(reference).body(words).post(path(reference) + "/" + part));
    }

    private void put(String reference, String part, Map<String, ?> words) {
        written(part, changing(reference).body(words).put(path(reference) + "/" + part));
    }

    private static void written(String part, Response answer) {
        assertThat(answer.statusCode()).as("%s: %s", part, answer.asString()).isBetween(200, 204);
    }

    private RequestSpecification changing(String reference) {
        return as(HANDLER).header("If-Match", as(HANDLER).get(path(reference)).header("ETag"));
    }

    private RequestSpecification as(String user) {
        return RestAssured.given()
                .baseUri(service.address())
                .auth()
                .oauth2(keycloak.token(user))
                .contentType(ContentType.JSON);
    }

    private static String path(String reference) {
        return "/api/v1/cases/" + reference;
    }

    private static String in(int days) {
        return LocalDate.now(ZoneId.of("Europe/Copenhagen")).plusDays(days).toString();
    }
}
