package dk.aarhus.ligevaerd.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.aarhus.ligevaerd.access.Caller;
import dk.aarhus.ligevaerd.access.Role;
import dk.aarhus.ligevaerd.casework.search.Passage;
import dk.aarhus.ligevaerd.intake.FilingForm;
import dk.aarhus.ligevaerd.intake.Intake;
import dk.aarhus.ligevaerd.intake.Mailboxes;
import dk.aarhus.ligevaerd.intake.Receipt;
import dk.aarhus.ligevaerd.law.LegalTest;
import dk.aarhus.ligevaerd.platform.problem.Problem;
import dk.aarhus.ligevaerd.platform.problem.Violation;
import dk.aarhus.ligevaerd.platform.problem.ViolationKind;
import dk.aarhus.ligevaerd.shared.Reference;
import dk.aarhus.ligevaerd.vault.VaultRefusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A case with a word of its own in every part; words are drawn, for the base of the tests is one.
 */
@QuarkusTest
@DisplayName("The search of the desk")
class CaseSearchTest {

    private static final Caller OFFICER = new Caller("intake-officer", Set.of(Role.INTAKE_OFFICER));
    private static final CaseQuery ALL =
            new CaseQuery(null, null, null, null, null, null, null, null, null, null);

    @Inject Intake intake;
    @Inject Mailboxes mailboxes;
    @Inject Casework casework;
    @Inject Dialogue dialogue;
    @Inject CaseSearch search;
    @Inject EntityManager base;
    @Inject Clock clock;

    private final String mark =
            "q" + UUID.randomUUID().toString().replace("-", "").substring(0, 10);
    private final Caller handler = new Caller("h" + mark, Set.of(Role.CASE_HANDLER));
    private final Caller other = new Caller("o" + mark, Set.of(Role.CASE_HANDLER));
    private Receipt receipt;
    private Reference reference;

    @BeforeEach
    void file() {
        receipt = filed(report(word("account"), word("workplace")));
        reference = receipt.reference();
    }

    @Test
    void finds_a_word_in_every_part_and_says_where() {
        treat();
        var where =
                Map.ofEntries(
                        Map.entry("account", CasePart.REPORT),
                        Map.entry("workplace", CasePart.REPORT),
                        Map.entry("fromreporter", CasePart.DIALOGUE),
                        Map.entry("fromoffice", CasePart.DIALOGUE),
                        Map.entry("triage", CasePart.TRIAGE),
                        Map.entry("plan", CasePart.PLAN),
                        Map.entry("secondplan", CasePart.PLAN),
                        Map.entry("facts", CasePart.FACTS),
                        Map.entry("nobodyheard", CasePart.HEARING),
                        Map.entry("reasoning", CasePart.TESTS),
                        Map.entry("testreasons", CasePart.TESTS),
                        Map.entry("decisionreasons", CasePart.DECISION),
                        Map.entry("toreporter", CasePart.DECISION));
        where.forEach(
                (planted, part) ->
                        assertThat(found(word(planted), handler).get(reference))
                                .as(planted)
                                .containsKey(planted.equals("plan") ? CasePart.TIMELINE : part));
    }

    @Test
    void finds_every_word_of_several_wherever_in_the_case_it_stands() {
        treat();
        assertThat(found(word("account") + " " + word("facts"), handler).get(reference))
                .containsOnlyKeys(CasePart.REPORT, CasePart.FACTS);
        assertThat(found(word("account") + " nowhereatall", handler)).isEmpty();
    }

    @Test
    void finds_the_beginning_of_words() {
        assertThat(found(mark + "*", OFFICER)).containsOnlyKeys(reference);
    }

    @Test
    void shows_the_word_as_it_was_written() {
        var passage = found(word("account"), OFFICER).get(reference).get(CasePart.REPORT);
        assertThat(passage)
                .isEqualTo(new Passage("De sagde ", word("account").toUpperCase(), " til mig."));
    }

    @Test
    void does_not_look_for_persons() {
        for (String private_ : List.of("contact", "mustnotsee")) {
            assertThat(found(word(private_), OFFICER)).isEmpty();
        }
    }

    @Test
    void finds_nothing_in_the_case_of_another() {
        treat();
        assertThat(found(word("account"), handler)).containsOnlyKeys(reference);
        assertThat(found(word("account"), other)).isEmpty();
        assertThat(found(word("account"), OFFICER)).as("intake has handed it on").isEmpty();
    }

