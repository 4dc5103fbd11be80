package dk.aarhus.ligevaerd.casework.packaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestSecurity(user = "case-handler", roles = "case-handler")
@DisplayName("A package that was frozen")
class PackageStepsTest extends PackageSuite {

    @Inject FinalPapers papers;
    @Inject EntityManager base;

    @Test
    void is_not_dropped_once_it_was_downloaded() {
        approved();
        reads.pdf(reference, 1, HANDLER);
        reads.pdf(reference, 1, HANDLER);

        post("packages/1/dropping", Map.of()).statusCode(409).body("out", equalTo(true));
        given().get(at("packages"))
                .then()
                .body("packages[0].log.to", contains("DRAFT", "FROZEN", "APPROVED", "TAKEN_OUT"))
                .body("packages[0].log.who", hasItem("case-handler"))
                .body("packages[0].mayDrop", equalTo(false));
        page("packages/1")
                .body(containsString("First downloaded"))
                .body(not(containsString("Drop the package")));
    }

    @Test
    void says_who_dropped_it() {
        begin("BOARD");
        post("packages/1/freezing", Map.of()).statusCode(200);

        page("packages/1").body(containsString("Drop the package"));
        post("packages/1/dropping", Map.of())
                .statusCode(200)
                .body("packages[0].log[2].to", equalTo("DROPPED"))
                .body("packages[0].log[2].who", equalTo("case-handler"));
        post("packages/1/dropping", Map.of()).statusCode(409);
    }

    @Test
    void goes_nowhere_when_it_is_another_file_than_was_frozen() {
        approved();
        set("sheet_hash = '" + "0".repeat(64) + "'");

        broken(() -> reads.pdf(reference, 1, HANDLER));
        broken(() -> reads.zip(reference, 1, HANDLER));
        broken(() -> reads.preview(reference, 1, 1, HANDLER));
        broken(() -> QuarkusTransaction.requiringNew().call(() -> papers.left(reference, 1)));
        post("packages/1/leaving", Map.of("how", "Secure mail"))
                .statusCode(409)
                .body("type", equalTo("/problems/seal-broken"));
        given().get("/cases/" + reference + "/packages/1/package.pdf").then().statusCode(409);

        given().get(at("packages")).then().body("packages[0].log.to", not(hasItem("TAKEN_OUT")));
        assertThat(alarms()).as("once a day").containsExactly("PACKAGE_ALTERED/1");
        page("journal").body(containsString("Package 1 is not the file that was frozen"));
    }

    @Test
    void keeps_its_recordings_back_when_only_they_are_others() {
        approved();
        set("zip_hash = '" + "0".repeat(64) + "'");

        broken(() -> reads.zip(reference, 1, HANDLER));
        assertThat(reads.pdf(reference, 1, HANDLER)).isNotEmpty();
    }

