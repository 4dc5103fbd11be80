package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The imported realm")
class RealmIT {

    private static final String CHALLENGE =
            "&code_challenge=E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM&code_challenge_method=S256";

    private static final ObjectMapper JSON = new ObjectMapper();

    private static KeycloakProcess keycloak;
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void start() {
        keycloak = KeycloakProcess.shared();
    }

    @ParameterizedTest
    @EnumSource
    void has_a_demonstration_user_for_every_role_who_holds_that_role_alone(Role role)
            throws Exception {
        var claims = claimsOf(role.realmName());

        assertThat(claims.path("preferred_username").asText()).isEqualTo(role.realmName());
        assertThat(claims.path("realm_access").path("roles"))
                .extracting(JsonNode::asText)
                .containsExactly(role.realmName());
        assertThat(claims.path("aud").asText()).isEqualTo("ligevaerd-web");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case-handler",
                "policy-officer",
                "intake-officer",
                "decision-maker",
                "reviewer"
            })
    void has_a_second_person_where_four_eyes_need_one(String role) throws Exception {
        var second = claimsOf(role + "-2");

        assertThat(second.path("realm_access").path("roles"))
                .extracting(JsonNode::asText)
                .containsExactly(role);
        assertThat(second.path("sub").asText()).isNotEqualTo(claimsOf(role).path("sub").asText());
    }

    @Test
    void has_an_investigator_from_outside_who_is_a_case_handler() throws Exception {
        assertThat(claimsOf("external-investigator").path("realm_access").path("roles"))
                .extracting(JsonNode::asText)
                .containsExactly("case-handler");
    }

    @Test
    void greets_in_danish() throws Exception {
        var page = askToLogIn("http://localhost:8080/cases", CHALLENGE);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("lang=\"da\"", "Log ind i Ligeværd", "Vis adgangskode");
    }

    @Test
    void refuses_a_login_without_the_proof_key() throws Exception {
        var refused = askToLogIn("http://localhost:8080/cases", "");

        assertThat(refused.headers().firstValue("Location").orElse(""))
                .contains("error=invalid_request");
    }

    @Test
    void leads_nobody_to_a_foreign_place() throws Exception {
        assertThat(askToLogIn("http://localhost.example.org/cases", CHALLENGE).statusCode())
                .isEqualTo(400);
        assertThat(askToLogIn("https://example.org/cases", CHALLENGE).statusCode()).isEqualTo(400);
    }

    @Test
    void makes_whoever_guesses_passwords_wait() throws Exception {
        var realm = JSON.readTree(Path.of("keycloak-realm", "ligevaerd-realm.json").toFile());

        assertThat(realm.path("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.path("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.path("waitIncrementSeconds").asInt()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void asks_who_somebody_is_every_minute_and_ends_a_login_that_nobody_uses() throws Exception {
        var realm = JSON.readTree(Path.of("keycloak-realm", "ligevaerd-realm.json").toFile());

        assertThat(realm.path("accessTokenLifespan").asInt()).isEqualTo(60);
        assertThat(realm.path("ssoSessionIdleTimeout").asInt()).isEqualTo(30 * 60);
        assertThat(realm.path("ssoSessionMaxLifespan").asInt()).isEqualTo(10 * 60 * 60);
        var claims = claimsOf("auditor");
        assertThat(claims.path("exp").asLong() - claims.path("iat").asLong()).isEqualTo(60);
        assertThat(claims.path("sid").asText()).isNotBlank();
    }

    @Test
    void gives_the_demonstration_users_the_ids_that_they_are_enrolled_by() throws Exception {
        var realm = JSON.readTree(Path.of("keycloak-realm", "ligevaerd-realm.json").toFile());

        assertThat(realm.path("users"))
                .allSatisfy(
                        user ->
                                assertThat(DemonstrationStaff.idOf(user.path("username").asText()))
                                        .isEqualTo(user.path("id").asText()))
                .hasSize(DemonstrationStaff.users().size());
    }

    private static JsonNode claimsOf(String user) throws IOException {
        var payload = keycloak.token(user).split("\\.")[1];
        return JSON.readTree(Base64.getUrlDecoder().decode(payload));
    }

    private HttpResponse<String> askToLogIn(String returnTo, String proof) throws Exception {
        var address =
                keycloak.realmAddress()
                        + "/protocol/openid-connect/auth?client_id=ligevaerd-web&response_type=code&scope=openid&redirect_uri="
                        + returnTo
                        + proof;
        return http.send(
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(30)).build(),
                BodyHandlers.ofString());
    }
}
