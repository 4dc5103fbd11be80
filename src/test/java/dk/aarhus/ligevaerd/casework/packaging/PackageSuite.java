package dk.aarhus.ligevaerd.casework.packaging;

import static io.restassured.RestAssured.given;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.CaseForms;
import dk.aarhus.ligevaerd.casework.Casework;
import dk.aarhus.ligevaerd.casework.Desk;
import dk.aarhus.ligevaerd.casework.RecordKind;
import dk.aarhus.ligevaerd.casework.SeenCase;
import dk.aarhus.ligevaerd.casework.looking.LookedFiles;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.evidence.FileSender;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;

/**
 * A home-working agreement is withdrawn from an employee with a chronic illness, who is dismissed
 * for absence: the case from which packages are made, with an illness and a name to be taken out.
 */
@TestSecurity(user = "case-handler", roles = "case-handler")
abstract class PackageSuite {

    static final Caller OFFICER = new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER), "a");
    static final Caller HANDLER = new Caller("case-handler", Set.of(Role.CASE_HANDLER), "b");
    static final Caller REVIEWER = new Caller("reviewer", Set.of(Role.REVIEWER), "c");

    /** Written across a line, in capitals and in small letters. */
    static final String ILLNESS = "multiple sclerosis";

    static final String NAME = "Plantet Navn";

    @TestHTTPResource URI address;
    @Inject Intake intake;
    @Inject Casework casework;
    @Inject Desk desk;
    @Inject PackageDesk packages;
    @Inject PackageReads reads;

    Reference reference;
    String code;

    @BeforeEach
    void storySix() throws IOException {
        var receipt =
                intake.file(
                        SentForms.anonymous(
                                "DISMISSAL",
                                "My agreement to work at home was withdrawn, and then I was dismissed for"
                                        + " absence. I have Multiple Sclerosis."),
                        Optional.empty());
        reference = receipt.reference();
        code = receipt.code();
        new FileSender(address, "en")
                .toMailbox(
                        receipt.code(),
                        "KEEP",
                        "letter.pdf",
                        LookedFiles.pdf(
                                "To "
                                        + NAME
                                        + "\nYou are dismissed because of absence.\nYour doctor writes: MULTIPLE SCLEROSIS.",
                                "The agreement of 3 May is withdrawn."));
        move(OFFICER, "ACKNOWLEDGED");
        move(OFFICER, "TRIAGE");
        casework.triage(
                seen(OFFICER),
                new CaseForms.Triaging(
                        "NORMAL",
                        List.of("FAILURE_TO_ACCOMMODATE"),
                        List.of("DISABILITY"),
                        null,
                        "2",
                        "Ours.",
                        null),
                OFFICER);
        casework.staff(
                seen(OFFICER),
                new CaseForms.Appointing("case-handler", "reviewer", "decision-maker"),
                OFFICER);
        move(OFFICER, "INVESTIGATION_PLANNED");
        casework.declareConflict(seen(HANDLER), new CaseForms.Declaring("true", null), HANDLER);
        casework.record(
                seen(HANDLER), RecordKind.PLAN, new CaseForms.Writing("Two issues."), HANDLER);
        move(REVIEWER, "INVESTIGATING");
        investigate();
    }

    void investigate() {
        post("parties", Map.of("role", "ACCUSED", "function", "Head of the unit"));
        post(
                "allegations",
                Map.of(
                        "words",
                        "The agreement was withdrawn without a look at other ways.",
                        "about",
                        List.of("1")));
        var file = given().get(at("evidence")).jsonPath().getString("items[0].id");
        post(
                "facts",
                Map.of(
                        "words", "Home working was agreed on 3 May because of multiple sclerosis.",
                        "source", "The agreement",
                        "disputed", "false",
                        "evidence", List.of(file)));
        var exhibit = new HashMap<String, Object>();
        exhibit.put("what", "The withdrawal");
        exhibit.put("source", "The reporter");
        exhibit.put("obtainedOn", Today.here().toString());
        exhibit.put("file", file);
        exhibit.put("page", "2");
        exhibit.put("speaksFor", List.of("1"));
        exhibit.put("speaksAgainst", List.of());
        post("exhibits", exhibit);
        post(
                "hearings",
                Map.of("party", "1", "words", "It is said that the agreement was withdrawn."));
        put("hearings/1/exemption", Map.of("ground", "NOTHING_FROM_REPORTER", "why", "Printed."));
        move(HANDLER, "HEARING");
        post("hearings/1/sending", Map.of());
        put(
                "hearings/1/answer",
                Map.of(
                        "answeredOn",
                        Today.here().toString(),
                        "answer",
                        "It was too hard to plan."));
        move(HANDLER, "ASSESSMENT");
        casework.assess(
                seen(HANDLER),
                LegalTest.FAILURE_TO_ACCOMMODATE,
                new CaseForms.Assessing(
                        List.of(
                                new CaseForms.Answered(
                                        "A1", "YES", "The illness is long.", "B1, F1"),
                                new CaseForms.Answered("A2", "YES", "The head knew.", "F1"),
                                new CaseForms.Answered("A3", "YES", "Home working.", null),
                                new CaseForms.Answered("A4", "NO", "No other way was tried.", null),
                                new CaseForms.Answered(
                                        "A5", "NO", "The burden was not shown.", null)),
                        "SUBSTANTIATED",
                        "See the facts."),
                HANDLER);
        put(
                "decision",
                Map.of(
                        "outcome",
                        "SUBSTANTIATED",
                        "forms",
                        List.of("FAILURE_TO_ACCOMMODATE"),
                        "grounds",
                        List.of("DISABILITY"),
                        "policyClasses",
                        List.of("INDIRECT"),
                        "reasons",
                        "No accommodation was tried.",
                        "toReporter",
                        "You were right."));
    }

    void send(String name, byte[] content) {
        new FileSender(address, "en").toMailbox(code, "KEEP", name, content);
    }

    ValidatableResponse begin(String purpose) {
        return begin(purpose, "The Board", "Letter of 2 November");
    }

    ValidatableResponse begin(String purpose, String recipient, String basis) {
        return post(
                "packages",
                Map.of(
                        "purpose",
                        purpose,
                        "language",
                        "en",
                        "recipient",
                        recipient,
                        "basis",
                        basis));
    }

    int place(String kind) {
        return given().get(at("packages"))
                .jsonPath()
                .getInt("packages[0].items.find { it.kind == '" + kind + "' }.place");
    }

    static List<String> names(Zipped zip) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        zip.write(out);
        var names = new ArrayList<String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    ValidatableResponse page(String part) {
        return given().header("Accept-Language", "en")
                .get("/cases/" + reference + "/" + part)
                .then()
                .statusCode(200);
    }

    String at(String part) {
        return "/api/v1/cases/" + reference + "/" + part;
    }

    ValidatableResponse post(String part, Map<String, ?> body) {
        return sending().body(body).post(at(part)).then();
    }

    ValidatableResponse put(String part, Map<String, ?> body) {
        return sending().body(body).put(at(part)).then();
    }

    ValidatableResponse delete(String part) {
        return sending().delete(at(part)).then();
    }

    io.restassured.specification.RequestSpecification sending() {
        return given().contentType(ContentType.JSON)
                .header("If-Match", "\"" + seen(HANDLER).version() + "\"");
    }

    void move(Caller caller, String to) {
        casework.move(seen(caller), new CaseForms.Move(to, null), caller);
    }

    SeenCase seen(Caller caller) {
        return new SeenCase(reference, desk.version(reference, caller));
    }
}
