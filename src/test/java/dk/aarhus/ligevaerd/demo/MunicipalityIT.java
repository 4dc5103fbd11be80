package dk.aarhus.ligevaerd.demo;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("full")
@DisplayName("The invented municipality")
class MunicipalityIT {

    @Test
    void is_there_when_the_demonstration_starts(@TempDir Path data) throws Exception {
        var keycloak = KeycloakProcess.shared();
        try (var service =
                ServiceProcess.onH2(data)
                        .loggingInThrough(keycloak)
                        .with("ligevaerd.demo.enabled", "true")
                        .with("ligevaerd.demo.reports-per-quarter", "10")
                        .start()) {
            List<String> stages =
                    given().baseUri(service.address())
                            .auth()
                            .oauth2(keycloak.token("case-handler"))
                            .get("/api/v1/cases?limit=100")
                            .then()
                            .statusCode(200)
                            .extract()
                            .path("items.status");
            assertThat(stages).contains("CLOSED").hasSizeGreaterThan(20);
        }
    }
}
