package dk.aarhus.ligevaerd.casework.packaging;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.DecidedCase;
import dk.aarhus.ligevaerd.casework.NewReports;
import dk.aarhus.ligevaerd.casework.investigation.MisfiledItems;
import dk.aarhus.ligevaerd.casework.letters.LetterDesk;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterDraft;
import dk.aarhus.ligevaerd.casework.letters.LetterForms.LetterSending;
import dk.aarhus.ligevaerd.fixture.SentForms;
import dk.aarhus.ligevaerd.fixture.Today;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Reports;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.ProblemKind;
import dk.aarhus.ligevaerd.shared.Language;
import dk.aarhus.ligevaerd.shared.Reference;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@TestSecurity(user = "case-handler", roles = "case-handler")
@DisplayName("What a package is for decides what it begins with and what it never holds, so")
class PackagePurposesTest extends PackageSuite {

    private static final Caller UNIT = new Caller("unit-one", Set.of(Role.WHISTLEBLOWER_UNIT), "u");
    private static final Caller OTHER =
            new Caller("unit-two", Set.of(Role.WHISTLEBLOWER_UNIT), "v");

    @Inject EntityManager base;
    @Inject DecidedCase decided;
    @Inject LetterDesk letters;
    @Inject NewReports newReports;
    @Inject PackageCopies copies;
    @Inject MisfiledItems misfiled;
    @Inject Mailboxes mailboxes;
    @Inject Reports reports;
    @Inject AnswerWriter answers;

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    purpose,      begins with
                    HEARING,      FACTS HEARING
                    PARTY_ACCESS, CHRONOLOGY ACCOUNT ANSWERS DIALOGUE FACTS TESTS FINDINGS HEARING INTERVIEW DECISION EXHIBITS FILE PARTY
                    OWN_DATA,     ACCOUNT ANSWERS DIALOGUE DECISION FILE PARTY
                    BOARD,        CHRONOLOGY FACTS TESTS FINDINGS HEARING DECISION EXHIBITS FILE
                    POLICE,       CHRONOLOGY ACCOUNT FACTS EXHIBITS FILE
                    UNION,        CHRONOLOGY FACTS DECISION
                    """)
    void an_ordinary_case_is_gathered(String purpose, String kinds) throws IOException {
        talk();
        begin(purpose).statusCode(200);

        assertThat(kinds(reference, HANDLER)).containsExactly(kinds.split(" "));
        post("packages/1/freezing", Map.of()).statusCode(200);
        packages.approve(seen(REVIEWER), 1, REVIEWER);
        var text = text(reads.pdf(reference, 1, HANDLER));
        assertThat(text).contains("Letter of 2 November");
        if (!List.of(kinds.split(" ")).contains("INTERVIEW")) {
            assertThat(text).doesNotContain("Nobody else was there.");
        }
        if (!List.of(kinds.split(" ")).contains("ACCOUNT")) {
            assertThat(text).doesNotContain("and then I was dismissed for absence");
        }
    }

    @ParameterizedTest
    @CsvSource(
            useHeadersInDisplayName = true,
            textBlock =
                    """
                    purpose,  begins with,                                              may not take in
                    HEARING,  FACTS HEARING,                                            CHRONOLOGY ACCOUNT ANSWERS DIALOGUE TESTS FINDINGS INTERVIEW:1 DECISION EXHIBITS FILE:1 PARTY:1
                    UNION,    CHRONOLOGY FACTS DECISION,                                ACCOUNT ANSWERS DIALOGUE TESTS FINDINGS HEARING INTERVIEW:1 EXHIBITS FILE:1 PARTY:1
                    OWN_DATA, ACCOUNT ANSWERS DIALOGUE DECISION FILE PARTY,             ''
                    BOARD,    CHRONOLOGY FACTS TESTS FINDINGS HEARING DECISION EXHIBITS FILE, ''
                    POLICE,   CHRONOLOGY ACCOUNT FACTS EXHIBITS FILE,                   ''
                    """)
    void a_case_of_the_whistleblower_scheme_gives_no_more_than_it_may(
            String purpose, String kinds, String barred) {
        talk();
        toTheScheme();
        packages.begin(seen(UNIT), beginning(purpose), UNIT);

        assertThat(kinds(reference, UNIT)).containsExactly(kinds.split(" "));
        Arrays.stream(barred.split(" "))
                .filter(key -> !key.isEmpty())
                .forEach(
                        key ->
                                refused(
                                        "barred",
                                        () ->
                                                packages.choose(
                                                        seen(UNIT),
                                                        1,
                                                        new PackageForms.PackageChoosing(
                                                                List.of(key)),
                                                        UNIT)));
    }

    @Test
    void access_of_a_party_is_not_given_in_the_scheme_by_any_way() {
        begin("PARTY_ACCESS").statusCode(200);
        post("packages/1/freezing", Map.of()).statusCode(200);
        toTheScheme();

        refused("barred", () -> packages.approve(seen(OTHER), 1, OTHER));
        refused("package", () -> packages.begin(seen(UNIT), beginning("PARTY_ACCESS"), UNIT));
        refused(
                "barred",
                () -> copies.copy(seen(UNIT), 1, new PackageForms.PackageCopying("A", "B"), UNIT));
    }

    @ParameterizedTest
    @EnumSource(PackagePurpose.class)
    void an_infected_file_goes_nowhere(PackagePurpose purpose) {
        begin(purpose.name()).statusCode(200);
        if (!kinds(reference, HANDLER).contains("FILE")) {
            post("packages/1/items", Map.of("items", List.of("FILE:1"))).statusCode(200);
        }
        sql(
                "update evidence set scan = 'VIRUS_FOUND' where report = (select id from report"
                        + " where reference = ?1)");

        post("packages/1/freezing", Map.of()).statusCode(409).body("gone", contains("1"));
        begin(purpose.name()).statusCode(200);
        assertThat(reads.of(reference, HANDLER).one(2).items())
                .extracting(PackageView.PackedItem::kind)
                .doesNotContain(ItemKind.FILE);
        post("packages/2/items", Map.of("items", List.of("FILE:1"))).statusCode(422);
    }

    @Test
    void a_file_that_was_filed_wrong_goes_nowhere() {
        begin("POLICE").statusCode(200);
        post("misfiled", Map.of("item", "FILE-1", "reason", "Of another case.", "breach", "false"))
                .statusCode(200);
        misfiled.confirm(seen(REVIEWER), 1, REVIEWER);

        assertThat(reads.of(reference, HANDLER).one(1).state()).isEqualTo(PackageState.DROPPED);
        post("packages/1/freezing", Map.of()).statusCode(409);
        begin("POLICE").statusCode(200);
        assertThat(reads.of(reference, HANDLER).one(2).items())
                .extracting(PackageView.PackedItem::kind)
                .doesNotContain(ItemKind.FILE);
    }

    @Test
    void what_left_with_it_stands_in_the_chain_of_custody() {
        var file = given().get(at("evidence")).jsonPath().getString("items[0].id");
        post(
                        "exhibits",
                        Map.of(
                                "what",
                                "The rosters",
                                "source",
                                "The reporter",
                                "obtainedOn",
                                Today.here().toString(),
                                "file",
                                file))
                .statusCode(200);
        begin("POLICE").statusCode(200);
        post("packages/1/freezing", Map.of()).statusCode(200);
        packages.approve(seen(REVIEWER), 1, REVIEWER);
        custody().body("exhibits[0].custody.step", not(hasItem("IN_PACKAGE")));

        reads.pdf(reference, 1, HANDLER);

        custody()
                .body(
                        "exhibits[0].custody.find { it.step == 'IN_PACKAGE' }.who",
                        equalTo(HANDLER.account()));
    }

    private ValidatableResponse custody() {
        return given().get(at("exhibits")).then().statusCode(200);
    }

    @Test
    void one_with_the_register_is_dropped_when_a_line_of_it_was_filed_wrong() {
        post(
                        "exhibits",
                        Map.of(
                                "what", "A letter to another",
                                "source", "By mistake",
                                "obtainedOn", Today.here().toString()))
                .statusCode(200);
        begin("BOARD").statusCode(200);
        begin("UNION").statusCode(200);
        post("misfiled", Map.of("item", "EXHIBIT-1", "reason", "Of another.", "breach", "false"))
                .statusCode(200);
        misfiled.confirm(seen(REVIEWER), 1, REVIEWER);

        assertThat(reads.of(reference, HANDLER).one(1).state()).isEqualTo(PackageState.DROPPED);
        assertThat(reads.of(reference, HANDLER).one(2).state()).isEqualTo(PackageState.DRAFT);
    }

    @Test
    void a_hearing_is_offered_nothing_of_the_reporter_and_no_paper_of_the_house() {
        saidAndNoted();
        begin("HEARING").statusCode(200);

        var barred = List.of("ANSWERS", "DIALOGUE", "PARTY:1", "NOTES");
        assertThat(reads.choices(reference, 1, HANDLER))
                .extracting(ItemKey::toString)
                .contains("ACCOUNT", "CHRONOLOGY")
                .doesNotContainAnyElementsOf(barred);
        for (var key : barred) {
            post("packages/1/items", Map.of("items", List.of(key))).statusCode(409);
        }
    }

    @Test
    void access_begins_with_all_and_leaves_out_what_a_party_is_not_to_see_unasked()
            throws IOException {
        saidAndNoted();
        begin("PARTY_ACCESS").statusCode(200);

        assertThat(reads.of(reference, HANDLER).one(1).items())
                .filteredOn(item -> item.omitted().isPresent())
                .extracting(item -> item.kind() + " " + item.omitted().get())
                .containsExactly(
                        "ANSWERS REPORTER_PROTECTED",
                        "DIALOGUE REPORTER_PROTECTED",
                        "PARTY PRIVATE_AFFAIRS",
                        "NOTES INTERNAL");
        assertThat(frozen(1))
                .contains("Notes of the office", "Internal document")
                .contains("A quieter room for the time being.")
                .doesNotContain("Call me after four", "The head sounded cross");
    }

    @Test
    void own_data_hold_what_was_said_and_what_stands_about_the_one_who_asks() throws IOException {
        saidAndNoted();
        begin("OWN_DATA").statusCode(200);
        post("packages/1/items", Map.of("items", List.of("NOTES"))).statusCode(200);

        assertThat(frozen(1))
                .contains("Call me after four", "The head sounded cross")
                .contains("May we have your name?", "and then I was dismissed for absence")
                .doesNotContain("Head of the unit", "A quieter room");

        begin("OWN_DATA").statusCode(200);
        var about =
                reads.of(reference, HANDLER).one(2).items().stream()
                        .filter(item -> item.kind() == ItemKind.PARTY)
                        .findFirst()
                        .orElseThrow();
        assertThat(about.omitted()).contains(OmissionGround.OTHERS_DATA);
        put("packages/2/items/" + about.place() + "/omission", Map.of()).statusCode(200);
        assertThat(frozen(2)).contains("Head of the unit");
    }

    @Test
    void how_the_reporter_is_reached_leaves_in_no_package() throws IOException {
        var of =
                intake.file(
                                SentForms.confidential("EMPLOYMENT", "It was.", "Ib, 8713 0000"),
                                Optional.empty())
                        .reference();
        var words = new PackageWords(Language.EN);
        var leaf = new Leaf("Answers");
        QuarkusTransaction.requiringNew()
                .run(() -> answers.write(leaf, reports.referenced(of).orElseThrow(), words));

        assertThat(leaf.blocks())
                .extracting(Leaf.Block::words)
                .anyMatch(line -> line.contains("reads it in the copy of the mailbox"))
                .noneMatch(line -> line.contains("8713") || line.contains("Ib"));
    }

    @Test
    void a_note_or_a_message_that_was_filed_wrong_takes_the_package_with_it() {
        saidAndNoted();
        begin("PARTY_ACCESS").statusCode(200);
        begin("OWN_DATA").statusCode(200);
        misfile("NOTE-1", 1);
        assertThat(reads.of(reference, HANDLER).one(1).state()).isEqualTo(PackageState.DROPPED);
        assertThat(reads.of(reference, HANDLER).one(2).state()).isEqualTo(PackageState.DRAFT);

        misfile("MESSAGE-1", 2);
        assertThat(reads.of(reference, HANDLER).one(2).state()).isEqualTo(PackageState.DROPPED);
    }

    private void misfile(String item, int number) {
        post("misfiled", Map.of("item", item, "reason", "Of another case.", "breach", "false"))
                .statusCode(200);
        misfiled.confirm(seen(REVIEWER), number, REVIEWER);
    }

    private void saidAndNoted() {
        mailboxes.write(code, "Call me after four.");
        post(
                        "notes",
                        Map.of(
                                "kind",
                                "TELEPHONE",
                                "aboutDay",
                                Today.here().toString(),
                                "words",
                                "The head sounded cross."))
                .statusCode(200);
        post(
                        "measures",
                        Map.of(
                                "kind",
                                "OTHER",
                                "needFoundOn",
                                Today.here().toString(),
                                "reason",
                                "A quieter room for the time being.",
                                "startedOn",
                                Today.here().toString(),
                                "reviewOn",
                                Today.here().plusDays(7).toString()))
                .statusCode(200);
    }

    private String frozen(int number) throws IOException {
        post("packages/" + number + "/freezing", Map.of()).statusCode(200);
        packages.approve(seen(REVIEWER), number, REVIEWER);
        return text(reads.pdf(reference, number, HANDLER));
    }

    @Test
    void only_letters_that_were_sent_are_in_it() {
        var receipt = decided.decided();
        var of = receipt.reference();
        var sent = letter(of);
        letters.approve(decided.seen(of, DecidedCase.REVIEWER), sent, DecidedCase.REVIEWER);
        letters.send(
                decided.seen(of, DecidedCase.HANDLER),
                sent,
                new LetterSending("BY_HAND", null),
                DecidedCase.HANDLER);
        var draft = letter(of);

        for (var purpose : PackagePurpose.values()) {
            int number =
                    packages.begin(
                            decided.seen(of, DecidedCase.HANDLER),
                            beginning(purpose.name()),
                            DecidedCase.HANDLER);
            var inIt =
                    reads.of(of, DecidedCase.HANDLER).one(number).items().stream()
                            .filter(item -> item.kind() == ItemKind.LETTER)
                            .map(PackageView.PackedItem::source);
            assertThat(inIt)
                    .as("letters for %s", purpose)
                    .isEqualTo(
                            purpose.preset().contains(ItemKind.LETTER)
                                    ? List.of(sent.toString())
                                    : List.of());
        }
        assertThat(reads.choices(of, 1, DecidedCase.HANDLER))
                .extracting(ItemKey::source)
                .contains(sent.toString())
                .doesNotContain(draft.toString());
    }

    @Test
    void nothing_that_is_gathered_counts_as_read() throws IOException {
        send("late.txt", "A word.".getBytes(StandardCharsets.US_ASCII));
        partyWroteIn("HEARINGS,INTERVIEWS");
        begin("PARTY_ACCESS").statusCode(200);
        page("packages/1");
        given().get("/cases/" + reference + "/packages/1/items/" + place("HEARING") + "/picture")
                .then()
                .statusCode(200);

        assertThat(unread()).isEqualTo("HEARINGS,INTERVIEWS");
        given().get("/cases/" + reference + "/hearings").then().statusCode(200);
        assertThat(unread()).as("only where it stands").isEqualTo("INTERVIEWS");
    }

    private UUID letter(Reference of) {
        return letters.draft(
                decided.seen(of, DecidedCase.HANDLER),
                new LetterDraft("DECISION_TO_WITNESS", "", "A witness"),
                DecidedCase.HANDLER);
    }

    private void talk() {
        post(
                        "interviews",
                        Map.of(
                                "party",
                                "1",
                                "plannedOn",
                                Today.here().toString(),
                                "invitation",
                                "About the agreement."))
                .statusCode(200);
        put(
                        "interviews/1/minutes",
                        Map.of(
                                "heldOn",
                                Today.here().toString(),
                                "minutes",
                                "Nobody else was there."))
                .statusCode(200);
    }

    private static PackageForms.PackageBeginning beginning(String purpose) {
        return new PackageForms.PackageBeginning(purpose, "en", "Somebody", "Letter of 2 November");
    }

    private List<String> kinds(Reference of, Caller caller) {
        return reads.of(of, caller).one(1).items().stream()
                .map(item -> item.kind().name())
                .toList();
    }

    private static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    private static void refused(String member, ThrowingCallable act) {
        assertThatThrownBy(act)
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> {
                            assertThat(problem.kind()).isEqualTo(ProblemKind.STATE_CONFLICT);
                            assertThat(problem.members()).containsKey(member);
                        });
    }

    private void toTheScheme() {
        sql("update case_file set regime = 'WHISTLEBLOWER' where reference = ?1");
        List.of(UNIT, OTHER).forEach(one -> newReports.take(reference, one));
    }

    private void partyWroteIn(String parts) {
        sql(
                "update case_file set party_wrote_in = '"
                        + parts
                        + "', party_wrote_on = current_date where reference = ?1");
    }

    private String unread() {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                (String)
                                        base.createNativeQuery(
                                                        "select party_wrote_in from case_file where"
                                                                + " reference = ?1")
                                                .setParameter(1, reference.value())
                                                .getSingleResult());
    }

    private void sql(String change) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(change)
                                        .setParameter(1, reference.value())
                                        .executeUpdate());
    }
}
