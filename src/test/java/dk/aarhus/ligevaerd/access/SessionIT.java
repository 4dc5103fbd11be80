package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How long a login lasts. The realm's own times are those of {@code RealmIT}; here they are
 * seconds, so that a test can wait for them.
 */
@DisplayName("A login")
class SessionIT {

    private static final String CASES = "/api/v1/cases";
    private static final int SECONDS_OF_A_TOKEN = 3;

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void open() {
        keycloak = KeycloakProcess.shared();
        keycloak.admin().set("accessTokenLifespan", SECONDS_OF_A_TOKEN);
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }

    @AfterEach
    void asInTheRealm() {
        keycloak.admin().set("ssoSessionIdleTimeout", 1800).set("ssoSessionMaxLifespan", 36000);
    }

    @AfterAll
    static void close() {
        keycloak.admin().set("accessTokenLifespan", 60);
        if (service != null) {
            service.close();
        }
    }

    @Test
    void outlives_its_tokens_while_it_is_used() {
        var session = LoginSession.of("intake-officer", service, "/cases");

        for (int i = 0; i < 3; i++) {
            await(Duration.ofSeconds(SECONDS_OF_A_TOKEN + 1));
            var page = session.get("/cases");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.uri()).isEqualTo(service.uri("/cases"));
        }
    }

    @Test
    void loses_a_role_as_soon_as_its_token_is_old() {
        var session = LoginSession.of("case-handler-2", service, "/cases");
        var token = keycloak.token("case-handler-2");
        assertThat(status(token)).isEqualTo(200);
        try {
            keycloak.admin().take("case-handler-2", "case-handler");
            await(Duration.ofSeconds(SECONDS_OF_A_TOKEN + 1));

            assertThat(session.get("/cases").statusCode()).as("by session").isEqualTo(403);
            assertThat(status(token)).as("by the old token").isEqualTo(401);
            assertThat(status(keycloak.token("case-handler-2"))).as("by a new").isEqualTo(403);
        } finally {
            keycloak.admin().give("case-handler-2", "case-handler");
        }
    }

    @Test
    void ends_for_a_disabled_account_as_soon_as_its_token_is_old() {
        var session = LoginSession.of("reviewer-2", service, "/cases");
        var token = keycloak.token("reviewer-2");
        keycloak.admin().disable("reviewer-2");
        try {
            await(Duration.ofSeconds(SECONDS_OF_A_TOKEN + 1));

            var page = session.get("/cases");
            assertThat(page.uri().toString())
                    .as("by session: %s", page.body())
                    .startsWith(keycloak.address());
            assertThat(status(token)).as("by token").isEqualTo(401);
        } finally {
            keycloak.admin().enable("reviewer-2");
        }
    }

    @Test
    void is_over_when_nobody_used_it_for_as_long_as_the_realm_says() {
        keycloak.admin().set("ssoSessionIdleTimeout", 5);
        var session = LoginSession.of("intake-officer", service, "/cases");

        await(Duration.ofSeconds(8));

        var page = session.get("/cases");
        assertThat(page.uri().toString()).startsWith(keycloak.address());
        assertThat(page.body()).contains("kc-form-login");
    }

    @Test
    void is_over_after_its_longest_time_however_it_is_used() {
        keycloak.admin().set("ssoSessionMaxLifespan", 10);
        var session = LoginSession.of("intake-officer", service, "/cases");

        var clicks = 0;
        while (clicks < 20
                && session.get("/cases").uri().toString().startsWith(service.address())) {
            await(Duration.ofSeconds(1));
            clicks++;
        }

        assertThat(clicks).as("seconds of work").isBetween(3, 16);
        assertThat(session.get("/cases").body()).contains("kc-form-login");
    }

    @Test
    void that_ended_under_a_form_loses_none_of_its_words() {
        var session = LoginSession.of("administrator", service, "/staff");
        var page = session.get("/staff");
        session.get("/logout");

        var answer =
                session.submit(
                        page,
                        "/staff/11e0dec0-0000-4000-8000-999999999999/end",
                        Map.of("seen", "0"));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.uri()).isNotEqualTo(keycloak.address());
        assertThat(answer.body()).contains("Dit login er udløbet", "target=\"_blank\"");
    }

    private static int status(String token) {
        return Knocker.withToken(service, token).get(CASES).statusCode();
    }

    private static void await(Duration time) {
        try {
            Thread.sleep(time.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