    @Test
    void finds_nothing_of_the_whistleblower_unit_for_anybody_else() {
        treat();
        sql("update case_file set regime = 'WHISTLEBLOWER' where reference = ?1");
        assertThat(found(word("account"), handler)).isEmpty();
        assertThat(found(word("account"), OFFICER)).isEmpty();
        sql("insert into case_taker values (?1, 'u', date '2026-01-02')");
        assertThat(found(word("account"), new Caller("u", Set.of(Role.WHISTLEBLOWER_UNIT))))
                .containsOnlyKeys(reference);
    }

    @Test
    void finds_nothing_more_for_a_handler_who_stepped_back() {
        appoint();
        assertThat(found(word("account"), handler)).containsOnlyKeys(reference);
        casework.declareConflict(
                seen(), new CaseForms.Declaring("false", "The accused is my manager."), handler);
        assertThat(found(word("account"), handler)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"POLICY_OFFICER", "AUDITOR", "ADMINISTRATOR"})
    void finds_nothing_for_those_who_do_no_casework(Role role) {
        assertThat(found(word("account"), new Caller("x", Set.of(role)))).isEmpty();
        assertThat(found(word("account"), new Caller("x", Set.of()))).isEmpty();
    }

    @Test
    void looks_only_where_the_filters_point() {
        var closed = new CaseQuery("CLOSED", null, null, null, null, null, null, null, null, null);
        assertThat(page(word("account"), closed, OFFICER).cases()).isEmpty();
        var received =
                new CaseQuery("RECEIVED", null, null, null, null, null, null, null, null, null);
        assertThat(page(word("account"), received, OFFICER).cases()).hasSize(1);
    }

