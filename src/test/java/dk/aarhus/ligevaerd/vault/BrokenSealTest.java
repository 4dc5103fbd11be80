package dk.aarhus.ligevaerd.vault;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Receipt;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A text that was changed outside the system")
class BrokenSealTest {

    private static final String INTAKE = "intake-officer";
    private static final String WORDS = "Vandmærkegrød";

    @Inject Intake intake;
    @Inject DataSource base;
    @Inject Listener listener;
    private Receipt receipt;

    /** Writes down what it hears, in the transaction in which it hears it. */
    @Singleton
    static class Listener {

        final List<String> heard = new CopyOnWriteArrayList<>();
        private final EntityManager entities;

        Listener(EntityManager entities) {
            this.entities = entities;
        }

        @Transactional(Transactional.TxType.MANDATORY)
        void hear(@Observes SealBroken broken) {
            entities.createNativeQuery("select count(*) from report").getSingleResult();
            heard.add(broken.place());
        }
    }

    @BeforeEach
    void file() {
        receipt = intake.file(report(), Optional.empty());
        listener.heard.clear();
    }

    @Test
    @TestSecurity(user = INTAKE, roles = INTAKE)
    void is_explained_on_the_page_and_told() {
        tamper();
        var page =
                given().accept(ContentType.HTML).get("/cases/" + receipt.reference() + "?lang=en");
        assertThat(page.statusCode()).isEqualTo(409);
        assertThat(page.asString())
                .contains("This text cannot be opened", "The auditor is told")
                .doesNotContain(WORDS);
        assertThat(listener.heard)
                .isNotEmpty()
                .allMatch(place -> place.startsWith("report.account/"));
    }

    @Test
    @TestSecurity(user = INTAKE, roles = INTAKE)
    void is_explained_to_a_program_and_told() {
        tamper();
        var answer = given().get("/api/v1/cases/" + receipt.reference());
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/seal-broken");
        assertThat(listener.heard).hasSize(1);
    }

    @Test
    @TestSecurity(user = INTAKE, roles = INTAKE)
    void is_explained_where_a_text_was_carried_to_another_record() {
        var other = intake.file(report(), Optional.empty());
        Node.sql(
                base,
                "update report set account = (select account from report where reference = '%s')"
                                .formatted(other.reference())
                        + " where reference = '%s'".formatted(receipt.reference()));
        assertThat(given().get("/api/v1/cases/" + receipt.reference()).statusCode()).isEqualTo(409);
        assertThat(given().get("/api/v1/cases/" + other.reference()).statusCode()).isEqualTo(200);
    }

    @Test
    void is_explained_to_the_reporter() {
        var code = Map.of("code", receipt.code(), "text", "More.");
        given().contentType(ContentType.JSON).body(code).post("/api/v1/mailbox/messages");
        Node.sql(base, "update mailbox_message set words = 'bm90aGluZw=='");
        var answer =
                given().contentType(ContentType.JSON)
                        .body(Map.of("code", receipt.code()))
                        .post("/api/v1/mailbox");
        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(listener.heard).isNotEmpty();
    }

    @Test
    @TestSecurity(user = INTAKE, roles = INTAKE)
    void is_told_from_one_that_was_erased() {
        Node.sql(
                base,
                "delete from wrapped_key where id = (select data_key from report where reference = '%s')"
                        .formatted(receipt.reference()));
        // Out of the memory of this node, as after a minute.
        Node.sql(
                base,
                "update report set data_key = random_uuid() where reference = '%s'"
                        .formatted(receipt.reference()));
        var answer = given().get("/api/v1/cases/" + receipt.reference());
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("/problems/erased");
    }

    private void tamper() {
        Node.sql(
                base,
                "update report set account = 'QWJj' || account where reference = '%s'"
                        .formatted(receipt.reference()));
    }

    private static FilingForm report() {
        return SentForms.anonymous("SERVICE", WORDS);
    }
}
