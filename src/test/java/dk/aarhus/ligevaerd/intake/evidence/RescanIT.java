package dk.aarhus.ligevaerd.intake.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.ClamdProcess;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A file that came while there was no virus scanner")
class RescanIT {

    /** A form token is what cookie and field agree on. */
    private static final String FORM_TOKEN = "AAAAAAAAAAAAAAAAAAAAAA";

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir static Path data;
    @TempDir static Path scanner;
    private static KeycloakProcess keycloak;
    private static ClamdProcess clamd;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        clamd = ClamdProcess.start(scanner);
        keycloak = KeycloakProcess.shared();
        service =
                ServiceProcess.onH2(data)
                        .loggingInThrough(keycloak)
                        .with("ligevaerd.evidence.rescan-at", "0/2 * * * * ?")
                        .start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
        if (clamd != null) {
            clamd.close();
        }
    }

    @Test
    void is_scanned_when_there_is_one_and_with_a_virus_nobody_takes_it_out() throws Exception {
        var sender = new FileSender(service.uri("/"), "en");
        var filed = sender.file("ANONYMOUS");
        sender.toMailbox(filed.code(), "REMOVE", "fine.txt", Samples.utf8("Nothing but words"));
        sender.toMailbox(filed.code(), "REMOVE", "letter.txt", ClamdProcess.EICAR);
        take(filed.reference());
        assertThat(scans(filed.reference())).containsExactly("NOT_SCANNED", "NOT_SCANNED");

        service.stop();
        service.with("ligevaerd.evidence.clamd-host", "127.0.0.1")
                .with("ligevaerd.evidence.clamd-port", Integer.toString(clamd.port()))
                .start();
        var end = Instant.now().plus(PATIENCE);
        while (scans(filed.reference()).contains("NOT_SCANNED") && Instant.now().isBefore(end)) {
            Thread.sleep(500);
        }

        assertThat(scans(filed.reference())).containsExactly("CLEAN", "VIRUS_FOUND");
        assertThat(page("/cases/" + filed.reference()))
                .contains("Der er virus i fil 2", "Ingen virus fundet");
        assertThat(page(addressOf(filed.reference(), 1)))
                .contains("Der er virus i filen")
                .doesNotContain("Hent filen");
        assertThat(take(filed.reference(), 1).statusCode()).isEqualTo(409);
        assertThat(take(filed.reference(), 0).statusCode()).isEqualTo(200);
        assertThat(service.log()).doesNotContain(filed.reference(), "letter.txt", "fine.txt");
        service.stop();
        assertThat(journalled(filed.reference()))
                .containsExactlyInAnyOrder("SCANNED/1/CLEAN", "SCANNED/2/VIRUS_FOUND");
    }

    /** With its day, and not in the chain before the day is over. */
    private static List<String> journalled(String reference) throws SQLException {
        try (var base =
                        DriverManager.getConnection(
                                "jdbc:h2:file:%s;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
                                        .formatted(data.resolve("ligevaerd").toAbsolutePath()),
                                "",
                                "");
                var statement = base.createStatement();
                var rows =
                        statement.executeQuery(
                                "select part from journal_waiting where part like 'SCANNED%%' and subject = '%s'"
                                        .formatted(reference))) {
            var parts = new ArrayList<String>();
            while (rows.next()) {
                parts.add(rows.getString(1));
            }
            return parts;
        }
    }

    /** The intake officer says that no conflict of interest stands in the way. */
    private static void take(String reference) throws Exception {
        var path = "/api/v1/cases/" + reference + "/conflict-screen";
        var tag = get(path, "application/json").headers().firstValue("ETag").orElse("");
        var answer =
                HTTP.send(
                        request(path)
                                .header("Content-Type", "application/json")
                                .header("If-Match", tag)
                                .PUT(BodyPublishers.ofString("{\"canTake\": true}"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private static List<String> scans(String reference) throws Exception {
        return files(reference).findValuesAsText("scan");
    }

    private static JsonNode files(String reference) throws Exception {
        var answer = get("/api/v1/cases/" + reference + "/evidence", "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body()).path("items");
    }

    private static String addressOf(String reference, int index) throws Exception {
        return "/cases/%s/evidence/%s"
                .formatted(reference, files(reference).path(index).path("id").asText());
    }

    private static String page(String path) throws Exception {
        var answer = get(path, "text/html");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    private static HttpResponse<String> take(String reference, int index) throws Exception {
        return HTTP.send(
                request(addressOf(reference, index))
                        .header("Cookie", "csrf-token=" + FORM_TOKEN)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("csrf-token=" + FORM_TOKEN + "&reason=Read"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpResponse<String> get(String path, String type) throws Exception {
        return HTTP.send(request(path).header("Accept", type).build(), BodyHandlers.ofString());
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(service.uri(path))
                .header("Authorization", "Bearer " + keycloak.token("intake-officer"));
    }
}