    @Test
    void goes_on_from_where_a_page_ended() {
        for (int i = 0; i < 4; i++) {
            filed(report(word("account"), null));
        }
        var seen = new ArrayList<Reference>();
        Optional<String> cursor = Optional.empty();
        do {
            var query =
                    new CaseQuery(
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            cursor.orElse(null),
                            "2");
            var page = page(word("account"), query, OFFICER);
            assertThat(page.cases()).hasSizeLessThanOrEqualTo(2);
            page.cases().forEach(one -> seen.add(one.file().reference()));
            cursor = page.next();
        } while (cursor.isPresent());
        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void does_not_find_what_was_erased() {
        sql(
                "delete from wrapped_key where id = (select data_key from report where reference = ?1)");
        assertThat(found(word("account"), OFFICER)).isEmpty();
    }

    @Test
    void refuses_a_text_that_was_altered() {
        treat();
        sql(
                "update report set account = (select words from mailbox_message where report = report.id"
                        + " and place = 0) where reference = ?1");
        assertThatThrownBy(() -> found(word("plan"), handler)).isInstanceOf(VaultRefusal.class);
    }

    @Test
    void is_journalled_for_every_case_that_it_shows_and_for_no_other() {
        var another = filed(report(word("another"), null)).reference();
        found(word("account"), OFFICER);
        found(word("account"), OFFICER);
        found(word("account"), other);
        assertThat(journalled(reference)).containsExactly(OFFICER.account());
        assertThat(journalled(another)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'', REQUIRED",
        "'   ', REQUIRED",
        "og det, NOTHING_TO_FIND",
        "'!?., *', NOTHING_TO_FIND",
        "ab*, BEGINNING_TOO_SHORT",
        "a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11, TOO_MANY"
    })
    void refuses_what_has_nothing_to_find(String text, ViolationKind kind) {
        assertThat(violations(text, ALL)).containsExactly(new Violation("text", kind));
    }

    @Test
    void refuses_control_characters_alone_and_passes_over_them_elsewhere() {
        assertThat(violations("\u0000\u0007\u001b", ALL))
                .containsExactly(new Violation("text", ViolationKind.REQUIRED));
        assertThat(found(word("account") + "\u0000", OFFICER)).hasSize(1);
    }

    @Test
    void refuses_a_whole_letter() {
        assertThat(violations("x".repeat(10_000), ALL))
                .containsExactly(new Violation("text", ViolationKind.TOO_LONG, 200));
    }

    @Test
    void names_everything_that_is_wrong_at_once() {
        var query =
                new CaseQuery("ASLEEP", null, null, null, null, "soon", null, null, "x", "1000");
        assertThat(violations("", query))
                .extracting(Violation::field)
                .containsExactlyInAnyOrder("text", "status", "receivedFrom", "cursor", "limit");
    }

    private List<Violation> violations(String text, CaseQuery query) {
        try {
            page(text, query, OFFICER);
            return List.of();
        } catch (Problem refused) {
            return refused.violations();
        }
    }

    private Map<Reference, Map<CasePart, Passage>> found(String text, Caller caller) {
        return page(text, ALL, caller).cases().stream()
                .collect(
                        Collectors.toMap(
                                one -> one.file().reference(), FoundPage.FoundCase::passages));
    }

    private FoundPage page(String text, CaseQuery query, Caller caller) {
        return search.find(text, query, caller, (page, today) -> page);
    }

    /** The same word for the same purpose, and for no other case. */
    private String word(String purpose) {
        return mark + purpose;
    }

    private void appoint() {
        for (String to : List.of("ACKNOWLEDGED", "TRIAGE")) {
            casework.move(seen(), new CaseForms.Move(to, null), OFFICER);
        }
        casework.triage(
                seen(),
                new CaseForms.Triaging(
                        "NORMAL",
                        List.of("DIRECT"),
                        List.of("AGE"),
                        null,
                        "4",
                        "A note " + word("triage"),
                        null),
                OFFICER);
        casework.staff(
                seen(),
                new CaseForms.Appointing(handler.account(), "reviewer", "decision-maker"),
                OFFICER);
        casework.move(seen(), new CaseForms.Move("INVESTIGATION_PLANNED", null), OFFICER);
    }

    private void treat() {
        appoint();
        mailboxes.write(receipt.code(), "Og " + word("fromreporter"));
        casework.declareConflict(seen(), new CaseForms.Declaring("true", null), handler);
        casework.record(seen(), RecordKind.PLAN, writing("plan"), handler);
        casework.record(seen(), RecordKind.PLAN, writing("secondplan"), handler);
        casework.move(
                seen(),
                new CaseForms.Move("INVESTIGATING", null),
                new Caller("reviewer", Set.of(Role.REVIEWER)));
        dialogue.write(
                seen(), new CaseForms.ReporterMessage(writing("fromoffice").text()), handler);
        casework.record(seen(), RecordKind.FACTS, writing("facts"), handler);
        casework.move(seen(), new CaseForms.Move("HEARING", null), handler);
        casework.hearNobody(seen(), new CaseForms.HearingNobody(word("nobodyheard")), handler);
        casework.move(seen(), new CaseForms.Move("ASSESSMENT", null), handler);
        casework.assess(
                seen(),
                LegalTest.valueOf("DIRECT"),
                new CaseForms.Assessing(
                        List.of(new CaseForms.Answered("D1", "YES", word("reasoning"))),
                        null,
                        word("testreasons")),
                handler);
        casework.draft(
                seen(),
                new CaseForms.Drafting(
                        "SUBSTANTIATED",
                        List.of("DIRECT"),
                        List.of("AGE"),
                        List.of("DIRECT"),
                        word("decisionreasons"),
                        word("toreporter")),
                handler);
    }

    private CaseForms.Writing writing(String purpose) {
        return new CaseForms.Writing("Here stands " + word(purpose) + ".");
    }

    private SeenCase seen() {
        var version =
                QuarkusTransaction.requiringNew()
                        .call(
                                () ->
                                        base.createNativeQuery(
                                                        "select version from case_file where reference = ?1",
                                                        Integer.class)
                                                .setParameter(1, reference.value())
                                                .getSingleResult());
        return new SeenCase(reference, (Integer) version);
    }

    /** To whom the case was shown as found. */
    private List<Object> journalled(Reference shown) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () ->
                                new ArrayList<Object>(
                                        base.createNativeQuery(
                                                        "select actor from journal_entry"
                                                                + " where subject = ?1 and part = 'FOUND'",
                                                        String.class)
                                                .setParameter(1, shown.value())
                                                .getResultList()));
    }

    private void sql(String statement) {
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(statement)
                                        .setParameter(1, reference.value())
                                        .executeUpdate());
    }

    /** The name that must not see it was found to mean nobody: this is a test of the search. */
    private Receipt filed(FilingForm report) {
        var filed = intake.file(report, Optional.empty());
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                base.createNativeQuery(
                                                "update case_file set unmatched = 0, queue = 'INTAKE' where reference = ?1")
                                        .setParameter(1, filed.reference().value())
                                        .executeUpdate());
        return filed;
    }

    private FilingForm report(String account, String workplace) {
        return new FilingForm(
                null,
                "CONFIDENTIAL",
                "RECRUITMENT",
                null,
                workplace,
                "DONT_KNOW",
                null,
                List.of(),
                List.of(),
                null,
                "De sagde " + account.toUpperCase() + " til mig.",
                "da",
                List.of(),
                word("contact"),
                List.of(word("mustnotsee")),
                false);
    }
}
