package dk.aarhus.ligevaerd.casework.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.Intake;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A call that changes a case, without a version,")
class VersionAskedForTest {

    @Inject Intake intake;

    @Test
    @TestSecurity(user = "intake-officer", roles = "intake-officer")
    void is_told_to_send_one() {
        var reference =
                intake.file(SentForms.anonymous("EMPLOYMENT", "So it was."), Optional.empty())
                        .reference();
        var others = new TreeMap<String, Integer>();
        EveryActIsMatchedTest.matched()
                .forEach(
                        act -> {
                            var path =
                                    pathOf(act)
                                            .replace("{reference}", reference.value())
                                            .replace("{kind}", "PLAN")
                                            .replace("{test}", "DIRECT")
                                            .replaceAll("\\{[^}]+}", "1");
                            var status =
                                    given().contentType(ContentType.JSON)
                                            .header("X-Ligevaerd", "1")
                                            .body("{}")
                                            .request(verbOf(act), path)
                                            .statusCode();
                            // An address that names no such thing is not there for anybody.
                            if (status != 428 && !(status == 404 && path.matches(".*/1(/.*)?"))) {
                                others.put(verbOf(act) + " " + pathOf(act), status);
                            }
                        });
        assertThat(others).as("acts that did not ask for it, and what they said").isEmpty();
    }

    private static String pathOf(Method act) {
        var own = act.getAnnotation(Path.class);
        var base = act.getDeclaringClass().getAnnotation(Path.class).value();
        return own == null ? base : base + "/" + own.value().replaceFirst("^/", "");
    }

    private static String verbOf(Method act) {
        return Arrays.stream(act.getAnnotations())
                .map(one -> one.annotationType().getAnnotation(HttpMethod.class))
                .filter(Objects::nonNull)
                .map(HttpMethod::value)
                .findFirst()
                .orElseThrow();
    }
}
