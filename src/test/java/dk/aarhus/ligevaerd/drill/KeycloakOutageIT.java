package dk.aarhus.ligevaerd.drill;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("While Keycloak is away")
class KeycloakOutageIT {

    private static final Duration UNTIL_STAFF_WORK_AGAIN = Duration.ofSeconds(60);

    private final HttpClient http = HttpClient.newHttpClient();

    @Test
    void reports_are_taken_and_staff_are_told_to_come_back(@TempDir Path data) throws Exception {
        var keycloak = KeycloakProcess.shared();
        var token = keycloak.token("intake-officer");
        keycloak.stop();
        try (var service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start()) {
            assertThat(file(service).statusCode()).isEqualTo(201);
            assertThat(
                            http.send(get(service, "/report").build(), BodyHandlers.discarding())
                                    .statusCode())
                    .isEqualTo(200);

            var refused = cases(service, token);
            assertThat(refused.statusCode()).as(refused.body()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();

            keycloak.start();
            assertStaffWorkAgain(service, keycloak.token("intake-officer"));
        } finally {
            keycloak.start();
        }
    }

    private void assertStaffWorkAgain(ServiceProcess service, String token) throws Exception {
        var end = System.nanoTime() + UNTIL_STAFF_WORK_AGAIN.toNanos();
        var answer = cases(service, token);
        while (answer.statusCode() == 503 && System.nanoTime() < end) {
            Thread.sleep(500);
            answer = cases(service, token);
        }
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    private HttpResponse<String> cases(ServiceProcess service, String token) throws Exception {
        return http.send(
                get(service, "/api/v1/cases").header("Authorization", "Bearer " + token).build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> file(ServiceProcess service) throws Exception {
        return http.send(
                get(service, "/api/v1/reports")
                        .header("Content-Type", "application/json")
                        .POST(
                                BodyPublishers.ofString(
                                        "{\"phase\": \"RECRUITMENT\", \"account\": \"Sket i dag.\"}"))
                        .build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder get(ServiceProcess service, String path) {
        return HttpRequest.newBuilder(service.uri(path)).timeout(Duration.ofSeconds(30));
    }
}
