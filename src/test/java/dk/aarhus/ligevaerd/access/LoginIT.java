package dk.aarhus.ligevaerd.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.KeycloakProcess;
import dk.aarhus.ligevaerd.fixture.LoginSession;
import dk.aarhus.ligevaerd.fixture.ServiceProcess;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A login through Keycloak, without script")
class LoginIT {

    private static final String FIGURES = "/statistics/workbench";

    @TempDir static Path data;
    private static KeycloakProcess keycloak;
    private static ServiceProcess service;

    @BeforeAll
    static void start() {
        keycloak = KeycloakProcess.shared();
        service = ServiceProcess.onH2(data).loggingInThrough(keycloak).start();
    }

    @AfterAll
    static void stop() {
        if (service != null) {
            service.close();
        }
    }

    @Test
    void leads_staff_back_to_the_page_they_asked_for() {
        var page = LoginSession.visitor(service).logIn("policy-officer", FIGURES);

        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        assertThat(page.uri()).isEqualTo(service.uri(FIGURES));
    }

    @Test
    void does_not_open_what_the_role_may_not_see() {
        var page = LoginSession.visitor(service).logIn("case-handler", FIGURES);

        assertThat(page.statusCode()).isEqualTo(403);
    }

    @Test
    void is_over_after_the_log_out() {
        var session = LoginSession.of("policy-officer", service, FIGURES);
        assertThat(session.get(FIGURES).uri()).isEqualTo(service.uri(FIGURES));

        var out = new Knocker(service).with("Cookie", session.cookies()).get("/logout");
        assertThat(out.headers().firstValue("Clear-Site-Data").orElse(""))
                .contains("\"cache\"", "\"cookies\"", "\"storage\"");
        HeaderSet.standsOn(out, "/logout");
        session.get("/logout");

        assertThat(session.get(FIGURES).uri().toString()).startsWith(keycloak.address());
    }
}