    @Test
    void is_begun_again_with_what_was_left_out_and_blacked_out() throws IOException {
        begin("BOARD");
        post(
                        "packages/1/words",
                        Map.of("words", ILLNESS, "ground", "PRIVATE_AFFAIRS", "why", "Health"))
                .statusCode(200);
        int letter = place("FILE");
        put(
                        "packages/1/items/" + place("FINDINGS") + "/omission",
                        Map.of("ground", "INTERNAL", "why", "A draft"))
                .statusCode(200);
        freezeAndApprove();
        post("packages/1/leaving", Map.of("how", "Secure mail")).statusCode(200);

        post("packages/1/copies", Map.of("recipient", "The Board", "basis", "Its letter, mended"))
                .statusCode(200)
                .body("packages[0].copies", contains(2))
                .body("packages[1].copiedFrom", equalTo(1))
                .body("packages[1].state", equalTo("DRAFT"))
                .body("packages[1].basis", equalTo("Its letter, mended"))
                .body("packages[1].hidden", contains(ILLNESS))
                .body(item(2, "FINDINGS") + ".omittedWhy", equalTo("A draft"))
                .body(item(2, "FILE") + ".marks", hasSize(marks(1, letter)))
                .body(item(2, "FILE") + ".marks[0].why", equalTo("Health"));
        post("packages/2/freezing", Map.of()).statusCode(200);
        packages.approve(seen(REVIEWER), 2, REVIEWER);
        try (var document = Loader.loadPDF(reads.pdf(reference, 2, HANDLER))) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains("This package replaces package 1 of ")
                    .doesNotContainIgnoringCase("sclerosis");
        }
    }

    @Test
    void replaces_nothing_when_the_old_one_never_went_out() throws IOException {
        begin("UNION");
        post("packages/1/freezing", Map.of()).statusCode(200);
        post("packages/1/dropping", Map.of()).statusCode(200);
        post("packages/1/copies", Map.of("recipient", "A union", "basis", "Its letter"))
                .statusCode(200);
        post("packages/2/freezing", Map.of()).statusCode(200);
        packages.approve(seen(REVIEWER), 2, REVIEWER);

        try (var document = Loader.loadPDF(reads.pdf(reference, 2, HANDLER))) {
            assertThat(new PDFTextStripper().getText(document)).doesNotContain("replaces");
        }
    }

    @Test
    void leaves_a_file_behind_that_turned_out_to_be_infected() {
        begin("BOARD");
        post("packages/1/freezing", Map.of()).statusCode(200);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update evidence set scan = 'VIRUS_FOUND' where report in"
                                                        + " (select id from report where reference = ?1)")
                                        .setParameter(1, reference.value())
                                        .executeUpdate());

        post("packages/1/copies", Map.of("recipient", "The Board", "basis", "Its letter"))
                .statusCode(200)
                .body("packages[1].items.kind", not(hasItem("FILE")))
                .body("packages[1].items.kind", hasItem("TESTS"));
    }

    @Test
    void names_what_is_wrong_with_a_copy_and_keeps_what_was_typed() {
        begin("BOARD");
        post("packages/1/copies", Map.of("recipient", "A", "basis", "B")).statusCode(409);
        post("packages/9/copies", Map.of("recipient", "A", "basis", "B")).statusCode(404);
        post("packages/1/freezing", Map.of()).statusCode(200);
        post("packages/1/copies", Map.of("recipient", "", "basis", "x".repeat(2_001)))
                .statusCode(422)
                .body("violations.field", contains("recipient", "basis"));
        given().get(at("packages")).then().body("packages", hasSize(1));
    }

    @Test
    void is_found_by_its_words_and_not_by_the_person_who_gets_it() {
        begin("BOARD", "Kornblomstnaevnet", "About the Rapsmark");
        put(
                        "packages/1/items/" + place("FINDINGS") + "/omission",
                        Map.of("ground", "INTERNAL", "why", "A Bogfinkedraft"))
                .statusCode(200);
        post(
                        "packages/1/words",
                        Map.of(
                                "words",
                                "Hemmeligtord\nhome",
                                "ground",
                                "PRIVATE_AFFAIRS",
                                "why",
                                "For Solsortreasons"))
                .statusCode(200);
        begin("OWN_DATA", "Lindetraeperson", "Asked");

        for (var word :
                List.of("Kornblomstnaevnet", "Rapsmark", "Bogfinkedraft", "Solsortreasons")) {
            assertThat(found(word)).as(word).isTrue();
        }
        for (var word : List.of("Hemmeligtord", "Lindetraeperson")) {
            assertThat(found(word)).as(word).isFalse();
        }
    }

    private boolean found(String word) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("text", word))
                .post("/api/v1/cases/search")
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .contains(reference.value());
    }

    private void approved() {
        begin("BOARD");
        freezeAndApprove();
    }

    private void freezeAndApprove() {
        post("packages/1/freezing", Map.of()).statusCode(200);
        packages.approve(seen(REVIEWER), 1, REVIEWER);
    }

    private int marks(int number, int place) {
        return given().get(at("packages"))
                .jsonPath()
                .getList(
                        "packages[%d].items.find { it.place == %d }.marks"
                                .formatted(number - 1, place))
                .size();
    }

    private static String item(int number, String kind) {
        return "packages[%d].items.find { it.kind == '%s' }".formatted(number - 1, kind);
    }

    private static void broken(ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        refused -> assertThat(refused.kind()).isEqualTo(ProblemKind.SEAL_BROKEN));
    }

    /** As somebody would who can write into the base. */
    private void set(String what) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update case_package set "
                                                        + what
                                                        + " where case_reference = ?1")
                                        .setParameter(1, reference.value())
                                        .executeUpdate());
    }

    private List<String> alarms() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                base
                                        .createNativeQuery(
                                                "select part from journal_entry where action ="
                                                        + " 'REFUSED' and subject = ?1",
                                                String.class)
                                        .setParameter(1, reference.value())
                                        .getResultList()
                                        .stream()
                                        .map(Object::toString)
                                        .toList());
    }
}
